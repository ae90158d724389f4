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
  const kinds = KINDS * watched.routes.length;
  const counts = new Uint16Array(watched.days * kinds);
  const sums = new Float64Array(watched.days * kinds);
  for (let i = 0; i < watched.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value) || !isCounted(i)) continue;
    const cell = (watched.day[i] ?? 0) * kinds + kindOf(watched, i);
    counts[cell] = (counts[cell] ?? 0) + 1;
    sums[cell] = (sums[cell] ?? 0) + value;
  }
  const tests = new Float64Array(watched.days);
  const ofKind = new Float64Array(kinds);
  forCells(counts, kinds, (cell, day, kind) => {
    tests[day] = (tests[day] ?? 0) + (counts[cell] ?? 0);
    ofKind[kind] = (ofKind[kind] ?? 0) + (counts[cell] ?? 0);
  });
  const levels = new Float64Array(watched.days);
  const effects = new Float64Array(kinds);
  for (let round = 0; round < ROUNDS; round++) {
    levels.fill(0);
    forCells(counts, kinds, (cell, day, kind) => {
      levels[day] =
        (levels[day] ?? 0) + ((sums[cell] ?? 0) - (counts[cell] ?? 0) * (effects[kind] ?? 0)) / (tests[day] ?? 1);
    });
    effects.fill(0);
    forCells(counts, kinds, (cell, day, kind) => {
      effects[kind] =
        (effects[kind] ?? 0) + ((sums[cell] ?? 0) - (counts[cell] ?? 0) * (levels[day] ?? 0)) / (ofKind[kind] ?? 1);
    });
  }
  const days = Array.from(tests.keys()).filter((day) => (tests[day] ?? 0) > 0);
  return { days, levels: days.map((day) => levels[day] ?? 0), tests: days.map((day) => tests[day] ?? 0) };
}

function kindOf({ hour, day, route, firstDay }: Watched, test: number): number {
  const at = hour[test] ?? UNKNOWN_HOUR;
  const hours = at === UNKNOWN_HOUR ? KINDS - 1 : Math.floor(at / 3) + (isWeekend(firstDay + (day[test] ?? 0)) ? 8 : 0);
  return (route[test] ?? 0) * KINDS + hours;
}

function forCells(counts: Uint16Array, kinds: number, use: (cell: number, day: number, kind: number) => void): void {
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] !== 0) use(cell, Math.floor(cell / kinds), cell % kinds);
  }
}
