/**
 * Changes to a session description (RFC 8866) before it is given to the *other* end as its remote description: what a
 * remote description does not offer is not negotiated, and its fmtp line rules what the local encoder sends.
 */

/**
 * Leaves out all RTP header extensions and `transport-cc`: without them there is no bandwidth estimation and no
 * padding-only packet, just one packet a frame, as with a PBX (design 1.2).
 */
export function withoutBandwidthEstimation(sdp: string): string {
  return lines(sdp)
    .filter((line) => !/^a=extmap:/.test(line) && !/^a=rtcp-fb:\S+ transport-cc/.test(line))
    .join('\r\n');
}

/** Opus as the score's constants know it: mono, 32 kbit/s, in-band FEC, never silent (RFC 7587 6.1). */
export const OPUS_PARAMETERS = 'minptime=10;useinbandfec=1;usedtx=0;stereo=0;sprop-stereo=0;maxaveragebitrate=32000';

/** Replaces the parameters of Opus wherever the description offers it. */
export function withOpusParameters(sdp: string): string {
  const payloadType = /^a=rtpmap:(\d+) opus\/48000/im.exec(sdp)?.[1];
  if (payloadType === undefined) return sdp;
  const fmtp = `a=fmtp:${payloadType} `;
  return lines(sdp)
    .filter((line) => !line.startsWith(fmtp))
    .flatMap((line) => (line.startsWith(`a=rtpmap:${payloadType} `) ? [line, fmtp + OPUS_PARAMETERS] : [line]))
    .join('\r\n');
}

function lines(sdp: string): string[] {
  return sdp.split(/\r?\n/);
}
