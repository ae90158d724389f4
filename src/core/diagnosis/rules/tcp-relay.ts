import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** The call went over TCP alone: what is lost is sent again, and everything behind it waits. */
export const TCP_RELAY = {
  code: 'tcp-relay',
  group: 'remark',
  find: ({ report: { setup, roundTrip } }) =>
    setup.topology === 'tcp-relay' ? [foundIn('sure', { loopMs: roundTrip.loopMs })] : [],
} as const satisfies Rule;
