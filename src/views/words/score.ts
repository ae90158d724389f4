import type { Measured } from '../../core/measured.ts';
import { bandOf } from '../../core/score/bands.ts';

interface MosRange {
  readonly low: number;
  readonly high: number;
}

/** ITU-T recommendation behind each scale. */
export const SCALE_MODELS = {
  narrowband: 'ITU-T G.107',
  wideband: 'ITU-T G.107.1',
  fullband: 'ITU-T G.107.2',
} as const;

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS = {
  narrowband: '06/2015',
  wideband: '06/2019 with Corrigendum 1 of 01/2020',
  fullband: '06/2019',
} as const;

export const CONSTANTS_STATUS = {
  ITU: 'published by the ITU',
  provisional: 'provisional: no published figure exists, ours is a careful guess',
  derived: 'derived from measurements by this project, not by the ITU',
} as const;

/**
 * Where one decimal would seem to contradict the band (3.97 reads 4.0 and is still "fair"), says on which side it is;
 * null everywhere else.
 */
export function edgeNote(mos: Measured): string | null {
  if (mos === null) return null;
  const shown = Number(mos.toFixed(1));
  if (bandOf(shown) === bandOf(mos)) return null;
  return `just ${mos < shown ? 'under' : 'over'} ${shown.toFixed(1)}`;
}

export const CONFIDENCE_WORDS = {
  target: (mos: string) => `target ${mos}`,
  label: (range: string | null, target: string) =>
    `Score on the scale from 1 to 4.5: ${range === null ? 'no range yet' : `between ${range.replace(' to ', ' and ')}`}; ${target}`,
} as const;

/** "4.0 to 4.4": where chance leaves the score; with a second decimal where one would make both ends the same. */
export function confidenceText({ low, high }: MosRange): string {
  const decimals = low.toFixed(1) === high.toFixed(1) ? 2 : 1;
  return `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`;
}

/** The doubt in the codec's constants, which is none of chance's; null where nobody published a range. */
export function modelRangeText(range: MosRange | null): string | null {
  if (range === null) return null;
  const [low, high] = [range.low.toFixed(1), range.high.toFixed(1)];
  return low === high ? null : `The constants of this voice format are uncertain: ${low} to ${high}.`;
}

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS: Readonly<Record<string, string>> = {
  'loss-outside-table-3': 'more than 20% loss, beyond what the model vouches for',
  'delay-outside-table-3': 'more than 500 ms delay, beyond what the model vouches for',
  'burst-ratio-clamped': 'loss burstier than the model takes: counted as twice as bursty as chance',
  'burst-ratio-assumed': 'how bursty the loss was is not known: taken as scattered by chance',
  'burst-ratio-extension': 'bursts counted on a scale whose standard leaves them out: our extension',
  'bitrate-assumed': 'bit rate of the voice not known: the usual one was taken',
  'delay-weight-unconfirmed': 'delay counted with a weight of our own on this scale',
  'scale-derived': 'shown on a wider scale than the constants were made for: that step is ours',
};

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS: Readonly<Record<string, string>> = {
  lossRatio: 'loss',
  delayMs: 'delay',
  bpl: 'how well the voice format stands loss',
  codec: 'the voice format',
};
