import { spoken } from '../language.ts';

/** The words of "Through the call": its table, its picture, and what the picture says of one second. */

export const COURSE_WORDS = spoken('COURSE_WORDS', {
  beginning: 'Beginning',
  middle: 'Middle',
  end: 'End',
  worst: 'Worst 5 seconds',
  longestOutage: 'Longest silence',
  afterCall: 'Just after hanging up',
  explain:
    'The score of the first, middle and last third of the measured time. A silence is a time in which no voice came at all, from 0.2 seconds on.',
  explainAfter:
    'Just after hanging up: what a listener would say, for whom the end of a call weighs more than its beginning.',
  at: (value: string, time: string) => `${value} at ${time}`,
  seconds: (seconds: string) => `${seconds} s`,
  tooShort: 'too short',
  none: 'none',
  steady: (target: string) => `At no time did five seconds in a row score below ${target}.`,
  lowest: (mos: string, direction: string, time: string) =>
    `The worst five seconds scored ${mos}: ${direction}, from ${time} on.`,
});

export const TIMELINE_WORDS = spoken('TIMELINE_WORDS', {
  label: 'The call second by second. Left and right arrow keys move from second to second.',
  noneChosen: 'No second chosen',
  hint: 'Point at the picture, or move through it with the arrow keys, to read the figures of one second.',
  lost: 'lost',
  delay: 'delay',
  outage: 'silence',
  alert: 'alert',
  busy: 'busy',
  hidden: 'hidden',
  /** `figure` is in seconds from one second on. */
  delayTop: (figure: string, isSeconds: boolean) => (isSeconds ? `${figure} s` : `${figure} ms`),
  nothing: 'Nothing is known of single seconds of this call.',
  second: 'Time',
  score: 'score',
  feels: 'feels like',
  patched: 'patched',
  delayP95: '95 of 100 within',
  remarks: 'Remarks',
  warmUp: 'warm-up',
  leftOut: (why: string) => `left out: ${why}`,
  inBackground: 'page in the background',
  tableName: 'Second by second',
  legend: {
    score: 'Score of each second',
    perceived: 'What a listener feels: bad moments linger',
    target: (mos: string) => `Target for call centers, ${mos}`,
    patched: 'Patched by the phone; darker is more',
    lost: 'Packets lost; taller is more',
    delay: 'Delay: the usual, and what 95 of 100 packets stayed within',
    warmUp: 'Warm-up, not scored',
    busy: 'Left out: this computer or the test server was too busy',
    outage: 'Silence: the longest time without any voice',
    alert: (mos: string) => `Alert: two of three seconds scored below ${mos}`,
    hidden: 'Hidden: this page was in the background',
  },
});

export const SECOND_WORDS = spoken('SECOND_WORDS', {
  score: (mos: string) => `score ${mos}`,
  feels: (mos: string) => `feels like ${mos}`,
  lost: (lost: string, sent: string) => `${lost} of ${sent} lost`,
  patched: (percent: string) => `${percent} patched`,
  delay: (ms: string) => `delay ${ms}`,
  within: (ms: string) => `95 of 100 within ${ms}`,
  notScored: 'not scored',
  /** Spoken, of one direction: "Your voice to them: score 4.2, delay 24 ms." */
  spokenSide: (title: string, figures: string) => `${title}: ${figures}.`,
});
