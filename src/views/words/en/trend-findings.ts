import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendCode, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import { spoken } from '../language.ts';
import { countText, mosText } from '../numbers.ts';
import type { TrendFindingWords } from '../trend-finding-words.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' for your voice to them' : ' for their voice to you';

const EVENINGS: Readonly<Record<DayKind, string>> = {
  all: 'Evenings are bad',
  weekdays: 'Weekday evenings are bad',
  weekends: 'Weekend evenings are bad',
};

const DAYS: Readonly<Record<DayKind, string>> = { all: '', weekdays: ' on weekdays', weekends: ' at weekends' };

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `between ${from} and ${to} h`;
};

/** "3.1 between 18 and 22 h, 4.2 otherwise", "worse on 41 of 60 days". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'then';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null
      ? null
      : `score ${mosText(inside, 1)} ${when}, ${mosText(outside, 1)} otherwise`,
    bad === null || days === null ? null : `worse on ${countText(bad)} of ${countText(days)} days`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  return cost === null ? null : text(`${mosText(Math.abs(cost), 1)} points`);
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `score ${mosText(was, 1)} before, ${mosText(is, 1)} after`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `seen on ${countText(days)} days`;
}

const dateText = (atMs: Measured) =>
  atMs === null ? 'a certain day' : dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);

export const TREND_FINDING_WORDS = spoken<Readonly<Record<TrendCode, TrendFindingWords>>>('TREND_FINDING_WORDS', {
  'evening-congestion': {
    sentence: (finding) => `${EVENINGS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Many homes share one line, and in the evening it is full. Take calls at other hours where you can, and show this page to your provider.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `Calls are bad ${hours(finding) ?? 'at certain hours'}${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Find out what runs at these hours: backups, updates, others at home. Move it, or move the calls.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Better' : 'Worse'} since ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: 'Do you remember what changed around that day? Mark it under “I changed something”.',
  },
  'bad-route': {
    sentence: (finding) =>
      `${finding.route === null ? 'One route' : `The route ${finding.route}`} is worse than the others${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(finding, (cost) => `the score is ${cost} lower than over the other routes in the same hours`),
      daysText(finding),
    ],
    step: 'Tell your help desk: calls can be sent over another route.',
  },
  'slow-decline': {
    sentence: (finding) => `The line gets worse little by little${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null ? null : `score ${mosText(first, 1)} at first, ${mosText(last, 1)} now`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `over ${countText(days)} days`];
    },
    step: 'Test once over a cable. If that is no better, have your provider look at the line.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'Your voice to them is the weak side, all the time'
        : 'Their voice to you is the weak side, all the time',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `your voice to them ${mosText(up, 1)}, their voice to you ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Run the full check: it fills the line on purpose and shows whether your upload or your download is too small.',
  },
});

/** How sure it is. */
export const TREND_CONFIDENCE = spoken('TREND_CONFIDENCE', { likely: 'likely', possible: 'possible' });
