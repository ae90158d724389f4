import type { ADDRESS_RANGES } from '../../core/samples/examined.ts';

export type AddressRange = (typeof ADDRESS_RANGES)[number];

/**
 * What kind of network an address belongs to. `private`: RFC 1918, RFC 4193, link-local (RFC 3927, RFC 4291 2.5.6) and loopback;
 * `carrier`: RFC 6598, which providers share among customers; `public`: everything else.
 */
export function rangeOf(address: string): AddressRange {
  const bytes = ipv4Bytes(address);
  if (!bytes) return isLocalIpv6(address) ? 'private' : 'public';
  const [a = 0, b = 0] = bytes;
  if (a === 100 && b >= 64 && b < 128) return 'carrier';
  const isRfc1918 = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
  return isRfc1918 || (a === 169 && b === 254) || a === 127 ? 'private' : 'public';
}

export function isIpv6(address: string): boolean {
  return address.includes(':');
}

/** Belongs to no network that could be counted. */
export function isLoopback(address: string): boolean {
  return address === '::1' || ipv4Bytes(address)?.[0] === 127;
}

/** fe80::/10: every interface has one, whether its network has IPv6 or not. */
export function isLinkLocalIpv6(address: string): boolean {
  return /^fe[89ab]/i.test(address) && isIpv6(address);
}

/** What one network has in common: the address itself, or the /64 that IPv6 gives one (RFC 4291 2.5.4). */
export function networkOf(address: string): string {
  return isIpv6(address) ? ipv6Groups(address).slice(0, 4).join(':') : address;
}

function ipv4Bytes(address: string): readonly number[] | null {
  const [, tail] = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address) ?? [];
  return tail === undefined ? null : tail.split('.').map(Number);
}

function isLocalIpv6(address: string): boolean {
  return /^f[cd]/i.test(address) || isLinkLocalIpv6(address) || isLoopback(address);
}

/** All eight groups, `::` written out (RFC 4291 2.2). */
function ipv6Groups(address: string): readonly string[] {
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16).toString(16));
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after];
}
