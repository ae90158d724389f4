import type { TrendCode } from '../../../src/core/trends/findings/finding.ts';
import { createRandom, deriveSeed } from '../lab/impairment/random.ts';
import type { Affected, HistoryPlan, Planted } from './history-plan.ts';
import { historyPlan } from './history-plan.ts';

/** What is planted, and the one finding that must come of it; null: none. */
export const PLANTED: { readonly [name: string]: { readonly finds: TrendCode | null; readonly plant: Plant } } = {
  none: { finds: null, plant: () => ({ kind: 'none' }) },
  'evening congestion': {
    finds: 'evening-congestion',
    plant: ({ size, place, of }) => ({
      kind: 'evening-congestion',
      drop: 0.6 + 0.6 * size,
      share: 0.5 + 0.5 * place,
      of,
    }),
  },
  'step on a date, for the worse or the better': {
    finds: 'step-change',
    plant: ({ size, place, of, isOther }) => ({
      kind: 'step',
      drop: (isOther ? -1 : 1) * (0.35 + 0.4 * size),
      at: 0.2 + 0.6 * place,
      of,
    }),
  },
  'bad route, at any time or in the evening only': {
    finds: 'bad-route',
    plant: ({ size, of, isOther }) => ({
      kind: 'bad-route',
      drop: 0.35 + 0.4 * size,
      of,
      ...(isOther ? { onlyFromHour: 18 } : {}),
    }),
  },
  decline: {
    finds: 'slow-decline',
    plant: ({ size, of }) => ({ kind: 'decline', drop: 0.5 + 0.4 * size, of }),
  },
  'one direction': {
    finds: 'one-direction',
    plant: ({ size, of }) => ({ kind: 'one-direction', drop: 0.3 + 0.4 * size, of: of === 'both' ? 'up' : of }),
  },
};

interface Chance {
  /** 0 to 1, both. */
  readonly size: number;
  readonly place: number;
  readonly of: Affected;
  /** The other of two kinds. */
  readonly isOther: boolean;
}

type Plant = (chance: Chance) => Planted;

/** The same seed gives the same size, place, direction and noise. */
export function plantedPlan(name: string, seed: number, plan: Partial<Omit<HistoryPlan, 'seed'>> = {}): HistoryPlan {
  const random = createRandom(deriveSeed(seed, `planted ${name}`));
  const [size, place, side] = [random(), random(), random()];
  const planted = PLANTED[name];
  if (!planted) throw new RangeError(`name: expected one of ${Object.keys(PLANTED).join(', ')}, got "${name}"`);
  const of: Affected = side < 1 / 3 ? 'up' : side < 2 / 3 ? 'down' : 'both';
  const days = 60 + Math.floor(random() * 31);
  const isOther = random() < 0.5;
  return historyPlan(seed, { days, ...plan, planted: planted.plant({ size, place, of, isOther }) });
}
