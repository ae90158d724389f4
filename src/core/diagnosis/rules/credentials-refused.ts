import { foundIn } from '../found.ts';
import { countOf, groupOfRefusal, reachOf } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: a relay was heard and took neither name nor password (RFC 8489 14.8: 401, 438; RFC 8656 19: 441). */
export const CREDENTIALS_REFUSED = {
  code: 'credentials-refused',
  group: groupOfRefusal,
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    const refused = reach ? countOf(reach.cells, 'unauthorised') : 0;
    if (!reach || refused === 0) return [];
    const code = reach.cells.find(({ result }) => result === 'unauthorised')?.code ?? null;
    return [foundIn('sure', { tried: reach.cells.length, refused, code })];
  },
} as const satisfies Rule;
