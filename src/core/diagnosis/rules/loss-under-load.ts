import type { Direction } from '../../direction.ts';
import { DIRECTIONS } from '../../direction.ts';
import type { LoadReport } from '../../report/examined-schema.ts';
import type { Facts } from '../facts.ts';
import { dearerFirst } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** Of the 200 packets of a stretch, five: our choice, what a line that loses 1 of 100 anyway reaches once in 20 stretches. */
const LOST_RATIO = 0.025;
/** And more than this many times what the idle call lost; our choice. */
const TIMES_IDLE = 3;

/** Voice gets lost while the line is filled, and hardly otherwise. */
export const LOSS_UNDER_LOAD = {
  code: 'loss-under-load',
  group: 'line',
  looksAt: 'examined',
  find,
} as const satisfies Rule;

function find({ report, isSplit }: Facts): readonly Found[] {
  const { load } = report.examined;
  if (!load) return [];
  const found = DIRECTIONS.flatMap((direction) => inDirection(load, direction) ?? []);
  // Where losses cannot be laid to a direction, the worse of the two stands for the line.
  const [worst] = found.toSorted(
    (a, b) => (b.figures.lossRatio ?? 0) - (a.figures.lossRatio ?? 0) || dearerFirst(a, b),
  );
  return isSplit || !worst ? found : [{ ...worst, direction: null }];
}

function inDirection(load: LoadReport, direction: Direction): Found | null {
  const idleLossRatio = load.idle[direction].lossRatio ?? 0;
  const losses = load.phases.map((phase) => phase[direction].lossRatio ?? 0);
  const lossRatio = Math.max(0, ...losses);
  if (lossRatio < LOST_RATIO || lossRatio <= TIMES_IDLE * idleLossRatio) return null;
  const phase = load.phases[losses.indexOf(lossRatio)];
  return {
    direction,
    confidence: 'sure',
    costMos: null,
    secondsMs: [],
    figures: { lossRatio, idleLossRatio, loadedMos: phase?.[direction].mos ?? null },
  };
}
