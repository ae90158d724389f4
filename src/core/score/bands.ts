import type { Measured } from '../measured.ts';
import { expectMeasured } from './expect-number.ts';
import { MAX_MOS, MIN_MOS } from './mos.ts';

/** What a call center aims at: the lower end of "good". In R, 79.37: G.109 "satisfied". */
export const TARGET_MOS = 4;

/** Where alerts begin unless the deployment says otherwise: the lower end of "fair". Our choice: half a point under the target. */
export const ALERT_MOS = 3.5;

/** What a deployment holds calls to: estimated MOS, `alertMos` not above `targetMos`. */
export interface MosLevels {
  readonly targetMos: number;
  readonly alertMos: number;
}

export const USUAL_LEVELS: MosLevels = { targetMos: TARGET_MOS, alertMos: ALERT_MOS };

/** The word for an estimated MOS; `BANDS` has the limits. */
export type Band = 'excellent' | 'good' | 'fair' | 'poor' | 'bad';

/**
 * The verdict bands, best first. Half-open: a band reaches from its `fromMos` (included) to the next better one's (excluded).
 * 4.34 is R 90, "very satisfied" (G.107 Annex B, G.109); the other three are whole and half points, our choice, because
 * 4.0 is the target people already hold calls to. An "excellent" from 4.5 could never be reached: clean G.711 is 4.41.
 */
export const BANDS: readonly { readonly band: Band; readonly fromMos: number }[] = [
  { band: 'excellent', fromMos: 4.34 },
  { band: 'good', fromMos: TARGET_MOS },
  { band: 'fair', fromMos: ALERT_MOS },
  { band: 'poor', fromMos: 3 },
  { band: 'bad', fromMos: MIN_MOS },
];

/**
 * The verdict word of an estimated MOS. Not enough data is a verdict of its own.
 * @param mos 1 to 4.5, or null where there is no score
 * @throws {RangeError | TypeError} anything else
 */
export function bandOf(mos: Measured): Band | 'inconclusive' {
  const checked = expectMeasured('mos', mos, MIN_MOS, MAX_MOS);
  if (checked === null) return 'inconclusive';
  return BANDS.find(({ fromMos }) => checked >= fromMos)?.band ?? 'bad';
}
