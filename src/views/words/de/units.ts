import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** What stands beside or instead of a figure, everywhere. The figures themselves are written by Intl. */
export const UNIT_WORDS: Dictionary['UNIT_WORDS'] = {
  notMeasured: 'nicht gemessen',
  under: (figure) => `unter ${figure}`,
  over: (figure) => `über ${figure}`,
  seconds: (count, text) => plural(count, { one: `${text} Sekunde`, other: `${text} Sekunden` }),
  secondsOf: (count, seconds) => `${count} von ${seconds}`,
  tests: (count, text) => plural(count, { one: `${text} Test`, other: `${text} Tests` }),
  hours: (count) => `${count} Std.`,
  minutes: (count) => `${count} Min.`,
  kilobytes: (figure) => `${figure} kB`,
  megabytes: (figure) => `${figure} MB`,
  gigabytes: (figure) => `${figure} GB`,
  range: (low, high) => `${low} bis ${high}`,
  points: (figure) => `${figure} Punkte`,
  percentagePoints: (figure) => `${figure} Prozentpunkte`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  unknownDate: 'unbekanntes Datum',
  dateDash: ' bis ',
};
