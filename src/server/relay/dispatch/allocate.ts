import { type Allocation, grantedLifetimeS } from '../allocation/allocation.ts';
import { endpointOf, writeXorAddress } from '../message/address.ts';
import { readFirstByte, readUint32, uint32Attribute } from '../message/attributes.ts';
import { ATTRIBUTE, ERROR, FAMILY_IPV4, FAMILY_IPV6, PROTOCOL_UDP } from '../message/constants.ts';
import { attributeValue } from '../message/parse.ts';
import { challenge, fail, succeed } from './answers.ts';
import type { Authenticated } from './authenticate.ts';
import { type Outgoing, RELAYED_ADDRESS } from './context.ts';

/** Allocate: the checks of RFC 8656 section 7.2, in its order. */
export function allocate(context: Authenticated): Outgoing {
  const { state, client, request, key, now } = context;
  const transactionId = Buffer.from(request.transactionId).toString('hex');
  const existing = state.allocations.ofClient(client.key, now.monotonicMs);
  if (existing !== null) {
    // A retransmission, whose first answer was lost: the same answer again (section 7.2, item 2).
    const isRetransmission = existing.transactionId === transactionId && existing.username === context.username;
    return isRetransmission ? granted(context, existing) : fail(context, key, ERROR.allocationMismatch);
  }
  if (context.expired) return challenge(context, ERROR.unauthenticated);

  const transport = attributeValue(request, ATTRIBUTE.requestedTransport);
  const protocol = transport === null ? null : readFirstByte(transport);
  if (protocol === null) return fail(context, key, ERROR.badRequest);
  if (protocol !== PROTOCOL_UDP) return fail(context, key, ERROR.unsupportedTransport);

  const family = attributeValue(request, ATTRIBUTE.requestedAddressFamily);
  if (family !== null) {
    const wanted = readFirstByte(family);
    if (wanted === FAMILY_IPV6) return fail(context, key, ERROR.addressFamilyNotSupported);
    if (wanted !== FAMILY_IPV4) return fail(context, key, ERROR.badRequest);
  }

  const lifetime = attributeValue(request, ATTRIBUTE.lifetime);
  const requestedS = lifetime === null ? null : readUint32(lifetime);
  if (lifetime !== null && requestedS === null) return fail(context, key, ERROR.badRequest);

  const { username, user } = context;
  const lifetimeS = grantedLifetimeS(requestedS);
  const created = state.allocations.create({ client, username, user, transactionId, lifetimeS }, now.monotonicMs);
  if (created.ok) return granted(context, created.allocation);
  const error = created.refusal === 'user-quota' ? ERROR.allocationQuotaReached : ERROR.insufficientCapacity;
  return fail(context, key, error);
}

function granted(context: Authenticated, allocation: Allocation): Outgoing {
  const { client, request, key } = context;
  const xorAddress = (address: string, port: number): Buffer =>
    writeXorAddress(endpointOf(address, port), request.transactionId);
  return succeed(context, key, [
    { type: ATTRIBUTE.xorRelayedAddress, value: xorAddress(RELAYED_ADDRESS, allocation.virtualPort) },
    { type: ATTRIBUTE.xorMappedAddress, value: xorAddress(client.address, client.port) },
    uint32Attribute(ATTRIBUTE.lifetime, allocation.lifetimeS),
  ]);
}
