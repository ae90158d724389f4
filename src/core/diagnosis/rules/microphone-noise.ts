import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/** Our choice: 19 dB below the -26 dBov that speech is tested at (ITU-T P.830); a headset in an office stays 10 dB under it. */
const NOISE_DBFS = -45;

/** The quiet is not quiet. */
export const MICROPHONE_NOISE = headsetRule('microphone-noise', ({ noiseDbfs, speechDbfs, processed }) =>
  noiseDbfs !== null && noiseDbfs > NOISE_DBFS
    ? foundIn('likely', { noiseDbfs, speechDbfs, processedNoiseDbfs: processed?.noiseDbfs ?? null })
    : null,
);
