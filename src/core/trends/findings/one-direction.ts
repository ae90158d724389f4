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
/** Each third of the days must have this share of the difference; else it came or went, and is no property of the line. Our choice. */
const LASTING = 0.6;

/** A direction that is worse than the other, test by test, all the time. */
export function findOneDirection(watched: Watched, isCounted: (test: number) => boolean): OneDirection | null {
  const gaps = gapsOf(watched, isCounted);
  const evidence = evidenceOf(gaps);
  if (evidence === null || evidence.days < FEWEST_DAYS || Math.abs(evidence.mean) < LEAST_COST_MOS) return null;
  if (!isBeyondChance(Math.abs(evidence.z), 2)) return null;
  const third = gaps.values.length / 3;
  const lasts = [0, 1, 2].every((part) => {
    const values = gaps.values.slice(Math.round(part * third), Math.round((part + 1) * third));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return mean * Math.sign(evidence.mean) >= LASTING * Math.abs(evidence.mean);
  });
  return lasts ? { direction: evidence.mean > 0 ? 'up' : 'down', evidence } : null;
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
