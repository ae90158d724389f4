import { foundIn } from '../found.ts';
import { countOf, groupOfRefusal, reachOf } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: the name of a relay could not be turned into an address. */
export const RELAY_NAME_UNKNOWN = {
  code: 'relay-name-unknown',
  group: groupOfRefusal,
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    const unknown = reach ? countOf(reach.cells, 'name-not-found') : 0;
    return reach && unknown > 0 ? [foundIn('sure', { tried: reach.cells.length, unknown })] : [];
  },
} as const satisfies Rule;
