import { looksLikeChannelData, parseChannelData } from '../../../../src/server/relay/message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../../../../src/server/relay/message/constants.ts';
import { attributeValue, parseMessage, viewOf } from '../../../../src/server/relay/message/parse.ts';

/** What a TURN message carries: `turn` is control between client and relay, the others are between the peers. */
export type MessageKind = 'turn' | 'stun' | 'dtls' | 'rtp' | 'rtcp' | 'unknown';

export type Classified =
  | { readonly kind: Exclude<MessageKind, 'rtp' | 'rtcp'> }
  | { readonly kind: 'rtcp'; readonly ssrc: number | null }
  | { readonly kind: 'rtp'; readonly rtp: RtpHeader };

/** RFC 3550 section 5.1. SRTP (RFC 3711) leaves the header in the clear. */
export interface RtpHeader {
  readonly ssrc: number;
  readonly payloadType: number;
  readonly sequenceNumber: number;
  readonly rtpTimestamp: number;
}

/** One datagram or one framed message, as the link sees it. Never throws. */
export function classify(bytes: Uint8Array): Classified {
  if (looksLikeChannelData(bytes)) {
    const message = parseChannelData(bytes);
    return message === null ? { kind: 'unknown' } : classifyPayload(message.data);
  }
  const parsed = parseMessage(bytes);
  if (!parsed.ok) return { kind: 'unknown' };
  const { message } = parsed;
  const relays = message.class === 'indication' && (message.method === METHOD.send || message.method === METHOD.data);
  const data = relays ? attributeValue(message, ATTRIBUTE.data) : null;
  return data === null ? { kind: 'turn' } : classifyPayload(data);
}

/** By the first byte (RFC 7983 section 7), and RTP from RTCP by the second (RFC 5761 section 4). */
function classifyPayload(data: Uint8Array): Classified {
  const [first, second = 0] = data;
  if (first === undefined) return { kind: 'unknown' };
  if (first <= 3) return { kind: 'stun' };
  if (first >= 20 && first <= 63) return { kind: 'dtls' };
  if (first < 128 || first > 191) return { kind: 'unknown' };
  const view = viewOf(data);
  if (second >= 192 && second <= 223) return { kind: 'rtcp', ssrc: data.length < 8 ? null : view.getUint32(4) };
  if (data.length < 12) return { kind: 'unknown' };
  const rtp = {
    ssrc: view.getUint32(8),
    payloadType: second & 0x7f,
    sequenceNumber: view.getUint16(2),
    rtpTimestamp: view.getUint32(4),
  };
  return { kind: 'rtp', rtp };
}
