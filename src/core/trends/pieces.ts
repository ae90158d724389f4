/**
 * Work that is done piece by piece: whoever runs it may do something else wherever it yields. A piece is a few milliseconds of a hundred
 * thousand tests.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Tests looked at before a pause; our choice: some milliseconds before the loop over them is compiled. */
const PIECE = 8192;

/** The numbers from 0 to `end` in pieces, `each` at a time: first and last (not included). */
export function* pieces(end: number, each = PIECE): Generator<readonly [number, number], void, undefined> {
  for (let from = 0; from < end; from += each) yield [from, Math.min(end, from + each)];
}
