import type { BandWord } from '../../../core/report/schema.ts';
import { spoken } from '../language.ts';
import { BAND_NAMES } from './bands.ts';

/** Of a call with a score. */
type Scored = Exclude<BandWord, 'inconclusive'>;

const forCalls = (band: Scored) => `${BAND_NAMES[band]} for calls`;

/** The heading of a result: at most ten words. `clause` and `cause` are clauses of the findings, or those below. */
export const VERDICT_WORDS = spoken('VERDICT_WORDS', {
  computerTooBusy: 'Your computer was too busy to judge the line',
  tooLittle: 'Not enough was measured for a verdict',
  tooLittleBut: (clause: string) => `Not enough for a verdict: ${clause}`,
  onlyThisComputer: 'This computer was tested, your line was not',
  borderline: (cause: string | null) => `Borderline for calls: ${cause ?? 'not clearly good enough'}`,
  forCalls: (band: Scored) => forCalls(band),
  because: (band: Scored, cause: string) => `${forCalls(band)}: ${cause}`,
  /** A call that sounds well and still misses what the deployment holds calls to. */
  belowTarget: (band: Scored, target: string, cause: string | null) =>
    cause === null
      ? `${BAND_NAMES[band]}, but below the target of ${target}`
      : `${BAND_NAMES[band]}, but below the target of ${target}: ${cause}`,
  bothDirections: (band: Scored) => `${forCalls(band)} in both directions`,
  oneDirection: (band: Scored) => `${forCalls(band)} in the one direction scored`,
  butUdpBlocked: (band: Scored) => `${forCalls(band)}, but your network blocks UDP`,
  untilBusy: {
    up: (band: Scored) => `${forCalls(band)}, until your upload is busy`,
    down: (band: Scored) => `${forCalls(band)}, until your download is busy`,
    line: (band: Scored) => `${forCalls(band)}, until the line is busy`,
  },
  /** Causes told from the score alone. `unknown`: nobody can tell in which direction. */
  clauses: {
    codec: 'this voice format limits the sound',
    delay: 'voices arrive late',
    loss: {
      up: 'your upload loses voice',
      down: 'your download loses voice',
      both: 'your upload and download lose voice',
      unknown: 'this line loses voice',
    },
    patched: {
      up: 'your voice reaches them with holes',
      down: 'their voice reaches you with holes',
      both: 'both voices arrive with holes',
      unknown: 'the voice arrives with holes',
    },
  },
  /** A call in which one direction stayed silent: `clause` says which. */
  connectedBut: (clause: string) => `The call connected, but ${clause}`,
  /** Of a test that was stopped or broke off; `verdict` is one of the headings above. */
  untilThen: (verdict: string) => `Until then: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
});

/** What the two people on a call will notice. Up: how they hear you; down: how you hear them. */
export const NOTICE_WORDS = spoken('NOTICE_WORDS', {
  computerBusy: (span: string) =>
    `It held voice up during ${span}; the little that is left says nothing about your line.`,
  figuresBelow: 'The figures below are what was seen.',
  noServer: 'No test server took part, so nothing can be said about your line.',
  neverLeft: 'This is how a call sounds that never leaves this computer.',
  onlyDownScored: 'You will hear them well. How they hear you was not scored.',
  onlyUpScored: 'They will hear you well. How you hear them was not scored.',
  bothWell: 'You will both hear each other well.',
  delay: {
    fair: 'You will now and then talk over each other.',
    poor: 'You will often talk over each other.',
    bad: 'You will talk over each other all the time.',
  },
  oneOfYou: {
    fair: 'One of you, or both, will hear small gaps now and then. This test could not tell which.',
    poor: 'One of you, or both, will hear gaps and robotic words. This test could not tell which.',
    bad: 'One of you, or both, will miss whole words. This test could not tell which.',
  },
  up: {
    nothing: 'They will hear nothing.',
    notScored: 'How they hear you was not scored.',
    well: 'They will hear you well.',
    late: 'They will hear you late.',
    thin: 'They will hear you clearly, but thin.',
    broken: {
      fair: 'They will hear small gaps now and then.',
      poor: 'They will hear gaps and robotic words.',
      bad: 'They will miss whole words.',
    },
  },
  down: {
    nothing: 'You will hear nothing.',
    notScored: 'How you hear them was not scored.',
    well: 'You will hear them well.',
    late: 'You will hear them late.',
    thin: 'You will hear them clearly, but thin.',
    broken: {
      fair: 'You will hear small gaps now and then.',
      poor: 'You will hear gaps and robotic words.',
      bad: 'You will miss whole words.',
    },
  },
});

/** The one thing to do next, where no finding says it. */
export const NEXT_STEP_WORDS = spoken('NEXT_STEP_WORDS', {
  nothingToMend: 'Nothing to mend. One test is a snapshot: test again when a call sounds bad.',
  nothingToMendBut: (step: string) => `Nothing to mend. ${step}`,
  testLonger: 'Make the long test: a longer call can decide.',
  closePrograms: 'Close other programs and tabs on this computer, then test again.',
  keepInFront: 'Test again and leave this page in front until the test is done.',
  setUpServer: 'Reload this page and test again. If this stays so, its test server still has to be set up.',
  otherDevice: 'Take a phone or another computer and open this page there, by this computer’s network address.',
  chooseOpus: 'Choose Opus under “Change the test”, then test again.',
  pauseOthers: 'Pause downloads, uploads and any VPN on this line, then test again.',
  useCable: 'Connect this computer to the router with a cable, then test again and compare.',
});
