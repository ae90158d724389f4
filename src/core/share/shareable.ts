import type { PersonalField } from '../config/config.ts';
import { redact } from '../report/redact.ts';
import type { CallReport } from '../report/schema.ts';
import { withPlainTexts } from './plain-text.ts';
import { withRoundedFigures } from './rounded.ts';

/**
 * The report as it may leave this browser: redacted (`redact`), without its trace, its figures cut to what a screen shows
 * (`withRoundedFigures`), its texts one line each (`plainText`). Verdict and findings are the same, and every screen reads the same.
 *
 * `keep` names what the deployment's config lets stay of the person's own: browser, time zone, names of microphone and
 * loudspeaker. The name of the route stays always: it is the deployment's own word, not an address, and what a help desk compares by.
 *
 * Idempotent for the same `keep`; with fewer names, more goes.
 */
export function shareable(report: CallReport, keep: readonly PersonalField[]): CallReport {
  const redacted = redact(report);
  const { headset, ...examined } = redacted.examined;
  const shared: CallReport = {
    ...redacted,
    timeZone: keep.includes('timeZone') ? report.timeZone : null,
    software: { ...report.software, browser: keep.includes('browser') ? report.software.browser : null },
    examined: {
      ...examined,
      headset: headset && (keep.includes('microphone') ? headset : { ...headset, microphone: null, loudspeaker: null }),
    },
    trace: null,
  };
  return withRoundedFigures(withPlainTexts(shared));
}
