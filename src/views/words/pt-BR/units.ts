import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** In Portuguese the plural begins at two: "0,41 ponto", "1,5 ponto", "2,1 pontos". */
const points = (figure: string) => (/^[01](?!\d)/.test(figure) ? 'ponto' : 'pontos');

/** What stands beside or instead of a figure, everywhere. The figures themselves are written by Intl. */
export const UNIT_WORDS: Dictionary['UNIT_WORDS'] = {
  /** Fits masculine and feminine nouns alike: "nota sem medição", "atraso sem medição". */
  notMeasured: 'sem medição',
  under: (figure) => `menos de ${figure}`,
  over: (figure) => `mais de ${figure}`,
  seconds: (count, text) => plural(count, { one: `${text} segundo`, other: `${text} segundos` }),
  secondsOf: (count, seconds) => `${count} de ${seconds}`,
  tests: (count, text) => plural(count, { one: `${text} teste`, other: `${text} testes` }),
  hours: (count) => `${count}\u00A0h`,
  minutes: (count) => `${count}\u00A0min`,
  kilobytes: (figure) => `${figure}\u00A0kB`,
  megabytes: (figure) => `${figure}\u00A0MB`,
  gigabytes: (figure) => `${figure}\u00A0GB`,
  range: (low, high) => `${low} a ${high}`,
  points: (figure) => `${figure} ${points(figure)}`,
  percentagePoints: (figure) =>
    points(figure) === 'ponto' ? `${figure} ponto percentual` : `${figure} pontos percentuais`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  unknownDate: 'data desconhecida',
  /** As Intl writes it in Portuguese: "12:00 – 18:00". */
  dateDash: ' – ',
};
