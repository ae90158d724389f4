/** Numbers of RFC 8489 (STUN) and RFC 8656 (TURN), under the names the standards give them. */

/** RFC 8489 section 5: fixed in every message; what tells STUN from anything else on the port. */
export const MAGIC_COOKIE = 0x2112a442;
export const HEADER_BYTES = 20;

/** Methods this relay knows: RFC 8489 section 18.2, RFC 8656 section 17. */
export const METHOD = {
  binding: 0x001,
  allocate: 0x003,
  refresh: 0x004,
  send: 0x006,
  data: 0x007,
  createPermission: 0x008,
  channelBind: 0x009,
} as const;

export type MessageClass = 'request' | 'indication' | 'success' | 'error';

/** Attributes: RFC 8489 section 18.3, RFC 8656 section 18. */
export const ATTRIBUTE = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  unknownAttributes: 0x000a,
  channelNumber: 0x000c,
  lifetime: 0x000d,
  xorPeerAddress: 0x0012,
  data: 0x0013,
  realm: 0x0014,
  nonce: 0x0015,
  xorRelayedAddress: 0x0016,
  requestedAddressFamily: 0x0017,
  requestedTransport: 0x0019,
  xorMappedAddress: 0x0020,
  software: 0x8022,
  fingerprint: 0x8028,
} as const;

/**
 * Error codes and their reason phrases: RFC 8489 section 14.8, RFC 8656 section 19.
 */
export const ERROR = {
  badRequest: { code: 400, phrase: 'Bad Request' },
  unauthenticated: { code: 401, phrase: 'Unauthenticated' },
  forbidden: { code: 403, phrase: 'Forbidden' },
  unknownAttribute: { code: 420, phrase: 'Unknown Attribute' },
  allocationMismatch: { code: 437, phrase: 'Allocation Mismatch' },
  staleNonce: { code: 438, phrase: 'Stale Nonce' },
  addressFamilyNotSupported: { code: 440, phrase: 'Address Family not Supported' },
  wrongCredentials: { code: 441, phrase: 'Wrong Credentials' },
  unsupportedTransport: { code: 442, phrase: 'Unsupported Transport Protocol' },
  peerAddressFamilyMismatch: { code: 443, phrase: 'Peer Address Family Mismatch' },
  allocationQuotaReached: { code: 486, phrase: 'Allocation Quota Reached' },
  insufficientCapacity: { code: 508, phrase: 'Insufficient Capacity' },
} as const;

export interface StunError {
  readonly code: number;
  readonly phrase: string;
}

/** RFC 8656 section 18.8: the protocol number of UDP, the one transport a relayed address can have here. */
export const PROTOCOL_UDP = 17;

/** RFC 8489 section 14.1. */
export const FAMILY_IPV4 = 0x01;
export const FAMILY_IPV6 = 0x02;
