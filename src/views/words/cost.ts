import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport, DirectionReport } from '../../core/report/schema.ts';
import { MAX_MOS } from '../../core/score/mos.ts';
import { COST_WORDS } from './en/result.ts';
import { pointsTakenText } from './numbers.ts';

export interface CostRow {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

type Cost = 'codec' | 'delay' | 'loss' | 'late';
type Costs = { readonly [cost in Cost]: number | null };

/** In the order in which the score takes them: each takes from what the one before it left. */
const ORDER: readonly Cost[] = ['codec', 'delay', 'loss', 'late'];

/**
 * What each cause took, rounded so that a reader who adds them up gets from the best score to the score: the sums are rounded, not
 * the steps, so a step may be a hundredth off. Empty where neither direction has a score.
 */
export function costRows({ directions }: CallReport): readonly CostRow[] {
  const costs = DIRECTIONS.flatMap((direction) => directions[direction].score.costs ?? []);
  if (costs.length === 0) return [];
  const knowsLate = costs.some(({ late }) => late !== null);
  const [up, down] = [stepsOf(directions.up), stepsOf(directions.down)];
  return ORDER.filter((cost) => knowsLate || cost !== 'late').map((cost) => ({
    name: cost === 'loss' && !knowsLate ? COST_WORDS.lossAndLate : COST_WORDS[cost],
    up: pointsTakenText(up[cost]),
    down: pointsTakenText(down[cost]),
  }));
}

function stepsOf({ score: { costs } }: DirectionReport): Costs {
  let sum = 0;
  const step = (cost: Cost) => {
    const points = costs?.[cost] ?? null;
    if (points === null) return null;
    const before = shown(MAX_MOS - sum);
    sum += points;
    return before - shown(MAX_MOS - sum);
  };
  const [codec = null, delay = null, loss = null, late = null] = ORDER.map(step);
  return { codec, delay, loss, late };
}

/** As a score is printed in tables. */
function shown(mos: number): number {
  return Number(mos.toFixed(2));
}
