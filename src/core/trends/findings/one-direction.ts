import type { Direction } from '../../direction.ts';
import { type DayFigures, type Evidence, evidenceOf, isBeyondChance, worthOfPairs } from './chance.ts';
import { confidenceOf, LEAST_COST_MOS, type TrendFinding } from './finding.ts';
import type { Watched } from './watched.ts';

export interface OneDirection {
  readonly direction: Direction;
  readonly evidence: Evidence;
}

/** A week; our choice. */
const FEWEST_DAYS = 7;
/**
 * Each third of the time, each part of the day and each route must have this share of the difference; else it comes and goes with
 * something, and is no property of the line. Our choice.
 */
const EVERYWHERE = 0.5;
/** Parts of fewer tests are not asked; our choice. */
const FEWEST_TESTS = 12;
/** Night and morning, afternoon, evening. */
const DAY_PARTS_FROM = [0, 12, 18];

/** A direction that is worse than the other, test by test, all the time. */
export function findOneDirection(watched: Watched, isCounted: (test: number) => boolean): OneDirection | null {
  const evidence = evidenceOf(gapsOf(watched, isCounted));
  if (evidence === null || evidence.days < FEWEST_DAYS || Math.abs(evidence.mean) < LEAST_COST_MOS) return null;
  if (!isBeyondChance(Math.abs(evidence.z), 2) || !isEverywhere(watched, isCounted, evidence.mean)) return null;
  return { direction: evidence.mean > 0 ? 'up' : 'down', evidence };
}

function isEverywhere(watched: Watched, isCounted: (test: number) => boolean, mean: number): boolean {
  const { length, day, hour, route, routes, up, down } = watched;
  const counted = day.filter((_, test) => isCounted(test));
  const [first, last] = [counted[0] ?? 0, counted.at(-1) ?? 0];
  const parts = 3 + DAY_PARTS_FROM.length + routes.length;
  const [sums, counts] = [new Float64Array(parts), new Float64Array(parts)];
  for (let i = 0; i < length; i++) {
    const gap = (down[i] ?? Number.NaN) - (up[i] ?? Number.NaN);
    if (Number.isNaN(gap) || !isCounted(i)) continue;
    const third = Math.min(2, Math.floor((3 * ((day[i] ?? 0) - first)) / (last - first + 1)));
    const partOfDay = 3 + DAY_PARTS_FROM.filter((from) => (hour[i] ?? 0) >= from).length - 1;
    for (const part of [third, partOfDay, 3 + DAY_PARTS_FROM.length + (route[i] ?? 0)]) {
      sums[part] = (sums[part] ?? 0) + gap;
      counts[part] = (counts[part] ?? 0) + 1;
    }
  }
  return sums.every((sum, part) => {
    const count = counts[part] ?? 0;
    return count < FEWEST_TESTS || (sum / count) * Math.sign(mean) >= EVERYWHERE * Math.abs(mean);
  });
}

export function oneDirectionFinding(
  watched: Watched,
  { direction, evidence }: OneDirection,
  isCounted: (test: number) => boolean,
): TrendFinding {
  const costMos = Math.abs(evidence.mean);
  return {
    code: 'one-direction',
    confidence: confidenceOf(costMos),
    direction,
    route: null,
    on: null,
    sinceMs: null,
    figures: {
      costMos,
      days: evidence.days,
      upMos: meanOf(watched.up, isCounted),
      downMos: meanOf(watched.down, isCounted),
    },
  };
}

/** Of each day the mean of down less up. */
function gapsOf({ length, day, up, down }: Watched, isCounted: (test: number) => boolean): DayFigures {
  const found = { days: [] as number[], sums: [] as number[], counts: [] as number[] };
  for (let i = 0; i < length; i++) {
    const gap = (down[i] ?? Number.NaN) - (up[i] ?? Number.NaN);
    if (Number.isNaN(gap) || !isCounted(i)) continue;
    const last = found.days.length - 1;
    if (found.days[last] === day[i]) {
      found.sums[last] = (found.sums[last] ?? 0) + gap;
      found.counts[last] = (found.counts[last] ?? 0) + 1;
    } else {
      found.days.push(day[i] ?? 0);
      found.sums.push(gap);
      found.counts.push(1);
    }
  }
  return {
    days: found.days,
    values: found.sums.map((sum, i) => sum / (found.counts[i] ?? 1)),
    weights: found.counts.map((count) => worthOfPairs(count / 2)),
  };
}

function meanOf(values: Float32Array, isCounted: (test: number) => boolean): number | null {
  let [sum, count] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value) || !isCounted(i)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? null : sum / count;
}
