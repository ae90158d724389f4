import { spoken } from '../language.ts';

/** The words of "On another phone". */
export const WHAT_IF_WORDS = spoken('WHAT_IF_WORDS', {
  title: 'On another phone',
  explain:
    'The packets of this test, played again on other phones: worked out from when each one came, not from another call. They went to the test server and back; a real call goes one way, so it may do a little better.',
  none: 'Nothing to play again: single packets could not be seen, or too few of them count.',
  codecs: 'Other voice formats',
  oneScale:
    'All on one scale, so that they can be compared; putting them there is a step of our own, not of the ITU’s. A format with a narrow sound, such as G.711, scores low on it even on a perfect line.',
  unrepaired:
    'The format of this test shows its measured score. The others are counted without repair: voice that was lost, or too late for a phone that adapts, is missing.',
  capacityUnknown:
    'Under each name: what it needs of the line each way. How much this line can carry was not measured; the scores assume that it carries every format.',
  capacityKnown:
    'Under each name: what it needs of the line each way. What this line carries was measured while it was full; a format that needs more loses what does not fit.',
  measured: 'measured',
  needs: (rate: string) => `needs ${rate}`,
  telephone: (up: string, down: string) =>
    `G.711 on its own scale (narrowband), as makers of desk phones print it: up ${up}, down ${down}. Not comparable with the scores above.`,
  buffers: 'How long a phone waits for late packets',
  buffersExplain:
    'Packets come unevenly, so a phone holds voice back a little. A longer wait misses fewer late packets and adds delay. Scores are for the voice format of this test.',
  heldBack: (up: string, down: string) => `On average, this browser held voice back for ${up} (up) and ${down} (down).`,
  wait: 'Wait',
  late: 'too late',
  held: 'held back',
  score: 'score',
  adapts: 'adapts',
});

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
export const PHONE_NAMES = spoken<Readonly<Record<string, string>>>('PHONE_NAMES', {
  'opus-48': 'Opus, 48 kbit/s',
  'opus-8': 'Opus, 8 kbit/s',
  'g722-64': 'G.722 (HD desk phones)',
  'g711-appendix-i': 'G.711 that patches gaps (desk phones)',
  'g711-no-plc': 'G.711 that leaves gaps silent',
  'g729a-vad': 'G.729A (saves data)',
});
