import type { Measured } from '../measured.ts';
import type { CodecEntry } from './codec-entry.ts';
import { DELAY_SENSITIVITIES } from './delay.ts';
import type { ScaleModel } from './scale.ts';

/**
 * Why a score is less sure than it looks.
 * - `loss-outside-table-3`, `delay-outside-table-3`: above 20 % or 500 ms; computed, but G.107 does not vouch for it.
 * - `burst-ratio-clamped`: above 2 on narrowband constants; 2 was used.
 * - `burst-ratio-assumed`: not given; random loss was assumed.
 * - `burst-ratio-extension`: above 1 where the Recommendation's loss term has no bursts (wideband, fullband).
 * - `bitrate-assumed`: the codec row was picked without a bitrate.
 * - `delay-weight-unconfirmed`: delay counted on the wideband scale, with our own weight.
 * - `scale-derived`: shown on a scale its constants do not belong to; that step is ours.
 */
export type MosFlag =
  | 'loss-outside-table-3'
  | 'delay-outside-table-3'
  | 'burst-ratio-clamped'
  | 'burst-ratio-assumed'
  | 'burst-ratio-extension'
  | 'bitrate-assumed'
  | 'delay-weight-unconfirmed'
  | 'scale-derived';

/** G.107 (06/2015) Table 3: where Ppl and Ta end. */
const TABLE_3_MAX_LOSS_RATIO = 0.2;
const TABLE_3_MAX_DELAY_MS = 500;

export type FlaggedInputs = { readonly lossRatio: Measured; readonly delayMs: Measured; readonly burstRatio: Measured };

/** The flags that hold, in the order they are listed; what was not measured raises none but its own. */
export function flagsOf(entry: CodecEntry, model: ScaleModel, inputs: FlaggedInputs): readonly MosFlag[] {
  const loss = inputs.lossRatio ?? 0;
  const delayMs = inputs.delayMs ?? 0;
  const burst = inputs.burstRatio ?? 1;
  const holds: readonly (readonly [MosFlag, boolean])[] = [
    ['loss-outside-table-3', loss > TABLE_3_MAX_LOSS_RATIO],
    ['delay-outside-table-3', delayMs > TABLE_3_MAX_DELAY_MS],
    ['burst-ratio-clamped', burst > model.burstRatioMax],
    ['burst-ratio-assumed', inputs.burstRatio === null],
    ['burst-ratio-extension', burst > 1 && entry.scale !== 'narrowband'],
    ['bitrate-assumed', entry.bitrateAssumed],
    ['delay-weight-unconfirmed', delayMs > DELAY_SENSITIVITIES.default.mtMs && model.scale === 'wideband'],
    ['scale-derived', model.scale !== entry.scale],
  ];
  return holds.filter(([, held]) => held).map(([flag]) => flag);
}
