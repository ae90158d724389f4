import type { Measured } from '../../core/measured.ts';
import type { TrendCode, TrendFinding } from '../../core/trends/findings/finding.ts';
import { countText, mosText } from './numbers.ts';

/** What was found over time, in words; the figures are the finding's own. */
export interface TrendFindingWords {
  readonly sentence: (finding: TrendFinding) => string;
  /** Parts of one line; null for one whose figures are not known. */
  readonly evidence: (finding: TrendFinding) => readonly (string | null)[];
  readonly step: string;
}

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;
const mos = (finding: TrendFinding, name: string) => {
  const value = figure(finding, name);
  return value === null ? null : mosText(value, 1);
};

/** "3.1 instead of 4.2"; null where either is not known. */
function insteadOf(finding: TrendFinding, is: string, was: string): string | null {
  const [now, then] = [mos(finding, is), mos(finding, was)];
  return now === null || then === null ? null : `score ${now} instead of ${then}`;
}

/** "41 of 60 days"; null where either is not known. */
function daysOf(finding: TrendFinding, some: string, all: string, what: string): string | null {
  const [part, whole] = [figure(finding, some), figure(finding, all)];
  return part === null || whole === null ? null : `${countText(part)} of ${countText(whole)} ${what}`;
}

const ways = ({ direction }: TrendFinding, both: string) =>
  direction === null ? both : direction === 'up' ? 'your voice to them' : 'their voice to you';

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `between ${from} and ${to} h`;
};

const dayText = (atMs: Measured) =>
  atMs === null
    ? 'some day'
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);

export const TREND_FINDING_WORDS: Readonly<Record<TrendCode, TrendFindingWords>> = {
  'evening-congestion': {
    sentence: (finding) => `Evenings are bad for ${ways(finding, 'calls')}`,
    evidence: (finding) => [
      hours(finding),
      insteadOf(finding, 'mosInside', 'mosOutside'),
      daysOf(finding, 'daysWorse', 'days', 'days'),
    ],
    step: 'The street’s line is shared and full then. Show this page to your provider, and ask for a line that holds in the evening.',
  },
  'busy-hours': {
    sentence: (finding) => `Some hours are bad for ${ways(finding, 'calls')}`,
    evidence: (finding) => [
      hours(finding),
      insteadOf(finding, 'mosInside', 'mosOutside'),
      daysOf(finding, 'daysWorse', 'days', 'days'),
    ],
    step: 'Look what runs at these hours: backups, updates, other people at home.',
  },
  'step-change': {
    sentence: (finding) => {
      const [before, after] = [figure(finding, 'mosBefore'), figure(finding, 'mosAfter')];
      const way = before !== null && after !== null && after > before ? 'Better' : 'Worse';
      return `${way} since ${dayText(finding.sinceMs)}`;
    },
    evidence: (finding) => [insteadOf(finding, 'mosAfter', 'mosBefore')],
    step: 'Remember what changed around that day, and mark it below: then before and after are compared.',
  },
  'bad-route': {
    sentence: ({ route }) => `The route ${route === null ? 'of some tests' : `“${route}”`} is worse than the others`,
    evidence: (finding) => [insteadOf(finding, 'mosRoute', 'mosOthers')],
    step: 'Tell your help desk: calls can be sent over another route.',
  },
  'slow-decline': {
    sentence: (finding) => `Slowly getting worse for ${ways(finding, 'calls')}`,
    evidence: (finding) => [insteadOf(finding, 'mosLast', 'mosFirst')],
    step: 'Test with a cable at a quiet hour. If that is no better, have your provider look at the line.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up' ? 'Your voice to them is the weak side' : 'Their voice to you is the weak side',
    evidence: (finding) => [insteadOf(finding, 'mosWorse', 'mosBetter')],
    step: 'Pause uploads and downloads on this line and compare; then try a cable.',
  },
};
