import { mintCredentials } from '../../../src/server/relay/credentials.ts';
import { type Endpoint, readXorAddress } from '../../../src/server/relay/message/address.ts';
import { textAttribute, uint32Attribute } from '../../../src/server/relay/message/attributes.ts';
import { ATTRIBUTE, METHOD, PROTOCOL_UDP } from '../../../src/server/relay/message/constants.ts';
import { longTermKey } from '../../../src/server/relay/message/integrity.ts';
import { type Attribute, attributeValue, type StunMessage } from '../../../src/server/relay/message/parse.ts';
import { writeMessage } from '../../../src/server/relay/message/write.ts';
import { codeOf, newTransactionId, peerAttribute, textOf } from '../../unit/server/relay/dispatch/exchange.ts';
import { ask, openClient, type SocketClient } from '../../unit/server/relay/socket-client.ts';

export interface TurnLogin {
  readonly transport?: 'udp' | 'tcp';
  readonly secret: string;
  readonly id?: string;
  /** Credentials that ran out so long ago; default: good ones. */
  readonly expiredS?: number;
  /** IANA protocol number of the relayed transport; default UDP. */
  readonly protocol?: number;
}

/** A client that has asked for an allocation. */
export interface TurnClient extends SocketClient {
  /** The answer to the first request, which has no credentials. */
  readonly challenge: StunMessage;
  /** The error code of the second, which has them; null for an allocation. */
  readonly refused: number | null;
  readonly relayed: Endpoint | null;
  /** The error code of CreatePermission for this peer; null when it is permitted. Nothing is sent to the peer. */
  permit(address: string): Promise<number | null>;
  /** Binds the channel 0x4000 to a peer; the error code, or null. */
  bindChannel(peer: Endpoint): Promise<number | null>;
}

const LIFETIME_S = 600;

/** Asks a TURN server for an allocation as a browser does: without credentials, then with those the challenge asks for. */
export async function allocate(port: number, login: TurnLogin): Promise<TurnClient> {
  const { transport = 'udp', secret, id = 'anna', expiredS = 0, protocol = PROTOCOL_UDP } = login;
  const client = await openClient(transport, port);
  const asked = uint32Attribute(ATTRIBUTE.requestedTransport, protocol << 24);
  const challenge = await ask(
    client,
    writeMessage(requestOf(METHOD.allocate, [asked]), { key: null, fingerprint: false }),
  );
  const nowMs = Date.now() - (expiredS > 0 ? (LIFETIME_S + expiredS) * 1000 : 0);
  const { username, credential } = mintCredentials({ secret, id, lifetimeS: LIFETIME_S, nowMs });
  const realm = textOf(challenge, ATTRIBUTE.realm) ?? '';
  const own = [
    textAttribute(ATTRIBUTE.username, username),
    textAttribute(ATTRIBUTE.realm, realm),
    textAttribute(ATTRIBUTE.nonce, textOf(challenge, ATTRIBUTE.nonce) ?? ''),
  ];
  const key = longTermKey(username, realm, credential);
  const request = (method: number, attributes: readonly Attribute[], transactionId = newTransactionId()) =>
    ask(client, writeMessage(requestOf(method, [...attributes, ...own], transactionId), { key, fingerprint: false }));

  const answer = await request(METHOD.allocate, [asked]);
  const relayed = attributeValue(answer, ATTRIBUTE.xorRelayedAddress);
  return {
    ...client,
    challenge,
    refused: codeOf(answer),
    relayed: relayed === null ? null : readXorAddress(relayed, answer.transactionId),
    async permit(address) {
      const transactionId = newTransactionId();
      return codeOf(await request(METHOD.createPermission, [peerAttribute(transactionId, address, 9)], transactionId));
    },
    async bindChannel({ address, port: peerPort }) {
      const transactionId = newTransactionId();
      const number = uint32Attribute(ATTRIBUTE.channelNumber, 0x40000000);
      const peer = peerAttribute(transactionId, address, peerPort);
      return codeOf(await request(METHOD.channelBind, [number, peer], transactionId));
    },
  };
}

function requestOf(method: number, attributes: readonly Attribute[], transactionId: Uint8Array = newTransactionId()) {
  return { method, class: 'request', transactionId, attributes } as const;
}
