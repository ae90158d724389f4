import { spoken } from '../language.ts';

/** The words of "How this was measured". */

export const METHOD_WORDS = spoken('METHOD_WORDS', {
  model: 'Model',
  modelText: (model: string, scale: string) =>
    `E-model, ${model}, ${scale} scale. Scores of different scales cannot be compared.`,
  codec: 'Voice format',
  clockRate: (kilohertz: string) => `${kilohertz} kHz clock`,
  constants: 'Its constants',
  unknown: 'unknown',
  constantRange: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  constantsText: (ie: string, bpl: string, status: string, source: string) =>
    `Ie ${ie}, Bpl ${bpl}; ${status}. Source: ${source}`,
  lossInput: 'Loss that was scored',
  lossInputText: (percent: string, from: string) => `${percent}: ${from}`,
  lossFrom: {
    concealment: 'what the phone had to patch',
    'packet-loss': 'packets lost, since patching was not measured',
  },
  assumedName: 'What is assumed',
  assumedDelay: {
    loop: 'The network’s part of the delay is half of what the test call took to the test server and back, since a call goes one way and on.',
    roundTrip: 'The network’s part of the delay is a quarter of the round trip between both ends of the test call.',
  },
  assumedTerms: (terms: string) => `Not measured, and taken as: ${terms}.`,
  assumedRest:
    'No echo (a headset), an ordinary listener’s patience with delay (G.107: from 100 ms on), nothing granted for convenience (A = 0).',
  readWith: 'Read with',
  readWithText: (instrument: string, figures: string) => `${instrument}: ${figures}`,
  figures: {
    lossRatio: 'loss',
    burstRatio: 'loss in a row',
    delayMedianMs: 'delay',
    jitterMs: 'uneven arrival',
    concealedRatio: 'patching',
    packetsDiscarded: 'voice too late to play',
    jitterBufferMs: 'held back to even out',
    playoutMs: 'wait before the loudspeaker',
    bitrateBps: 'voice data',
  },
  roundTrip: 'round trip',
  voices: 'Voices',
  modes: {
    quick: (limit: string) =>
      `Quick test: it ends as soon as a range wider than the printed one (2.6 standard deviations) lay on one side of the target, or after ${limit}.`,
    thorough: (limit: string) => `Full test, planned for ${limit}.`,
  },
  oneStream: 'One voice in each direction, as in a call.',
  streams: (count: string, bitrate: string) =>
    `${count} voices at once in each direction, so that as many packets were counted in less time. Those beyond the first added ${bitrate} each way; the line carried them, or they would have been left.`,
  streamsLeft: 'Further voices were tried and left, since the line did not carry them.',
  range: 'The range in brackets',
  rangeText:
    'Wilson’s score interval of the loss at 95%, through the model. Packets lost together tell less than as many lost one by one, and count for fewer (divided by 2 BurstR − 1). What is assumed and the uncertain constants are not in it.',
  rangeOf: (direction: string, low: string, high: string, packets: string, worth: string) =>
    `${direction}: loss of ${low} to ${high}, from ${packets} packets that tell as much as ${worth} lost one by one.`,
  unknowable: 'What no such test can know',
  unknowableText:
    'This is no conformance test (ITU-T P.564) and no listening test (P.800). It does not hear: headset, microphone, noise, echo and the other person’s own line are not in it. ITU-T G.107 says that its estimates are “only made for transmission planning purposes and not for actual customer opinion prediction”.',
  route: 'Route',
  routeText: (name: string, how: string) => `${name}. ${how}`,
  routeUnknown: 'The call did not get far enough to have a route.',
  cannotTell: 'What this test cannot tell',
  measuredFor: 'Measured for',
  measuredForText: (seconds: string, instrument: string) =>
    `${seconds}, with: ${instrument}. The first seconds of the call settle it and are not scored.`,
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
});

/** As in "fullband scale"; ITU-T G.107, G.107.1, G.107.2. */
export const SCALE_NAMES = spoken('SCALE_NAMES', {
  narrowband: 'narrowband',
  wideband: 'wideband',
  fullband: 'fullband',
});

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS = spoken('SCALE_EDITIONS', {
  narrowband: '06/2015',
  wideband: '06/2019 with Corrigendum 1 of 01/2020',
  fullband: '06/2019',
});

export const CONSTANTS_STATUS = spoken('CONSTANTS_STATUS', {
  ITU: 'published by the ITU',
  provisional: 'provisional: no published figure exists, ours is a careful guess',
  derived: 'derived from measurements by this project, not by the ITU',
});

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS = spoken<Readonly<Record<string, string>>>('FLAG_WORDS', {
  'loss-outside-table-3': 'more than 20% loss, beyond what the model vouches for',
  'delay-outside-table-3': 'more than 500 ms delay, beyond what the model vouches for',
  'burst-ratio-clamped': 'loss burstier than the model takes: counted as twice as bursty as chance',
  'burst-ratio-assumed': 'how bursty the loss was is not known: taken as scattered by chance',
  'burst-ratio-extension': 'bursts counted on a scale whose standard leaves them out: our extension',
  'bitrate-assumed': 'bit rate of the voice not known: the usual one was taken',
  'delay-weight-unconfirmed': 'delay counted with a weight of our own on this scale',
  'scale-derived': 'shown on a wider scale than the constants were made for: that step is ours',
});

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS = spoken<Readonly<Record<string, string>>>('MISSING_WORDS', {
  lossRatio: 'loss',
  delayMs: 'delay',
  bpl: 'how well the voice format stands loss',
  codec: 'the voice format',
});
