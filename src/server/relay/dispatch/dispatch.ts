import type { Client } from '../allocation/client.ts';
import { endpointOf, writeXorAddress } from '../message/address.ts';
import { looksLikeChannelData } from '../message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../message/constants.ts';
import { parseMessage, type StunMessage } from '../message/parse.ts';
import { allocate } from './allocate.ts';
import { failUnknownAttributes, succeed } from './answers.ts';
import { type Authenticated, authenticate } from './authenticate.ts';
import type { DispatchResult, DispatchState, Moment, Outgoing, RequestContext } from './context.ts';
import { channelBind, createPermission, refresh } from './manage.ts';
import { relayChannelData, relaySend } from './relay-data.ts';

/** Requests that need credentials (RFC 8656 section 5). */
const AUTHENTICATED_METHODS: ReadonlyMap<number, (context: Authenticated) => Outgoing> = new Map([
  [METHOD.allocate, allocate],
  [METHOD.refresh, refresh],
  [METHOD.createPermission, createPermission],
  [METHOD.channelBind, channelBind],
]);

const KNOWN_ATTRIBUTES: ReadonlySet<number> = new Set(Object.values(ATTRIBUTE));

/**
 * One message from a client, to at most one message out. The only effect is on `state.allocations`; no socket and no clock is
 * touched. Never throws, whatever the bytes.
 */
export function dispatch(state: DispatchState, client: Client, bytes: Uint8Array, now: Moment): DispatchResult {
  if (looksLikeChannelData(bytes)) return relayChannelData(state, client, bytes, now);
  const parsed = parseMessage(bytes);
  if (!parsed.ok) return { dropped: 'malformed' };
  const { message } = parsed;
  if (message.class === 'request') return answerRequest({ state, client, request: message, now });
  // What is not understood in an indication is dropped without a word (RFC 8489 section 6.3.2).
  if (message.class !== 'indication' || message.method !== METHOD.send || unknownAttributes(message).length > 0) {
    return { dropped: 'unexpected' };
  }
  return relaySend(state, client, message, now);
}

/** The same where nothing but Binding is served. */
export function answerBinding(state: DispatchState, client: Client, bytes: Uint8Array, now: Moment): DispatchResult {
  const parsed = parseMessage(bytes);
  if (!parsed.ok) return { dropped: 'malformed' };
  const { message: request } = parsed;
  if (request.class !== 'request' || request.method !== METHOD.binding) return { dropped: 'unexpected' };
  return tellAddress({ state, client, request, now });
}

/** Binding needs no credentials (RFC 8489 section 2): it tells nobody anything but their own address. */
function tellAddress(context: RequestContext): DispatchResult {
  const { request, client } = context;
  const unknown = unknownAttributes(request);
  if (unknown.length > 0) return failUnknownAttributes(context, null, unknown);
  const value = writeXorAddress(endpointOf(client.address, client.port), request.transactionId);
  return succeed(context, null, [{ type: ATTRIBUTE.xorMappedAddress, value }]);
}

function answerRequest(context: RequestContext): DispatchResult {
  const { request } = context;
  if (request.method === METHOD.binding) return tellAddress(context);
  const unknown = unknownAttributes(request);
  const handle = AUTHENTICATED_METHODS.get(request.method);
  if (handle === undefined) return { dropped: 'unexpected' };
  const authentication = authenticate(context);
  if (!authentication.ok) return authentication.answer;
  // Unknown attributes come after authentication (RFC 8489 section 6.3.1), so that a stranger learns nothing from them.
  const authenticated = authentication.context;
  if (unknown.length > 0) return failUnknownAttributes(authenticated, authenticated.key, unknown);
  return handle(authenticated);
}

/** Comprehension-required attributes (0x0000-0x7FFF, RFC 8489 section 14) that this relay does not comprehend. */
function unknownAttributes(message: StunMessage): readonly number[] {
  const types = message.attributes.map(({ type }) => type);
  return [...new Set(types.filter((type) => type < 0x8000 && !KNOWN_ATTRIBUTES.has(type)))];
}
