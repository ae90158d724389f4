import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/** Bluetooth's narrowband profile (HFP, CVSD) samples at 8 kHz and ends at 3.4 to 4 kHz, its wideband one (mSBC) at 7 to 8. */
const NARROWBAND_HZ = 4200;

/** The microphone gives telephone sound only. */
export const MICROPHONE_NARROWBAND = headsetRule('microphone-narrowband', ({ bandwidthHz, sampleRateHz }) =>
  bandwidthHz !== null && bandwidthHz <= NARROWBAND_HZ ? foundIn('likely', { bandwidthHz, sampleRateHz }) : null,
);
