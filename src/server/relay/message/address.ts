import { isIPv4, isIPv6 } from 'node:net';
import { FAMILY_IPV4, FAMILY_IPV6, MAGIC_COOKIE } from './constants.ts';
import { viewOf } from './parse.ts';

/** A transport address. IPv6 read from bytes is written unabbreviated: eight groups, no `::`. */
export interface Endpoint {
  readonly family: typeof FAMILY_IPV4 | typeof FAMILY_IPV6;
  readonly address: string;
  readonly port: number;
}

/** The endpoint of an address as Node's sockets write it. Throws a TypeError for text that is no IP address. */
export function endpointOf(address: string, port: number): Endpoint {
  if (isIPv4(address)) return { family: FAMILY_IPV4, address, port };
  if (isIPv6(address)) return { family: FAMILY_IPV6, address, port };
  throw new TypeError(`address: expected an IPv4 or IPv6 address, got ${JSON.stringify(address)}`);
}

/** The value of an XOR-*-ADDRESS attribute (RFC 8489 section 14.2). */
export function writeXorAddress(endpoint: Endpoint, transactionId: Uint8Array): Buffer {
  const plain = endpoint.family === FAMILY_IPV4 ? ipv4Bytes(endpoint.address) : ipv6Bytes(endpoint.address);
  const value = Buffer.alloc(4 + plain.length);
  value.writeUInt8(endpoint.family, 1);
  value.writeUInt16BE(endpoint.port ^ (MAGIC_COOKIE >>> 16), 2);
  value.set(masked(plain, transactionId), 4);
  return value;
}

/** Reads an XOR-*-ADDRESS attribute; null when the family is unknown or the length is not that family's. */
export function readXorAddress(value: Uint8Array, transactionId: Uint8Array): Endpoint | null {
  if (value.length < 4) return null;
  const view = viewOf(value);
  const family = view.getUint8(1);
  const port = view.getUint16(2) ^ (MAGIC_COOKIE >>> 16);
  const plain = masked(value.subarray(4), transactionId);
  if (family === FAMILY_IPV4 && plain.length === 4) return { family, address: plain.join('.'), port };
  if (family !== FAMILY_IPV6 || plain.length !== 16) return null;
  const groups = Array.from({ length: 8 }, (_, group) => plain.readUInt16BE(group * 2).toString(16));
  return { family, address: groups.join(':'), port };
}

/** XOR with the cookie followed by the transaction id: its own inverse. */
function masked(plain: Uint8Array, transactionId: Uint8Array): Buffer {
  const mask = Buffer.alloc(16);
  mask.writeUInt32BE(MAGIC_COOKIE);
  mask.set(transactionId, 4);
  return Buffer.from(plain.map((byte, index) => byte ^ (mask[index] ?? 0)));
}

function ipv4Bytes(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}

function ipv6Bytes(address: string): Buffer {
  const [unscoped = ''] = address.split('%');
  // An IPv4 tail (RFC 4291 section 2.2) becomes two groups, so that what follows sees groups only.
  const text = unscoped.replace(/\d+\.\d+\.\d+\.\d+$/, (tail) => {
    const bytes = ipv4Bytes(tail);
    return `${bytes.readUInt16BE(0).toString(16)}:${bytes.readUInt16BE(2).toString(16)}`;
  });
  const [head = '', tail] = text.split('::');
  const groupsOf = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const bytes = Buffer.alloc(16);
  [...before, ...zeros, ...after].forEach((group, index) => {
    bytes.writeUInt16BE(Number.parseInt(group, 16), index * 2);
  });
  return bytes;
}
