import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the result screen. */

export const RESULT_WORDS = spoken('RESULT_WORDS', {
  tryThis: 'Try this:',
  doThis: 'Do this:',
  testAgain: 'Test again',
  exportJson: 'Save as file (JSON)',
  deleteTest: 'Delete this test',
  testId: (id: string) => `test ${id}`,
  engineerDetail: 'Detail for an engineer',
  evidence: 'The evidence',
  throughTheCall: 'Through the call',
  showAsTable: 'Show as table',
  cost: 'What it cost',
  allFigures: 'All figures',
  gettingConnected: 'Getting connected',
  thisComputer: 'This computer',
  howMeasured: 'How this was measured',
  loading: 'Reading the test from history…',
  missingHeading: 'This test is not in this browser’s history',
  missing: 'It may have been deleted, or made in another browser or a private window.',
  damagedHeading: 'This test can no longer be read',
  damaged: 'Its record in this browser’s history is damaged. Other tests are not affected.',
  toHistory: 'Go to history',
});

export const WHY_WORDS = spoken('WHY_WORDS', {
  heading: 'Why we think so',
  step: 'What helps:',
  seenAt: (marks: string) => `Seen at ${marks}.`,
  throughout: 'Seen all through the call.',
  /** `marks` as above, and what is left of them. */
  seenAtAndMore: (marks: string, seconds: number) =>
    plural(seconds, {
      one: `Seen at ${marks} and ${seconds} more second.`,
      other: `Seen at ${marks} and ${seconds} more seconds.`,
    }),
  confidence: { sure: '', likely: 'Not certain, but likely.', possible: 'Possible: other causes look the same.' },
  helpDesk: 'For the help desk:',
  more: (count: number) => plural(count, { one: 'One more finding', other: `${count} more findings` }),
});

export const SCORE_LINE_WORDS = spoken('SCORE_LINE_WORDS', {
  scored: (model: string, scale: string, codec: string, seconds: string) =>
    `Score: estimated, 1 (bad) to 4.5 (best). ${model}, ${scale} scale, ${codec}, ${seconds} measured.`,
  confidence: 'In brackets, and as a bar: where the score of 95 of 100 such tests would lie, as far as chance goes.',
  unscored: (seconds: string) => `No score: not enough was measured (${seconds}).`,
});

export const COST_WORDS = spoken('COST_WORDS', {
  best: 'Best possible',
  loss: 'Lost packets',
  late: 'Late packets',
  /** In a report of a version that did not tell one from the other. */
  lossAndLate: 'Lost or patched voice',
  delay: 'Delay',
  codec: 'Voice format',
  total: 'Score',
  noScore: 'No score, so nothing to take apart.',
  explain:
    'What each cause took from the score, in points: from top to bottom, each from what the one above it left. The score is what is left. Late: came too late to be played, or was patched for another reason though it came.',
});

export const FIGURE_WORDS = spoken('FIGURE_WORDS', {
  figure: 'Figure',
  lostValue: (lost: string, sent: string, percent: string) => `${lost} of ${sent} (${percent})`,
  longestRun: (count: string) => `up to ${count}`,
  lostRuns: 'Gaps',
  burstRatio: 'Burst ratio (1 = scattered by chance)',
  received: 'Packets received',
  delayMin: 'Shortest delay',
  delayP95: 'Delay, 95 of 100 packets faster',
  delayVariation: 'Delay variation, 95 of 100 packets within',
  concealmentEvents: 'Times the phone had to patch',
  playout: 'Wait before the loudspeaker',
  stretched: 'Voice stretched or squeezed',
  duplicated: 'Packets that came twice',
  reordered: 'Packets out of order',
  fec: 'Spare copies received (FEC)',
  bitrate: 'Voice data',
  explain: 'Under each name: what the figure was read with.',
  loop: 'Once to the test server and back (packet times)',
  rtcp: 'Twice to the test server and back (RTCP reports)',
  stun: 'Twice to the test server and back (ICE checks)',
  network: 'Round trip and this computer',
  stalls: 'Times this computer was too busy',
  longestStall: 'Longest such pause',
  busySeconds: 'Seconds left out, this computer too busy',
  saturated: 'Time the processor was at its limit',
  relayLate: 'Longest the test server was late',
  hidden: 'Time this page was in the background',
});

export const INSTRUMENT_WORDS = spoken('INSTRUMENT_WORDS', {
  'packet-tap': 'every packet timed',
  'get-stats': 'browser’s counters',
  rtcp: 'reports of the other end',
  stun: 'connectivity checks',
});

export const SETUP_WORDS = spoken('SETUP_WORDS', {
  explain: 'Time since you pressed start.',
  audioReady: 'Test voice ready',
  iceServers: 'Test server’s address known',
  gathered: 'Ways to the test server found',
  iceConnected: 'Way through found (ICE)',
  dtlsConnected: 'Encryption agreed (DTLS)',
  firstPacketUp: 'Your voice arrived there',
  firstPacketDown: 'Their voice arrived here',
  never: 'not reached',
  tried: 'Tried before and given up',
});
