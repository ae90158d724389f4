import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, mosText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { UNIT_WORDS } from './units.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' (só a voz que você envia)' : ' (só a voz que você recebe)';

const DAYS: Readonly<Record<DayKind, string>> = {
  all: '',
  weekdays: ' nos dias de semana',
  weekends: ' nos fins de semana',
};

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `entre ${from}h e ${to}h`;
};

const daysOf = (days: number) => `${countText(days)} ${plural(days, { one: 'dia', other: 'dias' })}`;

/** "nota 3,1 entre 18h e 22h, 4,2 no resto do tempo", "pior em 41 de 60 dias". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'nessas horas';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null
      ? null
      : `nota ${mosText(inside, 1)} ${when}, ${mosText(outside, 1)} no resto do tempo`,
    bad === null || days === null ? null : `pior em ${countText(bad)} de ${daysOf(days)}`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  return cost === null ? null : text(UNIT_WORDS.points(mosText(Math.abs(cost), 1)));
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `nota ${mosText(was, 1)} antes, ${mosText(is, 1)} depois`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `visto em ${daysOf(days)}`;
}

const dateText = (atMs: Measured) =>
  atMs === null ? 'certo dia' : dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);

export const TREND_FINDING_WORDS: Dictionary['TREND_FINDING_WORDS'] = {
  'evening-congestion': {
    sentence: (finding) => `As chamadas ficam ruins à noite${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Muitas casas dividem a mesma conexão, e à noite ela fica cheia. Se puder, atenda em outros horários, e mostre esta página ao seu provedor.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `As chamadas ficam ruins ${hours(finding) ?? 'em certos horários'}${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Descubra o que roda nesses horários: backups, atualizações, outras pessoas em casa. Mude isso de horário, ou as chamadas.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Melhor' : 'Pior'} desde ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: 'Você lembra o que mudou por volta desse dia? Marque em “Mudei alguma coisa”.',
  },
  'bad-route': {
    sentence: (finding) =>
      `${finding.route === null ? 'Uma rota' : `A rota ${finding.route}`} é pior que as outras${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(finding, (cost) => `a nota é ${cost} menor que pelas outras rotas nos mesmos horários`),
      daysText(finding),
    ],
    step: 'Avise o suporte: as chamadas podem ir por outra rota.',
  },
  'slow-decline': {
    sentence: (finding) => `A conexão piora aos poucos${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null ? null : `nota ${mosText(first, 1)} no começo, ${mosText(last, 1)} agora`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `ao longo de ${daysOf(days)}`];
    },
    step: 'Teste uma vez com cabo. Se não melhorar, peça ao seu provedor que verifique a conexão.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'A voz que você envia é o lado fraco, o tempo todo'
        : 'A voz que você recebe é o lado fraco, o tempo todo',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `a voz que você envia ${mosText(up, 1)}, a voz que você recebe ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Faça a verificação completa: ela ocupa a conexão de propósito e mostra se seu upload ou seu download é insuficiente.',
  },
};

/** How sure it is. */
export const TREND_CONFIDENCE: Dictionary['TREND_CONFIDENCE'] = { likely: 'provável', possible: 'possível' };
