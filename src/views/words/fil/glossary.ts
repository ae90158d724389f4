import type { Dictionary } from '../dictionary.ts';

/** The words a caller may not know: one sentence and the standard's own name for each. */
export const GLOSSARY: Dictionary['GLOSSARY'] = {
  lost: {
    term: 'Nawala',
    sentence: 'Mga voice packet na ipinadala pero hindi dumating.',
    standard: 'packet loss, RFC 3550 section 6.4.1',
  },
  patched: {
    term: 'Tinapalan ng phone',
    sentence: 'Tunog na ginawa ng nakikinig na dulo dahil wala o huli na ang totoong boses.',
    standard: 'concealed samples, ayon sa W3C webrtc-stats',
  },
  uneven: {
    term: 'Hindi pantay na dating',
    sentence: 'Gaano kalayo ang mga packet sa pantay na pagitan ng dating.',
    standard: 'interarrival jitter, RFC 3550 section 6.4.1',
  },
  delay: {
    term: 'Delay',
    sentence: 'Gaano katagal ang isang voice packet mula sa page na ito papunta sa test server at pabalik.',
    standard: 'one-way delay ng relayed loop, RFC 7679',
  },
  inARow: {
    term: 'Sunod-sunod na nawala',
    sentence: 'Mga packet na magkakasunod na nawala; mas rinig ang isang mahabang putol kaysa sa ilang paisa-isa.',
    standard: 'loss runs at burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Test server',
    sentence: 'Ang computer na dinadaanan ng test call papunta at pabalik, gaya ng mga call mula sa browser.',
    standard: 'TURN relay, RFC 8656',
  },
  score: {
    term: 'Score',
    sentence:
      'Tantiya kung paano mamarkahan ng mga tao ang ganitong call, mula 1 (napakahina) hanggang 4.5 (pinakamataas sa modelong ito).',
    standard: 'estimated mean opinion score, MOS-CQE, ayon sa ITU-T P.800.1',
  },
  discarded: {
    term: 'Huli na para patugtugin',
    sentence: 'Mga packet na dumating pagkalampas ng oras nila, kaya itinapon.',
    standard: 'packetsDiscarded, ayon sa W3C webrtc-stats',
  },
  buffer: {
    term: 'Pinaghintay para pumantay',
    sentence: 'Gaano katagal pinaghihintay ng nakikinig na dulo ang boses para makahabol ang mga nahuling packet.',
    standard: 'jitter-buffer delay, ayon sa W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Balikan',
    sentence: 'Ang oras papunta at pabalik, sinukat sa tatlong paraang magkakaiba ang layo.',
    standard: 'round-trip time, RFC 3550 section 6.4.1 at RFC 8445',
  },
  voiceFormat: {
    term: 'Voice format',
    sentence: 'Ang paraan ng pag-pack ng boses para sa network; may kani-kaniyang pinakamagandang tunog ang bawat isa.',
    standard: 'codec',
  },
};
