import {
  type Allocations,
  createAllocations,
  type Quotas,
} from '../../../../../src/server/relay/allocation/allocations.ts';
import type { Client } from '../../../../../src/server/relay/allocation/client.ts';
import { credentialOf, mintCredentials } from '../../../../../src/server/relay/credentials.ts';
import type { DispatchResult, DispatchState } from '../../../../../src/server/relay/dispatch/context.ts';
import { dispatch } from '../../../../../src/server/relay/dispatch/dispatch.ts';
import { endpointOf, readXorAddress, writeXorAddress } from '../../../../../src/server/relay/message/address.ts';
import {
  readErrorCode,
  readText,
  textAttribute,
  uint32Attribute,
} from '../../../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { longTermKey } from '../../../../../src/server/relay/message/integrity.ts';
import {
  type Attribute,
  attributeValue,
  parseMessage,
  type StunMessage,
} from '../../../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../../../src/server/relay/message/write.ts';

/** A relay without sockets, and a clock that stands still until told. */
export interface Bench {
  readonly state: DispatchState;
  readonly allocations: Allocations;
  readonly clock: { monotonicMs: number; epochMs: number };
  send(client: Client, bytes: Uint8Array): DispatchResult;
}

const SECRET = 'secret';
export const REALM = 'callprobe';
export const QUOTAS: Quotas = { perUser: 3, total: 5 };

export function createBench(quotas: Quotas = QUOTAS): Bench {
  let nextIndex = 0;
  const allocations = createAllocations(quotas, (count) => nextIndex++ % count);
  const nonces = { key: Buffer.from('nonce key'), lifetimeMs: 3_600_000 };
  const state = { realm: REALM, secret: SECRET, nonces, allocations };
  const clock = { monotonicMs: 1_000, epochMs: 1_700_000_000_000 };
  return { state, allocations, clock, send: (client, bytes) => dispatch(state, client, bytes, { ...clock }) };
}

export function clientAt(port: number, transport: 'udp' | 'tcp' = 'udp'): Client {
  const key = `${transport} 127.0.0.1:3478 127.0.0.1:${port}`;
  return { key, transport, address: '127.0.0.1', port, localAddress: '127.0.0.1' };
}

let nextTransaction = 0;
export function newTransactionId(): Buffer {
  const id = Buffer.alloc(12);
  id.writeUInt32BE(nextTransaction++, 8);
  return id;
}

export interface RequestParts {
  readonly method: number;
  readonly attributes?: readonly Attribute[];
  readonly transactionId?: Uint8Array;
  readonly fingerprint?: boolean;
}

/** A request without credentials. */
export function plainRequest({ method, attributes = [], transactionId, fingerprint = false }: RequestParts): Buffer {
  const message = { method, class: 'request', transactionId: transactionId ?? newTransactionId(), attributes } as const;
  return writeMessage(message, { key: null, fingerprint });
}

export interface Login {
  readonly username: string;
  readonly credential: string;
  readonly nonce: string;
  readonly realm: string;
}

export function sealedRequest(login: Login, parts: RequestParts): Buffer {
  const { method, attributes = [], transactionId = newTransactionId(), fingerprint = false } = parts;
  const own = [
    textAttribute(ATTRIBUTE.username, login.username),
    textAttribute(ATTRIBUTE.realm, login.realm),
    textAttribute(ATTRIBUTE.nonce, login.nonce),
  ];
  const key = longTermKey(login.username, login.realm, login.credential);
  const message = { method, class: 'request', transactionId, attributes: [...attributes, ...own] } as const;
  return writeMessage(message, { key, fingerprint });
}

/** Asks without credentials, takes the nonce of the 401, and mints credentials. */
export function logIn(bench: Bench, client: Client, id = 'anna', lifetimeS = 600): Login {
  const { username } = mintCredentials({ secret: SECRET, id, lifetimeS, nowMs: bench.clock.epochMs });
  return loginAs(bench, client, username);
}

export function loginAs(bench: Bench, client: Client, username: string, secret = SECRET): Login {
  const refused = answerOf(bench.send(client, plainRequest({ method: METHOD.allocate })));
  const nonce = textOf(refused, ATTRIBUTE.nonce) ?? '';
  return { username, credential: credentialOf(secret, username), nonce, realm: REALM };
}

export const UDP_TRANSPORT = uint32Attribute(ATTRIBUTE.requestedTransport, 17 << 24);

/** Allocates and gives the virtual port. */
export function allocateFor(bench: Bench, client: Client, login: Login): number {
  const bytes = sealedRequest(login, { method: METHOD.allocate, attributes: [UDP_TRANSPORT] });
  const answer = answerOf(bench.send(client, bytes));
  const relayed = attributeValue(answer, ATTRIBUTE.xorRelayedAddress);
  const endpoint = relayed === null ? null : readXorAddress(relayed, answer.transactionId);
  if (endpoint === null) throw new Error(`expected an allocation, got ${codeOf(answer)}`);
  return endpoint.port;
}

export function peerAttribute(transactionId: Uint8Array, address: string, port: number): Attribute {
  return { type: ATTRIBUTE.xorPeerAddress, value: writeXorAddress(endpointOf(address, port), transactionId) };
}

/** The message a result sends. Throws when nothing was sent. */
export function answerOf(result: DispatchResult): StunMessage {
  if ('dropped' in result) throw new Error(`expected an answer, got a drop: ${result.dropped}`);
  const parsed = parseMessage(result.bytes);
  if (!parsed.ok) throw new Error(`expected a message, got ${parsed.refusal}`);
  return parsed.message;
}

export function codeOf(message: StunMessage): number | null {
  const value = attributeValue(message, ATTRIBUTE.errorCode);
  return value === null ? null : readErrorCode(value);
}

/** The error code a request is answered with; null for success. */
export function codeFor(bench: Bench, client: Client, bytes: Uint8Array): number | null {
  return codeOf(answerOf(bench.send(client, bytes)));
}

export function textOf(message: StunMessage, type: number): string | null {
  const value = attributeValue(message, type);
  return value === null ? null : readText(value);
}
