import { foundIn } from '../found.ts';
import { hasAnswered, isSilent, quickestMs, reachOf, wentOver } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: relays were heard over UDP, and none over TCP or TLS. Calls work; where UDP is blocked they will not. */
export const TCP_UNREACHABLE = {
  code: 'tcp-unreachable',
  group: 'remark',
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    if (!reach || reach.streams.length === 0 || wentOver('stream', report.setup.topology)) return [];
    if (!reach.streams.every(isSilent) || !reach.udp.some(hasAnswered)) return [];
    return [foundIn('likely', { streamsTried: reach.streams.length, udpMs: quickestMs(reach.udp) })];
  },
} as const satisfies Rule;
