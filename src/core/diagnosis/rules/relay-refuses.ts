import { foundIn } from '../found.ts';
import { countOf, groupOfRefusal, reachOf } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: a relay was heard and gave no address, for want of room (RFC 8656 19: 486, 508) or another reason of its own. */
export const RELAY_REFUSES = {
  code: 'relay-refuses',
  group: groupOfRefusal,
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    const refused = reach ? countOf(reach.cells, 'quota', 'rejected') : 0;
    if (!reach || refused === 0) return [];
    const code = reach.cells.find(({ result }) => result === 'quota' || result === 'rejected')?.code ?? null;
    return [foundIn('sure', { tried: reach.cells.length, refused, code })];
  },
} as const satisfies Rule;
