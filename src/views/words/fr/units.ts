import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** Below two, French counts in the singular: "0,41 point", "1,90 point", "2,10 points". */
const counted = (figure: string, one: string, more: string) =>
  `${figure} ${/^\D*[01](\D|$)/.test(figure) ? one : more}`;

/** What stands beside or instead of a figure, everywhere. The figures themselves are written by Intl. */
export const UNIT_WORDS: Dictionary['UNIT_WORDS'] = {
  notMeasured: 'non mesuré',
  /** "moins de 0,1 %": a little, that must not read as nothing. */
  under: (figure) => `moins de ${figure}`,
  over: (figure) => `plus de ${figure}`,
  seconds: (count, text) => plural(count, { one: `${text} seconde`, other: `${text} secondes` }),
  /** "3 des 17 secondes"; `seconds` is what `seconds` above made of the second number. */
  secondsOf: (count, seconds) => `${count} des ${seconds}`,
  tests: (count, text) => plural(count, { one: `${text} test`, other: `${text} tests` }),
  hours: (count) => `${count} h`,
  minutes: (count) => `${count} min`,
  kilobytes: (figure) => `${figure} ko`,
  megabytes: (figure) => `${figure} Mo`,
  gigabytes: (figure) => `${figure} Go`,
  /** A range of figures: "4,0 à 4,4". */
  range: (low, high) => `${low} à ${high}`,
  points: (figure) => counted(figure, 'point', 'points'),
  percentagePoints: (figure) => counted(figure, 'point de pourcentage', 'points de pourcentage'),
  dayAndTime: (day, time) => `${day}, ${time}`,
  unknownDate: 'date inconnue',
  /** What stands for the dash that Intl puts between two dates or times: "12:00 – 18:00". */
  dateDash: ' – ',
};
