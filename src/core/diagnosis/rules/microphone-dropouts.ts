import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/** Our choice: one may be this computer's doing, in six seconds two are a habit. */
const DROPOUTS = 2;

/** The sound of the microphone has holes before it ever reaches the line. */
export const MICROPHONE_DROPOUTS = headsetRule('microphone-dropouts', ({ dropouts }) =>
  dropouts !== null && dropouts >= DROPOUTS ? foundIn('likely', { dropouts }) : null,
);
