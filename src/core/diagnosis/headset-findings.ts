import type { Finding } from '../report/schema.ts';
import type { HeadsetReport } from './headset-rule.ts';
import { HEADSET_ECHO } from './rules/headset-echo.ts';
import { MICROPHONE_CLIPPING } from './rules/microphone-clipping.ts';
import { MICROPHONE_DROPOUTS } from './rules/microphone-dropouts.ts';
import { MICROPHONE_NARROWBAND } from './rules/microphone-narrowband.ts';
import { MICROPHONE_NOISE } from './rules/microphone-noise.ts';
import { MICROPHONE_SILENT } from './rules/microphone-silent.ts';

/** In the order in which they matter to a caller. */
export const HEADSET_RULES = [
  MICROPHONE_SILENT,
  HEADSET_ECHO,
  MICROPHONE_CLIPPING,
  MICROPHONE_DROPOUTS,
  MICROPHONE_NOISE,
  MICROPHONE_NARROWBAND,
] as const;

export type HeadsetCode = (typeof HEADSET_RULES)[number]['code'];

/** What a headset check found, without any call: the same rules, the same findings as in a report. */
export function headsetFindings(headset: HeadsetReport): readonly (Finding & { readonly code: HeadsetCode })[] {
  return HEADSET_RULES.flatMap(({ code, look }) => {
    const found = look(headset);
    return found ? [{ code, ...found }] : [];
  });
}
