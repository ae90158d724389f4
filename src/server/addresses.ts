import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** An IPv4 address that came in through an IPv6 socket (RFC 4291 section 2.5.5.2), written as itself. */
function plainAddress(address: string): string {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  return inner ?? address.toLowerCase().replace(/%.*$/u, '');
}

/** Every address of this computer, loopback included. */
export function ownAddresses(): ReadonlySet<string> {
  return new Set(interfaces().map(({ address }) => plainAddress(address)));
}

/** The addresses another device could open the page by: IPv4, or global IPv6 where there is no IPv4. */
export function lanAddresses(): readonly string[] {
  const outer = interfaces()
    .filter(({ internal }) => !internal)
    .map(({ address }) => plainAddress(address));
  const v4 = outer.filter((address) => isIPv4(address));
  return v4.length > 0 ? v4 : outer.filter((address) => isIPv6(address) && !address.startsWith('fe80'));
}

/**
 * Who asked. Behind a proxy that is trusted, the last entry of X-Forwarded-For: the one that proxy itself wrote, the earlier
 * ones are the client's to invent. `null` when a proxy stands between that was not declared, or did not say for whom.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string | null {
  const forwarded = request.headers['x-forwarded-for'];
  const proxied = forwarded !== undefined || request.headers.forwarded !== undefined;
  if (!proxied) return plainAddress(request.socket.remoteAddress ?? '');
  if (!trustProxy || forwarded === undefined) return null;
  const last = [forwarded].flat().join(',').split(',').at(-1)?.trim() ?? '';
  const address = last.replace(/^\[(.*)\](?::\d+)?$/u, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1');
  return isIPv4(address) || isIPv6(address) ? plainAddress(address) : null;
}

function interfaces() {
  return Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
}
