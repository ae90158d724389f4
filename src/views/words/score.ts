import type { Measured } from '../../core/measured.ts';
import { bandOf } from '../../core/score/bands.ts';
import { CONFIDENCE_WORDS } from './en/score.ts';
import { UNIT_WORDS } from './en/units.ts';
import { decimalText } from './numbers.ts';

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

/**
 * Where one decimal would seem to contradict the band (3.97 reads 4.0 and is still "fair"), says on which side it is;
 * null everywhere else.
 */
export function edgeNote(mos: Measured): string | null {
  if (mos === null) return null;
  const shown = Number(mos.toFixed(1));
  if (bandOf(shown) === bandOf(mos)) return null;
  const edge = decimalText(shown, 1);
  return mos < shown ? CONFIDENCE_WORDS.justUnder(edge) : CONFIDENCE_WORDS.justOver(edge);
}

/** "4.0 to 4.4": where chance leaves the score; with a second decimal where one would make both ends the same. */
export function confidenceText({ low, high }: MosRange): string {
  const decimals = decimalsOf(low, high);
  return UNIT_WORDS.range(decimalText(low, decimals), decimalText(high, decimals));
}

/** The range on the whole scale, for those who hear it; `range` is null where there is none yet. */
export function confidenceLabel(range: MosRange | null, target: string): string {
  if (range === null) return CONFIDENCE_WORDS.labelNoRange(target);
  const decimals = decimalsOf(range.low, range.high);
  return CONFIDENCE_WORDS.label(decimalText(range.low, decimals), decimalText(range.high, decimals), target);
}

function decimalsOf(low: number, high: number): 1 | 2 {
  return low.toFixed(1) === high.toFixed(1) ? 2 : 1;
}

/** The doubt in the codec's constants, which is none of chance's; null where nobody published a range. */
export function modelRangeText(range: MosRange | null): string | null {
  if (range === null) return null;
  const [low, high] = [decimalText(range.low, 1), decimalText(range.high, 1)];
  return low === high ? null : CONFIDENCE_WORDS.modelRange(low, high);
}
