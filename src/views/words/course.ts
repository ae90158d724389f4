import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { Measured } from '../../core/measured.ts';
import type { CallReport, DirectionReport } from '../../core/report/schema.ts';
import { DIRECTION_WORDS } from './en/start.ts';
import { COURSE_WORDS } from './en/through.ts';
import { clockText, decimalText, levelText, mosText, notMeasured } from './numbers.ts';

export interface CourseRow {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

type Course = NonNullable<DirectionReport['course']>;

/** Beginning, middle, end, worst and silence of both directions; empty for a report that has no course. */
export function courseRows(report: CallReport): readonly CourseRow[] {
  const { up, down } = report.directions;
  if (up.course === null && down.course === null) return [];
  const firstMs = report.seconds[0]?.fromMs ?? 0;
  const row = (name: string, text: (course: Course, direction: Direction) => string): CourseRow => ({
    name,
    up: up.course ? text(up.course, 'up') : notMeasured(),
    down: down.course ? text(down.course, 'down') : notMeasured(),
  });
  // Of a direction without a single score, no stretch was too short for one.
  const isScored = (direction: Direction) => report.seconds.some((second) => second[direction].mos !== null);
  const unscored = (direction: Direction) => (isScored(direction) ? COURSE_WORDS.tooShort : notMeasured());
  const score = (name: string, mosOf: (course: Course) => Measured) =>
    row(name, (course, direction) => {
      const mos = mosOf(course);
      return mos === null ? unscored(direction) : mosText(mos, 1);
    });
  const rows = [
    score(COURSE_WORDS.beginning, ({ beginning }) => beginning),
    score(COURSE_WORDS.middle, ({ middle }) => middle),
    score(COURSE_WORDS.end, ({ end }) => end),
    row(COURSE_WORDS.worst, ({ worst }, direction) =>
      worst === null ? unscored(direction) : at(mosText(worst.mos, 1), worst.fromMs - firstMs),
    ),
    row(COURSE_WORDS.longestOutage, ({ longestOutage }) => {
      if (longestOutage !== null) {
        return at(
          COURSE_WORDS.seconds(decimalText(longestOutage.durationMs / 1000, 1)),
          longestOutage.fromMs - firstMs,
        );
      }
      // Without a packet tap nobody could have seen one.
      return report.instrument === 'packet-tap' ? COURSE_WORDS.none : notMeasured();
    }),
  ];
  return remembersEnd(report) ? [...rows, score(COURSE_WORDS.afterCall, ({ afterCallMos }) => afterCallMos)] : rows;
}

/** True for a call long enough that its end weighs more than its beginning. */
export function remembersEnd({ directions }: CallReport): boolean {
  return DIRECTIONS.some((direction) => (directions[direction].course?.afterCallMos ?? null) !== null);
}

/** The worst of both directions in one sentence; null where none is known. */
export function courseSentence(report: CallReport): string | null {
  const firstMs = report.seconds[0]?.fromMs ?? 0;
  const worst = DIRECTIONS.flatMap((direction) => {
    const stretch = report.directions[direction].course?.worst ?? null;
    return stretch ? [{ direction, ...stretch }] : [];
  }).toSorted((a, b) => a.mos - b.mos)[0];
  if (!worst) return null;
  const { targetMos } = report.verdict;
  if (worst.mos >= targetMos) return COURSE_WORDS.steady(levelText(targetMos));
  // 3.97 must not read as the target that it missed.
  const decimals = Number(worst.mos.toFixed(1)) < targetMos ? 1 : 2;
  const { inSentence } = DIRECTION_WORDS[worst.direction];
  return COURSE_WORDS.lowest(mosText(worst.mos, decimals), inSentence, clockText(worst.fromMs - firstMs));
}

function at(value: string, sinceMs: number): string {
  return COURSE_WORDS.at(value, clockText(sinceMs));
}
