import { foundIn } from '../found.ts';
import { countOf, hasAnswered, isSilent, quickestMs, reachOf, wentOver } from '../reach-facts.ts';
import type { Rule } from '../rule.ts';

/** The matrix: no relay was heard over UDP, and at least one over TCP or TLS. */
export const UDP_UNREACHABLE = {
  code: 'udp-unreachable',
  group: 'call',
  looksAt: 'examined',
  find: ({ report }) => {
    const reach = reachOf(report);
    if (!reach || reach.udp.length === 0 || wentOver('udp', report.setup.topology)) return [];
    if (!reach.udp.every(isSilent) || !reach.streams.some(hasAnswered)) return [];
    const over = (transport: 'tcp' | 'tls') => reach.streams.filter((cell) => cell.transport === transport);
    const figures = {
      udpTried: reach.udp.length,
      udpRefused: countOf(reach.udp, 'refused'),
      tcpMs: quickestMs(over('tcp')),
      tlsMs: quickestMs(over('tls')),
    };
    // One relay may have its UDP port shut itself; several hardly all do.
    return [foundIn(reach.udp.length > 1 ? 'sure' : 'likely', figures)];
  },
} as const satisfies Rule;
