import { spoken } from '../language.ts';

/** The words a caller may not know: one sentence and the standard's own name for each. */
export const GLOSSARY = spoken('GLOSSARY', {
  lost: {
    term: 'Lost',
    sentence: 'Packets of voice that were sent and never arrived.',
    standard: 'packet loss, RFC 3550 section 6.4.1',
  },
  patched: {
    term: 'Patched by the phone',
    sentence: 'Sound the listening end made up because the real voice was missing or too late.',
    standard: 'concealed samples, W3C webrtc-stats',
  },
  uneven: {
    term: 'Uneven arrival',
    sentence: 'How far packets stray from arriving at an even pace.',
    standard: 'interarrival jitter, RFC 3550 section 6.4.1',
  },
  delay: {
    term: 'Delay',
    sentence: 'How long one packet of voice takes from this page to the test server and back.',
    standard: 'one-way delay of the relayed loop, RFC 7679',
  },
  inARow: {
    term: 'Lost in a row',
    sentence: 'Packets lost one after another; a gap of several is heard more clearly than several single ones.',
    standard: 'loss runs and burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Test server',
    sentence: 'The computer the test call goes through and back, as calls from a browser go through one.',
    standard: 'TURN relay, RFC 8656',
  },
  score: {
    term: 'Score',
    sentence: 'An estimate of how people would rate such a call, from 1 (bad) to 4.5 (the best this model gives).',
    standard: 'estimated mean opinion score, MOS-CQE, ITU-T P.800.1',
  },
  discarded: {
    term: 'Too late to play',
    sentence: 'Packets that arrived after their moment had passed and were thrown away.',
    standard: 'packetsDiscarded, W3C webrtc-stats',
  },
  buffer: {
    term: 'Held back to even out',
    sentence: 'How long the listening end keeps voice waiting so that late packets can still catch up.',
    standard: 'jitter-buffer delay, W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Round trip',
    sentence: 'The time there and back again, measured in three ways that cover different distances.',
    standard: 'round-trip time, RFC 3550 section 6.4.1 and RFC 8445',
  },
  voiceFormat: {
    term: 'Voice format',
    sentence: 'The way the voice is packed for the network; each has its own best possible sound.',
    standard: 'codec',
  },
});
