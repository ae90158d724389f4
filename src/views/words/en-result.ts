/** The words of the result screen. */

export const RESULT_WORDS = {
  tryThis: 'Try this:',
  doThis: 'Do this:',
  untilThen: 'Until then:',
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
  howMeasured: 'How this was measured',
  loading: 'Reading the test from history…',
  missingHeading: 'This test is not in this browser’s history',
  missing: 'It may have been deleted, or made in another browser or a private window.',
  damagedHeading: 'This test can no longer be read',
  damaged: 'Its record in this browser’s history is damaged. Other tests are not affected.',
  toHistory: 'Go to history',
} as const;

export const SCORE_LINE_WORDS = {
  scored: (model: string, scale: string, codec: string, seconds: string) =>
    `Score: estimated, 1 (bad) to 4.5 (best). ${model}, ${scale} scale, ${codec}, ${seconds} measured.`,
  unscored: (seconds: string) => `No score: not enough was measured (${seconds}).`,
} as const;

export const PLOT_WORDS = {
  label: (direction: string) => `Score of each second, ${direction}`,
  legend: (target: string) =>
    `The score of each second; the dashed line is the target for call centers, ${target}. A mark below: packets were lost. Grey: not scored (warm-up; between dotted lines: this computer or the test server was too busy).`,
  second: 'Time',
  score: 'score',
  lost: 'lost',
  delay: 'delay',
  warmUp: 'warm-up',
  leftOut: (why: string) => `left out: ${why}`,
  tableName: 'Second by second',
} as const;

export const COST_WORDS = {
  best: 'Best possible',
  loss: 'Lost or patched voice',
  delay: 'Delay',
  codec: 'Voice format',
  total: 'Score',
  noScore: 'No score, so nothing to take apart.',
  explain: 'What each cause took from the score, in points. The score is what is left.',
} as const;

export const FIGURE_WORDS = {
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
} as const;

export const INSTRUMENT_WORDS = {
  'packet-tap': 'every packet timed',
  'get-stats': 'browser’s counters',
  rtcp: 'reports of the other end',
  stun: 'connectivity checks',
} as const;

export const SETUP_WORDS = {
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
} as const;

export const METHOD_WORDS = {
  model: 'Model',
  modelText: (model: string, scale: string) =>
    `E-model, ${model}, ${scale} scale. Scores of different scales cannot be compared.`,
  codec: 'Voice format',
  constants: 'Its constants',
  constantsText: (ie: number, bpl: number | null, status: string, source: string) =>
    `Ie ${ie}, Bpl ${bpl ?? 'unknown'}; ${status}. Source: ${source}`,
  lossInput: 'Loss that was scored',
  lossFrom: {
    concealment: 'what the phone had to patch',
    'packet-loss': 'packets lost, since patching was not measured',
  },
  route: 'Route',
  cannotTell: 'What this test cannot tell',
  measuredFor: 'Measured for',
  measuredForText: (seconds: string, instrument: string) => `${seconds}, with: ${instrument}`,
  warmUp: 'The first seconds of the call settle it and are not scored.',
  delay: 'Delay, mouth to ear',
  terms: {
    captureMs: 'microphone',
    frameMs: 'one packet of speech',
    lookAheadMs: 'codec look-ahead',
    networkMs: 'network',
    jitterBufferMs: 'held back to even out',
    playoutMs: 'loudspeaker',
    farEndMs: 'the far phone',
  },
  assumed: 'assumed',
  measured: 'measured',
  flags: 'Remarks of the model',
  missing: 'Missing for a score',
  software: 'Software',
  statement:
    'This is a planning estimate from how the network behaved, not an opinion anybody gave. It is not comparable with another tool’s score unless method and voice format are the same.',
} as const;
