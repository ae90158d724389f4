import type { BandWord, CallReport } from '../../core/report/schema.ts';
import { RESULT_WORDS } from './en-result.ts';
import { END_WORDS, MEASURED_SO_FAR } from './end-reasons.ts';
import { needsNothing, nextStep, noticeSentence, verdictSentence } from './verdict.ts';

/** The first thing read: one answer, what it means, one thing to do. */
export interface ResultHead {
  readonly band: BandWord;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Null where there is nothing to do. */
  readonly actionLabel: string | null;
  readonly action: string;
}

/** True when any voice was measured, so that there is something to show below the head. */
export function hasFigures(report: CallReport): boolean {
  return report.instrument !== null && report.window.measuredFromMs !== null;
}

export function resultHead(report: CallReport): ResultHead {
  if (report.endReason === 'finished') {
    return {
      // A call inside this computer gets no mark of quality at the head: the line was not tested.
      band: report.setup.topology === 'loopback' ? 'inconclusive' : report.verdict.band,
      heading: verdictSentence(report),
      sentences: [noticeSentence(report)],
      actionLabel: needsNothing(report) ? null : RESULT_WORDS.tryThis,
      action: nextStep(report),
    };
  }
  const { heading, meaning, doThis } = END_WORDS[report.endReason];
  const scored = report.verdict.band !== 'inconclusive';
  return {
    band: 'inconclusive',
    heading,
    sentences: [
      meaning ?? (hasFigures(report) ? MEASURED_SO_FAR.some : MEASURED_SO_FAR.none),
      ...(scored ? [`${RESULT_WORDS.untilThen} ${lowerFirst(verdictSentence(report))}.`] : []),
    ],
    actionLabel: RESULT_WORDS.doThis,
    action: doThis,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
