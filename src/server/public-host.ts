import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { ServerOptions } from './options.ts';

/** Addresses that nobody on the Internet can reach this computer by. */
const PRIVATE_RANGES = [
  // RFC 1918
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  // Shared behind a carrier's NAT (RFC 6598), this computer alone (RFC 1122), this link alone (RFC 3927)
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  // RFC 4193 and RFC 4291 sections 2.5.3 and 2.5.6
  ['fc00::', 7, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
] as const;

/** Names that only a network of its own knows: RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of `internal`, and those without a dot. */
const PRIVATE_NAME = /^[^.]+$|\.(localhost|local|home\.arpa|internal|lan)$/iu;

/**
 * Whether strangers can be expected at this server, as far as its options and its computer's addresses tell. Public are: a server behind a
 * proxy of its own (`--trust-proxy`), one with a public name or address (`--public-address`), and one that listens on a public address.
 * A computer's IPv6 addresses are looked at only where it has no IPv4: behind most routers they are global and yet unreachable.
 * @param own every address of this computer
 */
export function isPublicHost(
  { trustProxy, publicAddress, host }: Pick<ServerOptions, 'trustProxy' | 'publicAddress' | 'host'>,
  own: Iterable<string>,
): boolean {
  if (trustProxy) return true;
  if (publicAddress !== null && !isPrivate(publicAddress)) return true;
  if (host !== null && host !== '0.0.0.0' && host !== '::') return !isPrivate(host);
  const addresses = [...own];
  const v4 = addresses.filter((address) => isIPv4(address) && !address.startsWith('127.'));
  return (v4.length > 0 ? v4 : addresses).some((address) => !isPrivate(address));
}

function isPrivate(host: string): boolean {
  const isAddress = isIPv4(host) || isIPv6(host);
  return isAddress ? privateRanges().check(host, isIPv4(host) ? 'ipv4' : 'ipv6') : PRIVATE_NAME.test(host);
}

function privateRanges(): BlockList {
  const list = new BlockList();
  for (const [net, prefix, family] of PRIVATE_RANGES) list.addSubnet(net, prefix, family);
  return list;
}
