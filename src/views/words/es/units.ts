import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const UNIT_WORDS: Dictionary['UNIT_WORDS'] = {
  notMeasured: 'sin medir',
  /** Percentages only. */
  under: (figure) => `menos del ${figure}`,
  over: (figure) => `más del ${figure}`,
  seconds: (count, text) => plural(count, { one: `${text} segundo`, other: `${text} segundos` }),
  secondsOf: (count, seconds) => `${count} de ${seconds}`,
  tests: (count, text) => plural(count, { one: `${text} prueba`, other: `${text} pruebas` }),
  hours: (count) => `${count}\u00A0h`,
  minutes: (count) => `${count}\u00A0min`,
  kilobytes: (figure) => `${figure}\u00A0kB`,
  megabytes: (figure) => `${figure}\u00A0MB`,
  gigabytes: (figure) => `${figure}\u00A0GB`,
  range: (low, high) => `${low} a ${high}`,
  points: (figure) => `${figure} puntos`,
  percentagePoints: (figure) => `${figure} puntos porcentuales`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  unknownDate: 'fecha desconocida',
  dateDash: ' a ',
};
