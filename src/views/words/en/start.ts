import { spoken } from '../language.ts';
import { plural } from '../plural.ts';
import { BAND_NAMES } from './bands.ts';

/** The words of the shell, the start screen and the running test. */

export const SHELL_WORDS = spoken('SHELL_WORDS', {
  skipLink: 'Skip to content',
  mainNav: 'Main',
  test: 'Test',
  history: 'History',
  desk: 'Help desk',
  footer: 'Results stay in this browser. No sound is kept.',
  language: 'Language',
});

export const DIRECTION_WORDS = spoken('DIRECTION_WORDS', {
  up: { title: 'Your voice to them', inSentence: 'your voice to them', column: 'Up' },
  down: { title: 'Their voice to you', inSentence: 'their voice to you', column: 'Down' },
});

export const START_WORDS = spoken('START_WORDS', {
  heading: 'Is your line good enough for calls?',
  lead: 'We place a 20-second test call from this browser to a test server and back, and watch every packet of voice.',
  facts: (megabytes: string) => [
    'No microphone: the page makes up a voice.',
    `Uses about ${megabytes} of data.`,
    'Nothing leaves this page but that made-up voice. The result stays in this browser.',
  ],
  start: 'Start the test call',
  quick: 'Quick check',
  quickAbout:
    'Stops as soon as the answer is clear: after about 6 seconds, or 30 at most. Speaks with several voices at once.',
  long: (length: string) => `Long test (${length})`,
  longAbout: (megabytes: string) => `Shows the ups and downs of a longer call. Uses about ${megabytes}.`,
  check: 'Full check',
  checkAbout: 'What stands in the way: ways to the test server, a busy line, the headset. All at once or one by one.',
  watch: 'Watch my line',
  watchAbout:
    'A short test call now and then while this tab is open, and a word when your line gets too poor for calls.',
  pbx: 'Call my phone system',
  pbxAbout: 'A test call to an extension of your phone system that says back what it hears. About 25 seconds.',
  changeTest: 'Change the test',
  codec: 'Voice format',
  length: 'Length of the long test',
  lastTest: 'Last test:',
  seeHistory: 'See history',
});

export const CODEC_WORDS = spoken('CODEC_WORDS', {
  opus: 'Opus (softphones in a browser)',
  PCMU: 'G.711 µ-law (desk phones, Americas and Japan)',
  PCMA: 'G.711 A-law (desk phones elsewhere)',
  G722: 'G.722 (HD desk phones)',
});

export const LENGTH_WORDS = spoken('LENGTH_WORDS', {
  60000: '1 minute',
  300000: '5 minutes',
  600000: '10 minutes',
});

export const MEASURING_WORDS = spoken('MEASURING_WORDS', {
  headings: {
    connecting: 'Connecting…',
    'warming-up': 'Warming up…',
    measuring: 'Measuring…',
    loading: 'Filling your line…',
    finishing: 'Adding it all up…',
  },
  explain: {
    connecting: 'Looking for a way to the test server and back.',
    'warming-up': 'The first three seconds settle the call and are not scored.',
    measuring: 'Every packet of voice is timed. Just leave this page open.',
    loading: 'Data goes up, then down, then both ways, while the call goes on. Just leave this page open.',
    finishing: 'The last packets are coming in.',
  },
  /** Of a quick test. */
  explainQuick: {
    connecting: 'Looking for a way to the test server and back.',
    'warming-up': 'The first second settles the call and is not scored.',
    measuring: 'The test ends as soon as the answer is clear. Just leave this page open.',
    loading: 'Data goes up, then down, then both ways, while the call goes on. Just leave this page open.',
    finishing: 'The last packets are coming in.',
  },
  /** Of a call to somebody's own phone system, where it differs. */
  explainPbx: {
    connecting: 'Calling the extension and waiting for its answer.',
    measuring: 'The counts of your browser and of the other end are read every second. Just leave this page open.',
  },
  heardBothWays: (seconds: string) => `Heard both ways after ${seconds} s.`,
  timeLeft: (seconds: number) => plural(seconds, { one: `${seconds} second left`, other: `${seconds} seconds left` }),
  atMost: (timeLeft: string) => `at most ${timeLeft}`,
  progress: 'Progress of the test',
  stop: 'Stop',
  notYet: 'not yet',
  noFigures: 'Figures begin after the warm-up.',
  waiting: 'No voice heard yet',
});

export const LANE_WORDS = spoken('LANE_WORDS', {
  live: 'The last 5 seconds. One tick per packet; a gap with a mark below is a lost one; late ones stand higher.',
  whole: (seconds: number) =>
    `One tick per packet, ${seconds} seconds a row. A gap with a mark below is a lost one; late ones stand higher. Pale: warm-up, not counted.`,
  label: (direction: string, packets: number, lost: number) =>
    `${direction}: ${packets} packets drawn, ${lost} of them lost`,
  none: 'No picture: single packets could not be seen.',
});

export const CARD_WORDS = spoken('CARD_WORDS', {
  lostOf: (sent: string) => `of ${sent} lost`,
  lost: 'lost',
  delay: 'delay',
  uneven: 'uneven',
  patched: 'patched',
});

/** A browser that cannot call, met at the door or in a stored report. */
export const UNSUPPORTED_WORDS = spoken('UNSUPPORTED_WORDS', {
  heading: 'This browser cannot make calls from a page',
  whatItIs: 'Callprobe tests whether a line is good enough for calls, by placing one.',
  meaning: 'The part that softphones in a browser need (WebRTC) is missing or switched off.',
  doThis: 'Open this page in a current Chrome, Edge, Firefox or Safari.',
});

export const LOADING_WORDS = spoken('LOADING_WORDS', { heading: 'One moment…' });

export const ANNOUNCE_WORDS = spoken('ANNOUNCE_WORDS', {
  finished: (band: keyof typeof BAND_NAMES) => `Test finished. Verdict: ${BAND_NAMES[band].toLowerCase()}.`,
  examined: 'Examination finished.',
  endedEarly: 'The test did not reach its end.',
});
