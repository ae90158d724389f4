import { randomFillSync } from 'node:crypto';
import { type Allocation, isPermitted } from '../allocation/allocation.ts';
import type { Client } from '../allocation/client.ts';
import { endpointOf, readXorAddress, writeXorAddress } from '../message/address.ts';
import { parseChannelData, writeChannelData } from '../message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../message/constants.ts';
import { attributeValue, type StunMessage } from '../message/parse.ts';
import { writeMessage } from '../message/write.ts';
import { type DispatchResult, type DispatchState, type Moment, RELAYED_ADDRESS } from './context.ts';

/** The most one UDP datagram carries over IPv4, and so the most that a relay of RFC 8656 could pass on. */
const MAX_DATA_BYTES = 65_507;

/** ChannelData from a client (RFC 8656 section 12.6). */
export function relayChannelData(state: DispatchState, client: Client, bytes: Uint8Array, now: Moment): DispatchResult {
  const message = parseChannelData(bytes);
  if (message === null) return { dropped: 'malformed' };
  const sender = state.allocations.ofClient(client.key, now.monotonicMs);
  if (sender === null) return { dropped: 'no-allocation' };
  const port = sender.channels.peerOf(message.channel, now.monotonicMs);
  if (port === null) return { dropped: 'no-permission' };
  return hop(state, sender, port, message.data, now);
}

/** A Send indication (RFC 8656 section 11.2). Indications are never answered, so every fault is a silent drop. */
export function relaySend(state: DispatchState, client: Client, message: StunMessage, now: Moment): DispatchResult {
  const sender = state.allocations.ofClient(client.key, now.monotonicMs);
  if (sender === null) return { dropped: 'no-allocation' };
  const peerValue = attributeValue(message, ATTRIBUTE.xorPeerAddress);
  const data = attributeValue(message, ATTRIBUTE.data);
  const peer = peerValue === null ? null : readXorAddress(peerValue, message.transactionId);
  if (peer === null || data === null) return { dropped: 'malformed' };
  if (peer.address !== RELAYED_ADDRESS) return { dropped: 'foreign-peer' };
  return hop(state, sender, peer.port, data, now);
}

/** The step in memory that a relay with real addresses would take over the network (RFC 8656 sections 11.3, 12.6). */
function hop(state: DispatchState, sender: Allocation, port: number, data: Uint8Array, now: Moment): DispatchResult {
  if (data.length > MAX_DATA_BYTES) return { dropped: 'too-long' };
  if (!isPermitted(sender, now.monotonicMs)) return { dropped: 'no-permission' };
  const receiver = state.allocations.atPort(port, now.monotonicMs);
  if (receiver === null) return { dropped: 'no-peer' };
  if (!isPermitted(receiver, now.monotonicMs)) return { dropped: 'no-permission' };
  const { client } = receiver;
  const channel = receiver.channels.channelTo(sender.virtualPort, now.monotonicMs);
  const bytes =
    channel === null
      ? dataIndication(sender.virtualPort, data)
      : writeChannelData(channel, data, client.transport === 'tcp');
  return { client, bytes, kind: 'relayed' };
}

function dataIndication(fromPort: number, data: Uint8Array): Uint8Array {
  const transactionId = randomFillSync(new Uint8Array(12));
  const peer = writeXorAddress(endpointOf(RELAYED_ADDRESS, fromPort), transactionId);
  const attributes = [
    { type: ATTRIBUTE.xorPeerAddress, value: peer },
    { type: ATTRIBUTE.data, value: data },
  ];
  const message = { method: METHOD.data, class: 'indication', transactionId, attributes } as const;
  return writeMessage(message, { key: null, fingerprint: false });
}
