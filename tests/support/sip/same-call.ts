import type { LinkLogEntry } from '../lab/impairment/log.ts';
import type { AgreedDescriptions } from './page/phone.ts';

/** What one phone put on the wire, so that two calls can be held against each other. */
export interface WireFigures {
  /** Every kind of packet that it sent. */
  readonly kinds: readonly string[];
  /** Of its voice. */
  readonly payloadTypes: readonly number[];
  /** From one packet of voice to the next, in RTP time, as half of them have it or less. */
  readonly medianStep: number;
  /** Of a packet of voice as it was sent: what most have, and the mean, which headers move that a browser leaves out later on. */
  readonly medianBytes: number;
  readonly meanBytes: number;
}

/** Packets of voice in which a call settles, and those that are counted then: 1.5 s and 4.5 s. */
const SETTLING = 75;
const COUNTED = 225;

/** The figures of what one phone sent; null before there is enough of it. */
export function wireFigures(log: readonly LinkLogEntry[], transport: 'udp' | 'tcp'): WireFigures | null {
  const sent = log.filter((entry) => entry.direction === 'client-to-relay' && entry.transport === transport);
  const rtp = sent.filter(({ kind }) => kind === 'rtp');
  // Padding has the time of the frame before: how often a browser tries what the line carries is its own affair.
  const voice = rtp.filter(({ rtpTimestamp }, i) => rtpTimestamp !== rtp[i - 1]?.rtpTimestamp);
  const counted = voice.slice(SETTLING, SETTLING + COUNTED);
  if (counted.length < COUNTED) return null;
  return {
    kinds: distinct(sent.map(({ kind }) => kind)),
    payloadTypes: distinct(voice.map(({ payloadType }) => payloadType ?? -1)),
    medianStep: median(counted.slice(1).map((entry, i) => (entry.rtpTimestamp ?? 0) - (counted[i]?.rtpTimestamp ?? 0))),
    medianBytes: median(counted.map(({ bytes }) => bytes)),
    meanBytes: counted.reduce((sum, { bytes }) => sum + bytes, 0) / COUNTED,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function distinct<T extends string | number>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

/** Drawn anew for each call: names of the session, of its streams and tracks, keys, ports and addresses. */
const RANDOM: readonly (readonly [RegExp, string])[] = [
  [/^o=.*$/u, 'o='],
  [/^a=(ice-ufrag|ice-pwd|fingerprint|candidate|rtcp):.*$/u, 'a=$1'],
  [/^a=msid-semantic:.*$/u, 'a=msid-semantic'],
  [/^a=msid:.*$/u, 'a=msid'],
  [/^a=ssrc:\d+ (\w+):.*$/u, 'a=ssrc $1'],
  [/^m=audio \d+ /u, 'm=audio '],
  [/^c=.*$/u, 'c='],
];

/** A description without what is drawn anew for each call. */
function withoutRandom(sdp: string): readonly string[] {
  return sdp
    .trim()
    .split(/\r?\n/u)
    .map((line) => RANDOM.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line));
}

export function comparable(agreed: readonly AgreedDescriptions[]) {
  return agreed.map(({ local, remote }) => ({ local: withoutRandom(local), remote: withoutRandom(remote) }));
}
