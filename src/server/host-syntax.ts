import { isIP, isIPv6 } from 'node:net';

/** RFC 1123 section 2.1: labels of letters, digits and inner hyphens, 63 octets each, 253 in all. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\.?$/iu;

export interface HostAndPort {
  /** Without brackets. */
  readonly host: string;
  readonly port: number | null;
}

/** Whether `text` is a host name, an IPv4 address or an IPv6 address without brackets. */
export function isHost(text: string): boolean {
  if (isIP(text) !== 0) return true;
  // A name whose last label is a number would be read as an IPv4 address by a browser (WHATWG URL, "ends in a number").
  return HOST_NAME.test(text) && !/(^|\.)\d+\.?$/u.test(text);
}

/** Splits `host`, `host:port`, `[ipv6]` or `[ipv6]:port`; null when it is none of these. */
export function parseHostAndPort(text: string): HostAndPort | null {
  const bracketed = /^\[([0-9a-f:.]+)\](?::(\d{1,5}))?$/iu.exec(text);
  const [, host, portText] = bracketed ?? /^([^:[\]]+)(?::(\d{1,5}))?$/u.exec(text) ?? [];
  if (host === undefined || !(bracketed === null ? isHost(host) : isIPv6(host))) return null;
  const port = portText === undefined ? null : Number(portText);
  return port !== null && port > 65_535 ? null : { host, port };
}

/** The host as URLs write it: IPv6 in brackets (RFC 3986 section 3.2.2). */
export function hostInUrl(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}
