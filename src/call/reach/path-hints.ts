import type { PathSample } from '../../core/samples/examined.ts';
import { rangeOf } from './address-range.ts';
import { ownAddresses, reflexiveOf, type SeenPath } from './seen-path.ts';

type Hint = PathSample['hints'][number];

/** Guesses about the line, each with the sentence it rests on; no sentence has an address in it. */
export function pathHints(seen: SeenPath, networks: number | null): readonly Hint[] {
  const { candidates, networkTypes, connectionType } = seen;
  const reflexive = reflexiveOf(candidates);
  const hints: (Hint | false)[] = [
    networkTypes.includes('vpn') && { kind: 'vpn', evidence: 'The browser calls one of its networks a VPN.' },
    routesOut(seen) > 1 && {
      kind: 'vpn',
      evidence: `The test server saw this computer come from ${routesOut(seen)} different networks at once.`,
    },
    networks !== null &&
      networks > 1 && { kind: 'several-networks', evidence: `The browser shows ${networks} networks at once.` },
    reflexive.some(isCarrier) && {
      kind: 'carrier-grade-nat',
      evidence: 'The test server saw an address of the range that providers share among customers (RFC 6598).',
    },
    ownAddresses(candidates).some((address) => rangeOf(address) === 'carrier') && {
      kind: 'carrier-grade-nat',
      evidence: 'This computer’s own address is of the range that providers share among customers (RFC 6598).',
    },
    connectionType === 'cellular' && {
      kind: 'cellular',
      evidence: 'The browser says that the connection is cellular.',
    },
    connectionType !== 'cellular' &&
      networkTypes.includes('cellular') && {
        kind: 'cellular',
        evidence: 'The browser calls one of its networks cellular.',
      },
  ];
  return hints.filter((hint) => hint !== false);
}

function isCarrier({ address }: { readonly address: string | null }): boolean {
  return address !== null && rangeOf(address) === 'carrier';
}

/** Sockets of different local addresses that were seen at different addresses of one family. */
function routesOut({ candidates }: SeenPath): number {
  const ofFamily = (v6: boolean) => {
    const bySocket = new Map<string, string>();
    for (const { address, foundation, base } of reflexiveOf(candidates)) {
      if (address === null || address.includes(':') !== v6) continue;
      const socket = base ?? foundation;
      // One socket at several addresses is a NAT that pools them (RFC 4787 4.1), not a second way out.
      if (!bySocket.has(socket)) bySocket.set(socket, address);
    }
    return new Set(bySocket.values()).size;
  };
  return Math.max(ofFamily(false), ofFamily(true));
}
