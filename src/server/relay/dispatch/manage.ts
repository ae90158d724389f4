import { type Allocation, grantedLifetimeS, permit } from '../allocation/allocation.ts';
import { readXorAddress } from '../message/address.ts';
import { readChannelNumber, readFirstByte, readUint32, uint32Attribute } from '../message/attributes.ts';
import { isChannelNumber } from '../message/channel-data.ts';
import { ATTRIBUTE, ERROR, type StunError } from '../message/constants.ts';
import { attributeValue } from '../message/parse.ts';
import { challenge, fail, succeed } from './answers.ts';
import type { Authenticated } from './authenticate.ts';
import { type Outgoing, RELAYED_ADDRESS, RELAYED_FAMILY } from './context.ts';

/** The requests about an allocation that exists: Refresh, CreatePermission, ChannelBind. */

/** Refresh (RFC 8656 section 8.2). Lifetime 0 deletes, and may do so with credentials that have expired. */
export function refresh(context: Authenticated): Outgoing {
  const { state, request, key, now } = context;
  const allocation = ownAllocation(context);
  if ('code' in allocation) return fail(context, key, allocation);

  const family = attributeValue(request, ATTRIBUTE.requestedAddressFamily);
  if (family !== null && readFirstByte(family) !== RELAYED_FAMILY) {
    return fail(context, key, ERROR.peerAddressFamilyMismatch);
  }
  const lifetime = attributeValue(request, ATTRIBUTE.lifetime);
  const requestedS = lifetime === null ? null : readUint32(lifetime);
  if (lifetime !== null && requestedS === null) return fail(context, key, ERROR.badRequest);

  if (requestedS === 0) {
    state.allocations.remove(allocation);
    return succeed(context, key, [uint32Attribute(ATTRIBUTE.lifetime, 0)]);
  }
  if (context.expired) return challenge(context, ERROR.unauthenticated);
  const lifetimeS = grantedLifetimeS(requestedS);
  allocation.expiresMs = now.monotonicMs + lifetimeS * 1000;
  return succeed(context, key, [uint32Attribute(ATTRIBUTE.lifetime, lifetimeS)]);
}

/** CreatePermission (RFC 8656 section 10.2): all of its peers, or none. */
export function createPermission(context: Authenticated): Outgoing {
  const { request, key, now } = context;
  const allocation = ownAllocation(context);
  if ('code' in allocation) return fail(context, key, allocation);
  const peers = request.attributes.filter(({ type }) => type === ATTRIBUTE.xorPeerAddress);
  if (peers.length === 0) return fail(context, key, ERROR.badRequest);
  for (const { value } of peers) {
    const port = peerPort(value, request.transactionId);
    if (typeof port !== 'number') return fail(context, key, port);
  }
  permit(allocation, now.monotonicMs);
  return succeed(context, key, []);
}

/** ChannelBind (RFC 8656 section 12.2). It installs or refreshes the peer's permission too. */
export function channelBind(context: Authenticated): Outgoing {
  const { request, key, now } = context;
  const allocation = ownAllocation(context);
  if ('code' in allocation) return fail(context, key, allocation);
  const numberValue = attributeValue(request, ATTRIBUTE.channelNumber);
  const channel = numberValue === null ? null : readChannelNumber(numberValue);
  const peerValue = attributeValue(request, ATTRIBUTE.xorPeerAddress);
  if (channel === null || !isChannelNumber(channel) || peerValue === null) return fail(context, key, ERROR.badRequest);
  const port = peerPort(peerValue, request.transactionId);
  if (typeof port !== 'number') return fail(context, key, port);
  if (!allocation.channels.bind(channel, port, now.monotonicMs)) return fail(context, key, ERROR.badRequest);
  permit(allocation, now.monotonicMs);
  return succeed(context, key, []);
}

/** The client's allocation, or 437 when it has none, or 441 when another username made it (RFC 8656 section 5). */
function ownAllocation({ state, client, username, now }: Authenticated): Allocation | StunError {
  const allocation = state.allocations.ofClient(client.key, now.monotonicMs);
  if (allocation === null) return ERROR.allocationMismatch;
  return allocation.username === username ? allocation : ERROR.wrongCredentials;
}

/** The virtual port of a peer; an error when it is not one of ours, which is what keeps this from being an open relay. */
function peerPort(value: Uint8Array, transactionId: Uint8Array): number | StunError {
  const peer = readXorAddress(value, transactionId);
  if (peer === null) return ERROR.badRequest;
  if (peer.family !== RELAYED_FAMILY) return ERROR.peerAddressFamilyMismatch;
  return peer.address === RELAYED_ADDRESS ? peer.port : ERROR.forbidden;
}
