import { isWeekend } from '../local-time.ts';
import { UNKNOWN_HOUR, type Watched } from './watched.ts';

/** What each day was like, in MOS, with what its hours and routes have to do with it taken out. */
export interface DayLevels {
  /** Days with a test, ascending. */
  readonly days: readonly number[];
  readonly levels: readonly number[];
  /** Tests of each. */
  readonly tests: readonly number[];
}

/** Hours of a kind: eight of three hours, of working days apart from weekends, and those of an unknown clock; as in like-with-like.ts. */
const KINDS = 17;
/** Rounds of fitting; each takes most of what is left. Our choice: ten leave less than a thousandth of a MOS. */
const ROUNDS = 10;

/**
 * Least squares of a level for each day and an effect for each kind of hours on each route, by fitting one after the other. So a day that was
 * tested in the evening only is held against other evenings, as far as days with both say how evenings differ.
 * @param isCounted tests to take
 */
export function dayLevels(watched: Watched, values: Float32Array, isCounted: (test: number) => boolean): DayLevels {
  const cells = cellsOf(watched, values, isCounted);
  const { counts, sums, day, kind } = cells;
  const tests = new Float64Array(watched.days);
  const ofKind = new Float64Array(KINDS * watched.routes.length);
  for (let i = 0; i < counts.length; i++) {
    const on = day[i] ?? 0;
    const of = kind[i] ?? 0;
    const count = counts[i] ?? 0;
    tests[on] = (tests[on] ?? 0) + count;
    ofKind[of] = (ofKind[of] ?? 0) + count;
  }
  const levels = new Float64Array(watched.days);
  const effects = new Float64Array(ofKind.length);
  for (let round = 0; round < ROUNDS; round++) {
    fit(levels, tests, day, { counts, sums, less: effects, by: kind });
    fit(effects, ofKind, kind, { counts, sums, less: levels, by: day });
  }
  const days = Array.from(tests.keys()).filter((on) => (tests[on] ?? 0) > 0);
  return { days, levels: days.map((on) => levels[on] ?? 0), tests: days.map((on) => tests[on] ?? 0) };
}

/** Mean of what is left of the cells of each group once the other effect is taken out. */
function fit(
  means: Float64Array,
  tests: Float64Array,
  group: Int32Array,
  { counts, sums, less, by }: { counts: Float64Array; sums: Float64Array; less: Float64Array; by: Int32Array },
): void {
  means.fill(0);
  for (let i = 0; i < counts.length; i++) {
    const own = group[i] ?? 0;
    means[own] = (means[own] ?? 0) + (sums[i] ?? 0) - (counts[i] ?? 0) * (less[by[i] ?? 0] ?? 0);
  }
  for (let own = 0; own < means.length; own++) if (tests[own]) means[own] = (means[own] ?? 0) / (tests[own] ?? 1);
}

/** Sums by day and kind of hours, of those that have a test. */
function cellsOf(watched: Watched, values: Float32Array, isCounted: (test: number) => boolean) {
  const kinds = KINDS * watched.routes.length;
  const placeOf = new Int32Array(watched.days * kinds);
  const counts = new Float64Array(watched.length);
  const sums = new Float64Array(watched.length);
  const day = new Int32Array(watched.length);
  const kind = new Int32Array(watched.length);
  let length = 0;
  for (let i = 0; i < watched.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value) || !isCounted(i)) continue;
    const on = watched.day[i] ?? 0;
    const of = kindOf(watched, i);
    const cell = on * kinds + of;
    let place = (placeOf[cell] ?? 0) - 1;
    if (place < 0) {
      place = length++;
      placeOf[cell] = length;
      day[place] = on;
      kind[place] = of;
    }
    counts[place] = (counts[place] ?? 0) + 1;
    sums[place] = (sums[place] ?? 0) + value;
  }
  return {
    counts: counts.subarray(0, length),
    sums: sums.subarray(0, length),
    day: day.subarray(0, length),
    kind: kind.subarray(0, length),
  };
}

function kindOf(watched: Watched, test: number): number {
  return (watched.route[test] ?? 0) * KINDS + hoursOf(watched, test);
}

function hoursOf({ hour, day, firstDay }: Watched, test: number): number {
  const at = hour[test] ?? UNKNOWN_HOUR;
  if (at === UNKNOWN_HOUR) return KINDS - 1;
  return Math.floor(at / 3) + (isWeekend(firstDay + (day[test] ?? 0)) ? 8 : 0);
}

/**
 * Of the tests before a day and of those from it on, the share that is of hours which the other side has too; the lesser of both. Where it
 * is small, nobody can tell what the time changed from what the hours did.
 */
export function alikeAround(watched: Watched, fromDay: number, isCounted: (test: number) => boolean): number {
  const [before, after] = [new Float64Array(KINDS), new Float64Array(KINDS)];
  for (let i = 0; i < watched.length; i++) {
    if (!isCounted(i)) continue;
    const side = (watched.day[i] ?? 0) < fromDay ? before : after;
    const hours = hoursOf(watched, i);
    side[hours] = (side[hours] ?? 0) + 1;
  }
  const shareOf = (side: Float64Array, other: Float64Array) => {
    const all = side.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : side.reduce((sum, count, hours) => sum + (other[hours] ? count : 0), 0) / all;
  };
  return Math.min(shareOf(before, after), shareOf(after, before));
}
