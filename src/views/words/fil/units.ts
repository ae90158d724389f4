import type { Dictionary } from '../dictionary.ts';

/** Filipino nouns have one form for every count, so no plural is asked for here or elsewhere. */
export const UNIT_WORDS: Dictionary['UNIT_WORDS'] = {
  notMeasured: 'hindi nasukat',
  under: (figure) => `wala pang ${figure}`,
  over: (figure) => `higit sa ${figure}`,
  seconds: (_, text) => `${text} segundo`,
  /** Follows "nang" in most sentences: "nang 3 sa 17 segundo". */
  secondsOf: (count, seconds) => `${count} sa ${seconds}`,
  tests: (_, text) => `${text} test`,
  hours: (count) => `${count} oras`,
  minutes: (count) => `${count} min`,
  kilobytes: (figure) => `${figure} kB`,
  megabytes: (figure) => `${figure} MB`,
  gigabytes: (figure) => `${figure} GB`,
  range: (low, high) => `${low} hanggang ${high}`,
  points: (figure) => `${figure} puntos`,
  percentagePoints: (figure) => `${figure} percentage points`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  unknownDate: 'hindi alam ang petsa',
  dateDash: ' – ',
};
