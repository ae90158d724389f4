import { DIRECTIONS } from '../../core/direction.ts';
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
  const row = (name: string, text: (course: Course) => string): CourseRow => ({
    name,
    up: up.course ? text(up.course) : notMeasured(),
    down: down.course ? text(down.course) : notMeasured(),
  });
  const rows = [
    row(COURSE_WORDS.beginning, ({ beginning }) => scoreText(beginning)),
    row(COURSE_WORDS.middle, ({ middle }) => scoreText(middle)),
    row(COURSE_WORDS.end, ({ end }) => scoreText(end)),
    row(COURSE_WORDS.worst, ({ worst }) =>
      worst === null ? COURSE_WORDS.tooShort : at(mosText(worst.mos, 1), worst.fromMs - firstMs),
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
  return remembersEnd(report)
    ? [...rows, row(COURSE_WORDS.afterCall, (course) => scoreText(course.afterCallMos))]
    : rows;
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

function scoreText(mos: number | null): string {
  return mos === null ? COURSE_WORDS.tooShort : mosText(mos, 1);
}

function at(value: string, sinceMs: number): string {
  return COURSE_WORDS.at(value, clockText(sinceMs));
}
