import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/** Share of the time without even noise; our choice: a microphone that is on has noise all the time, one with a gate has syllables. */
const SILENT_RATIO = 0.95;
/** Speech below this is none; our choice: 34 dB under the -26 dBov that speech is tested at (ITU-T P.830), more than gain control makes up for. */
const LEAST_SPEECH_DBFS = -60;

/** Nothing comes out of the microphone, or next to nothing. */
export const MICROPHONE_SILENT = headsetRule('microphone-silent', ({ silentRatio, speechDbfs }) => {
  const isMute = silentRatio !== null && silentRatio >= SILENT_RATIO;
  const isFaint = speechDbfs !== null && speechDbfs < LEAST_SPEECH_DBFS;
  if (!isMute && !isFaint) return null;
  // Somebody may just not have spoken.
  return foundIn(isMute ? 'sure' : 'possible', { silentRatio, speechDbfs });
});
