import { foundIn } from '../found.ts';
import { countOf, hasAnswered, isSilent, reachOf } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: no relay was heard at all. */
export const RELAY_UNREACHABLE = {
  code: 'relay-unreachable',
  group: 'call',
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    // A call that was placed has reached its relay.
    const wasReached = report.setup.topology !== null && report.setup.topology !== 'loopback';
    if (!reach || wasReached || reach.cells.some(hasAnswered) || !reach.cells.some(isSilent)) return [];
    return [foundIn('sure', { tried: reach.cells.length, refused: countOf(reach.cells, 'refused') })];
  },
} as const satisfies Rule;
