import type { TestSummary } from '../../core/trends/summary.ts';
import { BAND_NAMES } from './bands.ts';
import { EXAMINED_WORDS } from './en-check.ts';
import { END_WORDS } from './end-reasons.ts';
import { FINDING_NAMES } from './finding-names.ts';
import { FINDING_WORDS } from './findings.ts';

/** One line for a test of which only the summary is at hand: its result's heading, as far as that can be told. */
export function summaryHead(summary: TestSummary): string {
  const { endReason, mode, band, topology } = summary;
  if (endReason !== 'finished') return END_WORDS[endReason].heading;
  if (mode === 'examination') return nameOf(summary) ?? EXAMINED_WORDS.nothing;
  if (topology === 'loopback') return 'This computer was tested, your line was not';
  const clause = clauseOf(summary);
  if (summary.mos === null) {
    return clause === null ? 'Not enough was measured for a verdict' : `Not enough for a verdict: ${clause}`;
  }
  if (band === 'excellent' || band === 'good') return `${BAND_NAMES[band]} for calls`;
  return `${BAND_NAMES[band]} for calls${clause === null ? '' : `: ${clause}`}`;
}

/** Of the most important finding that is a cause. The summary does not say of which direction it is: that of the worse score, most likely. */
function clauseOf({ findings, decidedBy }: TestSummary): string | null {
  for (const code of findings) {
    const clause = Object.hasOwn(FINDING_WORDS, code) ? FINDING_WORDS[code as keyof typeof FINDING_WORDS].clause : null;
    if (clause) return clause(decidedBy);
  }
  return null;
}

function nameOf({ findings: [first] }: TestSummary): string | null {
  if (first === undefined || !Object.hasOwn(FINDING_NAMES, first)) return null;
  return FINDING_NAMES[first as keyof typeof FINDING_NAMES];
}
