import type { TestColumns } from '../columns.ts';
import { DAY_MS, isWeekend } from '../local-time.ts';
import { badRouteFinding, findBadRoute } from './bad-route.ts';
import { busyHoursFinding, findBusyHours, isBusy } from './busy-hours.ts';
import { type Course, courseOf } from './course.ts';
import { dayLevels } from './day-levels.ts';
import { confidenceOf, directionOf, type TrendFinding } from './finding.ts';
import { findOneDirection, oneDirectionFinding } from './one-direction.ts';
import { type Watched, watchedTests } from './watched.ts';

/**
 * What the tests of `rows` show together, what costs most first; empty where they do not carry it. One cause is one finding: what
 * is found of hours and of a route is left out before the course of the days is looked at, and what came with time before the directions are.
 * @param rows ascending, as `selectRows` gives them
 */
export function trendFindings(columns: TestColumns, rows: Uint32Array): readonly TrendFinding[] {
  const steps = trendFindingSteps(columns, rows);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same piece by piece, so that a page can draw between two pieces of many tests. */
export function* trendFindingSteps(
  columns: TestColumns,
  rows: Uint32Array,
): Generator<undefined, readonly TrendFinding[]> {
  const watched = watchedTests(columns, rows);
  yield;
  const busy = findBusyHours(watched);
  const busyFinding = busy && busyHoursFinding(watched, busy);
  yield;
  const bad = findBadRoute(watched);
  const badFinding = bad && badRouteFinding(watched, bad);
  yield;
  const isOrdinary = (test: number) =>
    watched.route[test] !== bad?.place &&
    (busy === null || !isBusy(busy, watched.hour[test] ?? 0, isWeekend(watched.firstDay + (watched.day[test] ?? 0))));
  const course = courseOf(dayLevels(watched, watched.mos, isOrdinary));
  yield;
  const courseFound = course && courseFinding(columns, watched, course, isOrdinary);
  yield;
  const isBefore = (test: number) => isOrdinary(test) && isOfBetterTime(watched, course, test);
  const gap = findOneDirection(watched, isBefore);
  const isSame = course?.kind === 'decline' && gap !== null && courseFound?.direction === gap.direction;
  const gapFinding = gap && !isSame ? oneDirectionFinding(watched, gap, isBefore) : null;
  return [busyFinding, badFinding, courseFound, gapFinding].filter((one) => one !== null).toSorted(dearerFirst);
}

function isOfBetterTime({ day, days }: Watched, course: Course | null, test: number): boolean {
  if (course === null) return true;
  if (course.kind === 'decline') return (day[test] ?? 0) < days / 4;
  return (day[test] ?? 0) < course.day === course.before > course.after;
}

function courseFinding(
  columns: TestColumns,
  watched: Watched,
  course: Course,
  isCounted: (test: number) => boolean,
): TrendFinding {
  const costs = { mos: costOf(course), up: 0, down: 0 };
  for (const direction of ['up', 'down'] as const) costs[direction] = costAlong(watched, course, direction, isCounted);
  const { mos: costMos, up: upCostMos, down: downCostMos } = costs;
  const isStep = course.kind === 'step';
  return {
    code: isStep ? 'step-change' : 'slow-decline',
    confidence: confidenceOf(costMos),
    direction: directionOf(upCostMos, downCostMos),
    route: null,
    on: null,
    sinceMs: isStep ? midnightMs(columns, watched, course.day) : null,
    figures: isStep
      ? { costMos, beforeMos: course.before, afterMos: course.after, upCostMos, downCostMos }
      : { costMos, firstMos: course.first, lastMos: course.last, days: watched.days, upCostMos, downCostMos },
  };
}

function costOf(course: Course): number {
  return course.kind === 'step' ? course.before - course.after : course.first - course.last;
}

/** The same course in one direction: what its level lost from the one part of the time to the other. */
function costAlong(
  watched: Watched,
  course: Course,
  direction: 'up' | 'down',
  isCounted: (test: number) => boolean,
): number {
  const { days, levels } = dayLevels(watched, watched[direction], isCounted);
  const meanWhere = (isIn: (day: number) => boolean) => {
    const own = levels.filter((_, i) => isIn(days[i] ?? 0));
    return own.length === 0 ? 0 : own.reduce((sum, level) => sum + level, 0) / own.length;
  };
  if (course.kind === 'step') return meanWhere((day) => day < course.day) - meanWhere((day) => day >= course.day);
  // Of a straight line, halves lie half of the whole apart.
  return 2 * (meanWhere((day) => day < watched.days / 2) - meanWhere((day) => day >= watched.days / 2));
}

function midnightMs(columns: TestColumns, { day, row, firstDay }: Watched, from: number): number {
  const first = day.findIndex((own) => own >= from);
  const offsetMin = columns.utcOffsetMin[row[first] ?? 0] ?? Number.NaN;
  return (firstDay + from) * DAY_MS - (Number.isNaN(offsetMin) ? 0 : offsetMin * 60_000);
}

function dearerFirst(one: TrendFinding, other: TrendFinding): number {
  return Math.abs(other.figures.costMos ?? 0) - Math.abs(one.figures.costMos ?? 0);
}
