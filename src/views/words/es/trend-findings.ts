import type { Measured } from '../../../core/measured.ts';
import type { DayKind, TrendFinding } from '../../../core/trends/findings/finding.ts';
import { dateFormat } from '../date-format.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, mosText } from '../numbers.ts';

const figure = ({ figures }: TrendFinding, name: string): Measured => figures[name] ?? null;

/** Whose voice it is that has it; nothing where both do. */
const onlyOf = ({ direction }: TrendFinding) =>
  direction === null ? '' : direction === 'up' ? ' (solo la voz que usted envía)' : ' (solo la voz que usted recibe)';

const DAYS: Readonly<Record<DayKind, string>> = {
  all: '',
  weekdays: ' entre semana',
  weekends: ' los fines de semana',
};

const hour = (value: number) => `${value === 1 ? 'la' : 'las'} ${value}`;

const hours = (finding: TrendFinding) => {
  const [from, to] = [figure(finding, 'fromHour'), figure(finding, 'toHour')];
  return from === null || to === null ? null : `entre ${hour(from)} y ${hour(to)}\u00A0h`;
};

/** "puntuación 3,1 entre las 18 y las 22 h, 4,2 el resto del tiempo", "peor en 41 de 60 días". */
function hoursEvidence(finding: TrendFinding): readonly (string | null)[] {
  const when = hours(finding) ?? 'entonces';
  const [inside, outside] = [figure(finding, 'insideMos'), figure(finding, 'outsideMos')];
  const [bad, days] = [figure(finding, 'badDays'), figure(finding, 'days')];
  return [
    inside === null || outside === null
      ? null
      : `puntuación ${mosText(inside, 1)} ${when}, ${mosText(outside, 1)} el resto del tiempo`,
    bad === null || days === null ? null : `peor en ${countText(bad)} de ${countText(days)} días`,
  ];
}

function costText(finding: TrendFinding, text: (cost: string) => string): string | null {
  const cost = figure(finding, 'costMos');
  return cost === null ? null : text(`${mosText(Math.abs(cost), 1)} puntos`);
}

function fromTo(finding: TrendFinding, before: string, after: string): string | null {
  const [was, is] = [figure(finding, before), figure(finding, after)];
  return was === null || is === null ? null : `puntuación ${mosText(was, 1)} antes, ${mosText(is, 1)} después`;
}

function daysText(finding: TrendFinding): string | null {
  const days = figure(finding, 'days');
  return days === null ? null : `días en que se vio: ${countText(days)}`;
}

const dateText = (atMs: Measured) =>
  atMs === null ? 'cierto día' : `el ${dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(atMs)}`;

export const TREND_FINDING_WORDS: Dictionary['TREND_FINDING_WORDS'] = {
  'evening-congestion': {
    sentence: (finding) => `Las llamadas van mal por la noche${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Muchos hogares comparten una línea, y por la noche se llena. Si puede, atienda llamadas a otras horas y muestre esta página a su proveedor.',
  },
  'busy-hours': {
    sentence: (finding) =>
      `Las llamadas van mal ${hours(finding) ?? 'a ciertas horas'}${DAYS[finding.on ?? 'all']}${onlyOf(finding)}`,
    evidence: hoursEvidence,
    step: 'Averigüe qué funciona a esas horas: copias de seguridad, actualizaciones, otras personas en casa. Páselo a otra hora, o pase las llamadas.',
  },
  'step-change': {
    sentence: (finding) => {
      const isBetter = (figure(finding, 'costMos') ?? 0) < 0;
      return `${isBetter ? 'Mejor' : 'Peor'} desde ${dateText(finding.sinceMs)}${onlyOf(finding)}`;
    },
    evidence: (finding) => [fromTo(finding, 'beforeMos', 'afterMos')],
    step: '¿Recuerda qué cambió por esos días? Anótelo en “Marcar un cambio”.',
  },
  'bad-route': {
    sentence: (finding) =>
      `${finding.route === null ? 'Una ruta' : `La ruta ${finding.route}`} es peor que las demás${onlyOf(finding)}`,
    evidence: (finding) => [
      costText(finding, (cost) => `la puntuación es ${cost} más baja que por las otras rutas a las mismas horas`),
      daysText(finding),
    ],
    step: 'Dígaselo a soporte técnico: las llamadas se pueden enviar por otra ruta.',
  },
  'slow-decline': {
    sentence: (finding) => `La línea empeora poco a poco${onlyOf(finding)}`,
    evidence: (finding) => {
      const [first, last] = [figure(finding, 'firstMos'), figure(finding, 'lastMos')];
      const level =
        first === null || last === null
          ? null
          : `puntuación ${mosText(first, 1)} al principio, ${mosText(last, 1)} ahora`;
      const days = figure(finding, 'days');
      return [level, days === null ? null : `a lo largo de ${countText(days)} días`];
    },
    step: 'Haga una prueba por cable. Si no mejora, pida a su proveedor que revise la línea.',
  },
  'one-direction': {
    sentence: ({ direction }) =>
      direction === 'up'
        ? 'La voz que usted envía es siempre el lado débil'
        : 'La voz que usted recibe es siempre el lado débil',
    evidence: (finding) => {
      const [up, down] = [figure(finding, 'upMos'), figure(finding, 'downMos')];
      const level =
        up === null || down === null
          ? null
          : `la voz que usted envía ${mosText(up, 1)}, la que recibe ${mosText(down, 1)}`;
      return [level, daysText(finding)];
    },
    step: 'Haga la revisión completa: satura la línea a propósito y muestra si su subida o su bajada es insuficiente.',
  },
};

export const TREND_CONFIDENCE: Dictionary['TREND_CONFIDENCE'] = { likely: 'probable', possible: 'posible' };
