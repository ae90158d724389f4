import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, mosText } from '../numbers.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' (Ihre Stimme zur Gegenseite)' : ' (Stimme der Gegenseite zu Ihnen)';

const EVENINGS: Readonly<Record<DayKind, string>> = {
  all: 'Abends ist die Leitung schlecht',
  weekdays: 'Unter der Woche ist die Leitung abends schlecht',
  weekends: 'Am Wochenende ist die Leitung abends schlecht',
};

const DAYS: Readonly<Record<DayKind, string>> = { all: '', weekdays: ' unter der Woche', weekends: ' am Wochenende' };

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `zwischen ${from} und ${to} Uhr`;
};

/** "Bewertung 3,1 zwischen 18 und 22 Uhr, sonst 4,2", "schlechter an 41 von 60 Tagen". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'zu diesen Zeiten';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null
      ? null
      : `Bewertung ${mosText(inside, 1)} ${when}, sonst ${mosText(outside, 1)}`,
    bad === null || days === null ? null : `schlechter an ${countText(bad)} von ${countText(days)} Tagen`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  return cost === null ? null : text(`${mosText(Math.abs(cost), 1)} Punkte`);
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `Bewertung vorher ${mosText(was, 1)}, nachher ${mosText(is, 1)}`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `gesehen an ${countText(days)} Tagen`;
}

/** After "seit". */
const dateText = (atMs: Measured) =>
  atMs === null
    ? 'einem bestimmten Tag'
    : `dem ${dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs)}`;

export const TREND_FINDING_WORDS: Dictionary['TREND_FINDING_WORDS'] = {
  'evening-congestion': {
    sentence: (finding) => `${EVENINGS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Viele Haushalte teilen sich eine Leitung, und abends ist sie voll. Telefonieren Sie, wenn möglich, zu anderen Zeiten, und zeigen Sie Ihrem Anbieter diese Seite.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `Anrufe sind${DAYS[finding.on ?? 'all']} ${hours(finding) ?? 'zu bestimmten Zeiten'} schlecht${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Finden Sie heraus, was zu diesen Zeiten läuft: Backups, Updates, andere im Haushalt. Verlegen Sie das oder die Anrufe.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Besser' : 'Schlechter'} seit ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: 'Wissen Sie noch, was sich um diesen Tag geändert hat? Markieren Sie es unter „Ich habe etwas geändert“.',
  },
  'bad-route': {
    sentence: (finding) =>
      `${finding.route === null ? 'Eine Route' : `Die Route ${finding.route}`} ist schlechter als die anderen${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(
        finding,
        (cost) => `die Bewertung liegt ${cost} niedriger als auf den anderen Routen zu denselben Zeiten`,
      ),
      daysText(finding),
    ],
    step: 'Sagen Sie Ihrem Helpdesk Bescheid: Anrufe lassen sich über eine andere Route schicken.',
  },
  'slow-decline': {
    sentence: (finding) => `Die Leitung wird nach und nach schlechter${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null ? null : `Bewertung anfangs ${mosText(first, 1)}, jetzt ${mosText(last, 1)}`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `über ${countText(days)} Tage`];
    },
    step: 'Testen Sie einmal per Kabel. Ist es damit nicht besser, lassen Sie Ihren Anbieter die Leitung prüfen.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'Ihre Stimme zur Gegenseite ist ständig die schwache Seite'
        : 'Die Stimme der Gegenseite zu Ihnen ist ständig die schwache Seite',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `Ihre Stimme zur Gegenseite ${mosText(up, 1)}, Stimme der Gegenseite zu Ihnen ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Starten Sie die Gesamtprüfung: Sie lastet die Leitung absichtlich aus und zeigt, ob Ihr Upload oder Ihr Download zu klein ist.',
  },
};

/** How sure it is. */
export const TREND_CONFIDENCE: Dictionary['TREND_CONFIDENCE'] = { likely: 'wahrscheinlich', possible: 'möglich' };
