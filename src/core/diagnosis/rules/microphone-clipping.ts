import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/** Samples at the limit, of all; our choice: one plosive too near the microphone stays below, a level set too high is far above. */
const CLIPPED_RATIO = 0.001;

/** The voice is cut off at the limit. */
export const MICROPHONE_CLIPPING = headsetRule('microphone-clipping', ({ clippedRatio, speechDbfs }) =>
  clippedRatio !== null && clippedRatio > CLIPPED_RATIO ? foundIn('sure', { clippedRatio, speechDbfs }) : null,
);
