import type { TestSummary } from '../../core/trends/summary.ts';
import { BAND_NAMES } from './en/bands.ts';
import { EXAMINED_WORDS } from './en/check.ts';
import { END_WORDS } from './en/end-reasons.ts';
import { FINDING_NAMES } from './en/finding-names.ts';
import { VERDICT_WORDS } from './en/verdict.ts';
import { wordsOf } from './findings.ts';

/** One line for a test of which only the summary is at hand: its result's heading, as far as that can be told. */
export function summaryHead(summary: TestSummary): string {
  const { endReason, mode, band, topology } = summary;
  if (endReason !== 'finished') return END_WORDS[endReason].heading;
  if (mode === 'examination') return nameOf(summary) ?? EXAMINED_WORDS.nothing;
  if (topology === 'loopback') return VERDICT_WORDS.onlyThisComputer;
  const clause = clauseOf(summary);
  if (summary.mos === null) {
    return clause === null ? VERDICT_WORDS.tooLittle : VERDICT_WORDS.tooLittleBut(clause);
  }
  // A score without a band does not come about; should it, the band says all there is to say.
  if (band === 'inconclusive') return BAND_NAMES[band];
  if (band === 'excellent' || band === 'good' || clause === null) return VERDICT_WORDS.forCalls(band);
  return VERDICT_WORDS.because(band, clause);
}

/** Of the most important finding that is a cause. The summary does not say of which direction it is: that of the worse score, most likely. */
function clauseOf({ findings, decidedBy }: TestSummary): string | null {
  for (const code of findings) {
    const clause = wordsOf({ code })?.clause ?? null;
    if (clause) return clause(decidedBy);
  }
  return null;
}

function nameOf({ findings: [first] }: TestSummary): string | null {
  if (first === undefined || !Object.hasOwn(FINDING_NAMES, first)) return null;
  return FINDING_NAMES[first as keyof typeof FINDING_NAMES];
}
