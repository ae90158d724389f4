import type { BandWord, CallReport } from '../../core/report/schema.ts';
import { EXAMINED_WORDS } from './en/check.ts';
import { END_WORDS, MEASURED_SO_FAR } from './en/end-reasons.ts';
import { RESULT_WORDS } from './en/result.ts';
import { VERDICT_WORDS } from './en/verdict.ts';
import type { EndWords } from './end-words.ts';
import { findingsInWords } from './findings.ts';
import { headsetSummary } from './headset-summary.ts';
import { reachMeaning } from './reach.ts';
import { routesSentence } from './routes.ts';
import { needsNothing, nextStep, noticeSentence, silentClause, verdictSentence } from './verdict.ts';

/** The first thing read: one answer, what it means, one thing to do. */
export interface ResultHead {
  /** Null where no call was wanted: then there is no mark to give. */
  readonly band: BandWord | null;
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
  if (report.test.mode === 'examination' && report.endReason === 'finished') return examinationHead(report);
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
  const { heading, meaning, doThis } = endWords(report, report.endReason);
  const scored = report.verdict.band !== 'inconclusive';
  return {
    band: 'inconclusive',
    heading,
    sentences: [
      meaning ?? (hasFigures(report) ? MEASURED_SO_FAR.some : MEASURED_SO_FAR.none),
      ...(scored ? [VERDICT_WORDS.untilThen(verdictSentence(report))] : []),
    ],
    actionLabel: RESULT_WORDS.doThis,
    action: doThis,
  };
}

/** What an examination that was no call came to: its own sentence, and what goes with the first thing found. */
function examinationHead(report: CallReport): ResultHead {
  const { reach, routes, headset } = report.examined;
  const summary = headset && headsetSummary(headset);
  const sentences =
    (summary && [summary.sentence]) ??
    (routes && [routesSentence(routes)]) ??
    (reach && reachMeaning(reach.cells, reach.cells)) ??
    [];
  const [heading = EXAMINED_WORDS.nothing, ...rest] = sentences;
  const step = summary ? summary.points[0]?.step : findingsInWords(report)[0]?.words.step;
  return {
    band: null,
    heading: heading.replace(/\.$/, ''),
    sentences: rest,
    actionLabel: step === undefined ? null : RESULT_WORDS.tryThis,
    action: step ?? EXAMINED_WORDS.nothingToMend,
  };
}

/** A call in which one direction stayed silent is told by that direction. */
function endWords(report: CallReport, endReason: keyof typeof END_WORDS): EndWords {
  const silent = silentClause(report);
  const [first] = findingsInWords(report);
  if (endReason !== 'no-voice' || silent === null || !first) return END_WORDS[endReason];
  return {
    heading: VERDICT_WORDS.connectedBut(silent),
    meaning: first.words.sentence(first.finding.direction, first.finding.figures),
    doThis: first.words.step,
  };
}
