import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** Both ways were known, UDP brought no answer, TCP carried the call: something in between lets no UDP through. */
export const UDP_BLOCKED = {
  code: 'udp-blocked',
  group: 'call',
  find: ({ report: { setup } }) =>
    setup.topology === 'tcp-relay' && setup.abandoned.some(({ why }) => !isNotOffered(why))
      ? [foundIn('likely', { heardMs: setup.timelineMs.firstPacketDown })]
      : [],
} as const satisfies Rule;

/** As call/topologies.ts has it where the servers have no UDP address to begin with. */
function isNotOffered(why: string): boolean {
  return why.startsWith('the servers offer no ');
}
