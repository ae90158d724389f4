import type { PathSample } from '../../core/samples/examined.ts';
import { type AddressRange, isIpv6, isLinkLocalIpv6, isLoopback, networkOf, rangeOf } from './address-range.ts';
import { pathHints } from './path-hints.ts';
import { ownAddresses, reflexiveOf, type SeenCandidate, type SeenPath } from './seen-path.ts';

export type PathFacts = Omit<PathSample, 'type' | 'atMs' | 'tookMs'>;

/** What candidates give away about the way to the relay. Addresses are looked at and not kept. */
export function pathFacts(seen: SeenPath): PathFacts {
  const mapping = mappingOf(seen);
  const range = rangeSeen(seen, mapping);
  const networks = networksOf(seen.candidates);
  return {
    mapping,
    range,
    hasIpv6: hasIpv6(seen.candidates),
    networks,
    hidesAddresses: hidesAddresses(seen.candidates),
    connectionType: seen.connectionType,
    hints: pathHints(seen, networks),
  };
}

/**
 * RFC 4787 4.1, found as in RFC 5780 4.3: one socket asks at two places and compares. Two ports of one address cannot tell a mapping
 * that depends on the address alone from one that depends on nothing.
 */
function mappingOf({ candidates, asked, allAnswered }: SeenPath): PathFacts['mapping'] {
  const hosts = candidates.filter(({ type }) => type === 'host');
  const all = reflexiveOf(candidates);
  const reflexive = all.filter((one) => !hosts.some((host) => isSamePlace(host, one)));
  const isDependent = socketsOf(reflexive).some((places) => places.size > 1);
  if (isDependent) return 'endpoint-dependent';
  if (!allAnswered) return null;
  if (reflexive.length > 0) return asked.length > 1 ? 'endpoint-independent' : null;
  // An answer that names the socket's own address makes no candidate, or one like the host's (RFC 8445 5.1.3).
  return all.length > 0 || couldAsk(candidates, asked) ? 'none' : null;
}

/** No question leaves a computer that has no address of the server's family, and then no answer means nothing. */
function couldAsk(candidates: readonly SeenCandidate[], asked: SeenPath['asked']): boolean {
  return ownAddresses(candidates).some((address) => asked.includes(isIpv6(address) ? 'ipv6' : 'ipv4'));
}

/** The places each local socket was seen at. */
function socketsOf(reflexive: readonly SeenCandidate[]): readonly ReadonlySet<string>[] {
  const sockets = new Map<string, Set<string>>();
  for (const { foundation, base, address, port } of reflexive) {
    const socket = base ?? foundation;
    const places = sockets.get(socket) ?? new Set();
    sockets.set(socket, places.add(`${address} ${port}`));
  }
  return [...sockets.values()];
}

function isSamePlace(one: SeenCandidate, other: SeenCandidate): boolean {
  return one.address !== null && one.address === other.address && one.port === other.port;
}

/** Of the address the relay saw: the outermost where it saw several. */
function rangeSeen({ candidates }: SeenPath, mapping: PathFacts['mapping']): PathFacts['range'] {
  const addresses = reflexiveOf(candidates).flatMap(({ address }) => address ?? []);
  // Without a NAT the relay saw the computer's own.
  const seen = mapping === 'none' ? [...addresses, ...ownAddresses(candidates)] : addresses;
  const ranges = new Set<AddressRange>(seen.map(rangeOf));
  return (['public', 'carrier', 'private'] as const).find((range) => ranges.has(range)) ?? null;
}

/** Null where nothing was seen that would show it: a hidden address has no family. */
function hasIpv6(candidates: readonly SeenCandidate[]): boolean | null {
  const addresses = candidates.flatMap(({ address }) => address ?? []);
  const reaches = (address: string) => isIpv6(address) && !isLinkLocalIpv6(address) && !isLoopback(address);
  if (addresses.some(reaches)) return true;
  return ownAddresses(candidates).length > 0 && hidesAddresses(candidates) === false ? false : null;
}

/** The most that any family shows; null where addresses are hidden, for then most browsers use the standard route alone. */
function networksOf(candidates: readonly SeenCandidate[]): number | null {
  if (hidesAddresses(candidates) !== false) return null;
  const addresses = ownAddresses(candidates).filter((address) => !isLoopback(address) && !isLinkLocalIpv6(address));
  const counts = [true, false].map(
    (v6) => new Set(addresses.filter((address) => isIpv6(address) === v6).map(networkOf)).size,
  );
  return Math.max(...counts) || null;
}

function hidesAddresses(candidates: readonly SeenCandidate[]): boolean | null {
  const hosts = candidates.filter(({ type }) => type === 'host');
  return hosts.length === 0 ? null : hosts.some(({ address }) => address === null);
}
