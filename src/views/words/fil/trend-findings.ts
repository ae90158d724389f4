import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, mosText } from '../numbers.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' (boses mo papunta sa kanila)' : ' (boses nila papunta sa iyo)';

const EVENINGS: Readonly<Record<DayKind, string>> = {
  all: 'Mahina ang linya tuwing gabi',
  weekdays: 'Mahina ang linya tuwing gabi ng weekday',
  weekends: 'Mahina ang linya tuwing gabi ng weekend',
};

const DAYS: Readonly<Record<DayKind, string>> = { all: '', weekdays: ' tuwing weekday', weekends: ' tuwing weekend' };

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `mula ${from}:00 hanggang ${to}:00`;
};

/** "score 3.1 mula 18:00 hanggang 22:00, 4.2 sa ibang oras", "mas mahina noong 41 sa 60 araw". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'noon';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null
      ? null
      : `score ${mosText(inside, 1)} ${when}, ${mosText(outside, 1)} sa ibang oras`,
    bad === null || days === null ? null : `mas mahina noong ${countText(bad)} sa ${countText(days)} araw`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  return cost === null ? null : text(`${mosText(Math.abs(cost), 1)} puntos`);
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `score ${mosText(was, 1)} dati, ${mosText(is, 1)} pagkatapos`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `nakita sa ${countText(days)} araw`;
}

const dateText = (atMs: Measured) =>
  atMs === null ? 'isang tiyak na araw' : dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);

export const TREND_FINDING_WORDS: Dictionary['TREND_FINDING_WORDS'] = {
  'evening-congestion': {
    sentence: (finding) => `${EVENINGS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Maraming bahay ang naghahati sa isang linya, at puno ito sa gabi. Tumanggap ng calls sa ibang oras kung puwede, at ipakita ang page na ito sa provider mo.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `Mahina ang calls ${hours(finding) ?? 'sa ilang oras'}${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Alamin kung ano ang tumatakbo sa mga oras na ito: backup, update, ibang tao sa bahay. Ilipat ito ng oras, o ilipat ang calls.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Mas maganda' : 'Mas mahina'} mula noong ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: 'Natatandaan mo ba kung ano ang nagbago noong mga araw na iyon? Markahan ito sa “May binago ako”.',
  },
  'bad-route': {
    sentence: (finding) =>
      `Mas mahina kaysa sa iba ang ${finding.route === null ? 'isang route' : `route na ${finding.route}`}${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(finding, (cost) => `mas mababa nang ${cost} ang score kaysa sa ibang route sa parehong oras`),
      daysText(finding),
    ],
    step: 'Sabihin sa help desk ninyo: puwedeng idaan ang calls sa ibang route.',
  },
  'slow-decline': {
    sentence: (finding) => `Unti-unting humihina ang linya${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null ? null : `score ${mosText(first, 1)} noong una, ${mosText(last, 1)} ngayon`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `sa loob ng ${countText(days)} araw`];
    },
    step: 'Mag-test nang isang beses gamit ang cable. Kung hindi gumanda, ipatingin sa provider mo ang linya.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'Laging mas mahina ang boses mo papunta sa kanila'
        : 'Laging mas mahina ang boses nila papunta sa iyo',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `boses mo papunta sa kanila ${mosText(up, 1)}, boses nila papunta sa iyo ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Gawin ang kumpletong check: sadya nitong pinupuno ang linya at ipinapakita kung kulang ang upload o download mo.',
  },
};

/** How sure it is. */
export const TREND_CONFIDENCE: Dictionary['TREND_CONFIDENCE'] = { likely: 'malamang', possible: 'posible' };
