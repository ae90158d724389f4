import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** RFC 4787 4.1: a NAT that gives one socket another address for each place it talks to. No harm to a call through a relay. */
export const ENDPOINT_DEPENDENT_NAT = {
  code: 'endpoint-dependent-nat',
  group: 'remark',
  looksAt: 'examined',
  find: ({ report: { examined } }) => (examined.path?.mapping === 'endpoint-dependent' ? [foundIn('sure', {})] : []),
} as const satisfies Rule;
