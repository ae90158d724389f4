import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, mosText } from '../numbers.ts';
import { plural } from '../plural.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' pour votre voix vers eux' : ' pour leur voix vers vous';

const EVENINGS: Readonly<Record<DayKind, string>> = {
  all: 'Le soir, la ligne est mauvaise',
  weekdays: 'Les soirs de semaine, la ligne est mauvaise',
  weekends: 'Les soirs de week-end, la ligne est mauvaise',
};

const DAYS: Readonly<Record<DayKind, string>> = { all: '', weekdays: ' en semaine', weekends: ' le week-end' };

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `entre ${from} h et ${to} h`;
};

const daysCount = (days: number) => plural(days, { one: `${countText(days)} jour`, other: `${countText(days)} jours` });

/** "note 3,1 entre 18 h et 22 h, 4,2 sinon", "moins bon 41 jours sur 60". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'alors';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null ? null : `note ${mosText(inside, 1)} ${when}, ${mosText(outside, 1)} sinon`,
    bad === null || days === null ? null : `moins bonne ${daysCount(bad)} sur ${countText(days)}`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  if (cost === null) return null;
  const points = Math.round(Math.abs(cost) * 10) / 10;
  return text(`${mosText(points, 1)} ${plural(points, { one: 'point', other: 'points' })}`);
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `note ${mosText(was, 1)} avant, ${mosText(is, 1)} après`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `vu pendant ${daysCount(days)}`;
}

const dateText = (atMs: Measured) => {
  if (atMs === null) return 'un certain jour';
  const date = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);
  return `le ${date.replace(/^1(?=\s)/, '1er')}`;
};

export const TREND_FINDING_WORDS: Dictionary['TREND_FINDING_WORDS'] = {
  'evening-congestion': {
    sentence: (finding) => `${EVENINGS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Beaucoup de foyers partagent une même ligne, pleine le soir. Prenez vos appels à d’autres heures si possible, et montrez cette page à votre fournisseur.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `Les appels sont mauvais ${hours(finding) ?? 'à certaines heures'}${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Cherchez ce qui tourne à ces heures : sauvegardes, mises à jour, autres personnes à la maison. Déplacez-le, ou déplacez les appels.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Mieux' : 'Moins bon'} depuis ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: 'Vous souvenez-vous de ce qui a changé vers ce jour-là ? Placez un repère sous « J’ai changé quelque chose ».',
  },
  'bad-route': {
    sentence: (finding) =>
      `${finding.route === null ? 'Une route' : `La route ${finding.route}`} est moins bonne que les autres${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(finding, (cost) => `la note y est plus basse de ${cost} que par les autres routes aux mêmes heures`),
      daysText(finding),
    ],
    step: 'Dites-le à votre assistance : les appels peuvent passer par une autre route.',
  },
  'slow-decline': {
    sentence: (finding) => `La ligne se dégrade peu à peu${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null ? null : `note ${mosText(first, 1)} au début, ${mosText(last, 1)} maintenant`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `sur ${daysCount(days)}`];
    },
    step: 'Testez une fois avec un câble. Si ce n’est pas mieux, faites vérifier la ligne par votre fournisseur.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'Votre voix vers eux est le côté faible, tout le temps'
        : 'Leur voix vers vous est le côté faible, tout le temps',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `votre voix vers eux ${mosText(up, 1)}, leur voix vers vous ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Lancez l’examen complet : il remplit la ligne exprès et montre si l’envoi ou la réception ne suffit pas.',
  },
};

/** How sure it is. */
export const TREND_CONFIDENCE: Dictionary['TREND_CONFIDENCE'] = { likely: 'probable', possible: 'possible' };
