import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { LoadReport } from '../report/examined-schema.ts';
import type { Facts } from './facts.ts';
import { added } from './found.ts';
import type { Found } from './rule.ts';
import { QUEUEING } from './rules/queueing.ts';

type LoadPhase = LoadReport['phases'][number];

/**
 * From this much on, added to the usual voice of a stretch, a queue is one; ITU-T Y.1541 Table 1 gives interactive voice 100 ms for the whole
 * of its way through the network (class 0), and this queue alone takes them.
 */
const QUEUED_MS = 100;

/** The stretch that says what becomes of a voice while one direction is full, and how much that adds to the slower voice's delay. */
export interface LoadedQueue {
  readonly phase: LoadPhase;
  readonly addedMs: number;
}

/**
 * The queue that filling one direction filled; null without one. Both voices cross both directions of the line, so either shows it: which
 * direction it is in is told by which was filled.
 */
export function queueOf(load: LoadReport | null, filled: Direction | 'both'): LoadedQueue | null {
  const phase = load?.phases.find((one) => one.load === filled);
  if (!phase) return null;
  const adds = [phase.up.addedMs, phase.down.addedMs].filter((ms) => ms !== null);
  const addedMs = Math.max(0, ...adds);
  return addedMs < QUEUED_MS ? null : { phase, addedMs };
}

/** What a rule says of a queue, `direction` being the one that was filled. */
export function queueFound(facts: Facts, { phase, addedMs }: LoadedQueue, direction: Direction | null): Found {
  // If the queue was seen in the call itself, by whatever filled it, that is what it cost.
  const seen = QUEUEING.find(facts).filter((found) => found.direction === null || found.direction === direction);
  const { load } = facts.report.examined;
  return {
    direction,
    confidence: 'sure',
    costMos: seen.length === 0 ? null : added(...seen.map(({ costMos }) => costMos)),
    secondsMs: seen.flatMap(({ secondsMs }) => secondsMs),
    figures: {
      addedMs,
      delayP95Ms: most([phase.up.delayP95Ms, phase.down.delayP95Ms]),
      idleDelayMs: most([load?.idle.up.delayMedianMs ?? null, load?.idle.down.delayMedianMs ?? null]),
      loadedMos: least([phase.up.mos, phase.down.mos]),
      capacityBps: direction === null ? null : (load?.capacityBps[direction] ?? null),
    },
  };
}

function most(values: readonly Measured[]): Measured {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function least(values: readonly Measured[]): Measured {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}
