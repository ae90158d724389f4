import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** What stands beside or instead of a figure, everywhere. The figures themselves are written by Intl. */
export const UNIT_WORDS = spoken('UNIT_WORDS', {
  notMeasured: 'not measured',
  /** "under 0.1%": a little, that must not read as nothing. */
  under: (figure: string) => `under ${figure}`,
  over: (figure: string) => `over ${figure}`,
  seconds: (count: number, text: string) => plural(count, { one: `${text} second`, other: `${text} seconds` }),
  /** "3 of 17 seconds"; `seconds` is what `seconds` above made of the second number. */
  secondsOf: (count: string, seconds: string) => `${count} of ${seconds}`,
  tests: (count: number, text: string) => plural(count, { one: `${text} test`, other: `${text} tests` }),
  hours: (count: number) => `${count} h`,
  minutes: (count: number) => `${count} min`,
  kilobytes: (figure: string) => `${figure} kB`,
  megabytes: (figure: string) => `${figure} MB`,
  gigabytes: (figure: string) => `${figure} GB`,
  /** A range of figures: "4.0 to 4.4". */
  range: (low: string, high: string) => `${low} to ${high}`,
  points: (figure: string) => `${figure} points`,
  percentagePoints: (figure: string) => `${figure} percentage points`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  unknownDate: 'unknown date',
  /** What stands for the dash that Intl puts between two dates or times: "12:00 to 18:00". */
  dateDash: ' to ',
});
