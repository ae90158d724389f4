import { CallError } from './errors.ts';

/** The codecs a test call may use, by their names in SDP (RFC 3551, RFC 7587). */
export const CODEC_NAMES = ['opus', 'PCMU', 'PCMA', 'G722'] as const;
/** One of `CODEC_NAMES`. */
export type CodecName = (typeof CODEC_NAMES)[number];

/**
 * Leaves only one codec to negotiate: no RED, comfort noise or DTMF beside it, so that every packet is voice.
 * @throws CallError `codec-unsupported` where the browser lacks it.
 */
export function useOnlyCodec(transceiver: RTCRtpTransceiver, name: CodecName): void {
  const offered = RTCRtpReceiver.getCapabilities('audio')?.codecs ?? [];
  const wanted = offered.filter(({ mimeType }) => mimeType.toLowerCase() === `audio/${name.toLowerCase()}`);
  if (wanted.length === 0) {
    const names = [...new Set(offered.map(({ mimeType }) => mimeType))].join(', ') || 'none';
    throw new CallError('codec-unsupported', `codec: expected audio/${name} in this browser, got ${names}`);
  }
  transceiver.setCodecPreferences(wanted);
}
