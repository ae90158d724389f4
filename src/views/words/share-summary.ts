import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import type { Asked } from '../../core/share/shared-result.ts';
import { dateFormat } from './date-format.ts';
import { SUMMARY_WORDS } from './en/share.ts';
import { DIRECTION_WORDS } from './en/start.ts';
import { millisecondsText, mosText, percentText } from './numbers.ts';
import { hasFigures, resultHead } from './result-head.ts';

/** Three lines for a ticket: the verdict, both directions, which test it was. */
export function summaryText(report: CallReport, asked: Asked | null): string {
  const { mos, targetMos } = report.verdict;
  const { heading } = resultHead(report);
  const score = mos === null || report.endReason !== 'finished' ? null : mosText(mos, 1);
  const who = [
    ...(asked?.label ? [SUMMARY_WORDS.label(asked.label)] : []),
    ...(asked?.ticket ? [SUMMARY_WORDS.ticket(asked.ticket)] : []),
  ];
  return [
    SUMMARY_WORDS.verdict(heading, score, mosText(targetMos, 1)),
    hasFigures(report)
      ? DIRECTIONS.map((direction) => directionText(report, direction)).join(' · ')
      : secondLine(report),
    SUMMARY_WORDS.test(report.id.slice(0, 8), momentText(report.startedAt), who),
  ].join('\n');
}

function directionText(report: CallReport, direction: 'up' | 'down'): string {
  const { score, metrics } = report.directions[direction];
  const figures = [
    mosText(score.mos, 1),
    percentText(metrics.lossRatio),
    millisecondsText(metrics.delayMedianMs),
  ] as const;
  return SUMMARY_WORDS.direction(DIRECTION_WORDS[direction].title, ...figures);
}

/** Of a test without voice: what is said first of it, or that there was none. */
function secondLine(report: CallReport): string {
  return resultHead(report).sentences[0] ?? SUMMARY_WORDS.nothing;
}

/** With its offset from UTC: a ticket is read elsewhere. "21 Nov 2026, 18:42:07 CET" */
function momentText(atMs: number): string {
  return dateFormat({ dateStyle: 'medium', timeStyle: 'long' }).format(atMs);
}
