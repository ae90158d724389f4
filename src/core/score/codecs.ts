import type { Measured } from '../measured.ts';
import type { CodecEntry } from './codec-entry.ts';
import { FULLBAND_CODECS, OPUS_32, OPUS_CODECS } from './codecs-fullband.ts';
import { G711_BROWSER, NARROWBAND_CODECS } from './codecs-narrowband.ts';
import { G722_64, WIDEBAND_CODECS } from './codecs-wideband.ts';
import { expectMeasured, shown } from './expect-number.ts';

/** Every codec the E-model has constants for. Ids are unique across the three scales. */
export const CODECS: readonly CodecEntry[] = [...FULLBAND_CODECS, ...WIDEBAND_CODECS, ...NARROWBAND_CODECS];

/**
 * The entry with this id.
 * @throws {RangeError} an id that is not in the table: an unknown codec is never guessed
 */
export function codecById(id: string): CodecEntry {
  const entry = CODECS.find((codec) => codec.id === id);
  if (entry === undefined) throw new RangeError(`codec: expected an id from the codec table, got ${shown(id)}`);
  return entry;
}

/**
 * The Opus row nearest to a bitrate; half-way goes to the higher one. Nearest is our choice: Opus in a call is variable
 * and sits some kbit/s round its target, so a measured 31 kbit/s is the 32 kbit/s row.
 * @param bitrateBps what the encoder produced, without headers, from 0. Null (not measured): the 32 kbit/s row, which
 *   WebRTC uses unless told otherwise, marked `bitrateAssumed`
 * @throws {RangeError | TypeError} negative or not a number
 */
export function opusRow(bitrateBps: Measured): CodecEntry {
  const bitrate = expectMeasured('bitrateBps', bitrateBps, 0);
  if (bitrate === null) return { ...OPUS_32, bitrateAssumed: true };
  const distance = (row: CodecEntry) => Math.abs(row.bitrateBps - bitrate);
  return OPUS_CODECS.reduce((best, row) => (distance(row) < distance(best) ? row : best));
}

/**
 * The entry for what a browser says it plays, or null for a codec without constants (`audio/red` too: it hides the codec
 * inside). PCMU and PCMA get the constants of a browser, not of a desk phone.
 * @param mimeType of RTCCodecStats, any case; null where it is not known
 * @param bitrateBps as for {@link opusRow}; the other codecs of a browser have one bitrate only
 */
export function codecFor(mimeType: string | null, bitrateBps: Measured): CodecEntry | null {
  switch (mimeType?.toLowerCase()) {
    case 'audio/opus':
      return opusRow(bitrateBps);
    case 'audio/pcmu':
    case 'audio/pcma':
      return G711_BROWSER;
    case 'audio/g722':
      return G722_64;
    default:
      return null;
  }
}
