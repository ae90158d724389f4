import type { Dictionary } from '../dictionary.ts';

/** The words of the result screen. */

export const RESULT_WORDS: Dictionary['RESULT_WORDS'] = {
  tryThis: 'Subukan ito:',
  doThis: 'Gawin ito:',
  testAgain: 'Mag-test ulit',
  exportJson: 'I-save bilang file (JSON)',
  deleteTest: 'Burahin ang test na ito',
  testId: (id) => `test ${id}`,
  engineerDetail: 'Detalye para sa engineer',
  evidence: 'Ang ebidensya',
  throughTheCall: 'Sa buong call',
  showAsTable: 'Ipakita bilang table',
  cost: 'Ano ang nabawas',
  allFigures: 'Lahat ng numero',
  gettingConnected: 'Pagkonekta',
  thisComputer: 'Ang computer na ito',
  howMeasured: 'Paano ito sinukat',
  loading: 'Binabasa ang test mula sa history…',
  missingHeading: 'Wala sa history ng browser na ito ang test',
  missing: 'Baka nabura na, o ginawa sa ibang browser o sa private window.',
  damagedHeading: 'Hindi na mabasa ang test na ito',
  damaged: 'Sira ang record nito sa history ng browser na ito. Hindi apektado ang ibang test.',
  toHistory: 'Pumunta sa history',
};

export const WHY_WORDS: Dictionary['WHY_WORDS'] = {
  heading: 'Bakit ito ang tingin namin',
  step: 'Ano ang makakatulong:',
  seenAt: (marks) => `Nakita sa ${marks}.`,
  throughout: 'Nakita sa buong call.',
  /** `marks` as above, and what is left of them. */
  seenAtAndMore: (marks, seconds) => `Nakita sa ${marks} at sa ${seconds} pang segundo.`,
  confidence: {
    sure: '',
    likely: 'Hindi tiyak, pero malamang.',
    possible: 'Posible: may ibang dahilan na ganito rin ang hitsura.',
  },
  helpDesk: 'Para sa help desk:',
  more: (count) => (count === 1 ? 'Isa pang natuklasan' : `${count} pang natuklasan`),
};

export const SCORE_LINE_WORDS: Dictionary['SCORE_LINE_WORDS'] = {
  scored: (model, scale, codec, seconds) =>
    `Score: tantiya, 1 (napakahina) hanggang 4.5 (pinakamaganda). ${model}, ${scale} scale, ${codec}, ${seconds} ang nasukat.`,
  confidence:
    'Nasa bracket at nasa bar: kung saan papatak ang score ng 95 sa 100 ganitong test, kung tsansa lang ang pag-uusapan.',
  unscored: (seconds) => `Walang score: kulang ang nasukat (${seconds}).`,
};

export const COST_WORDS: Dictionary['COST_WORDS'] = {
  best: 'Pinakamataas na posible',
  loss: 'Nawalang packet',
  late: 'Nahuling packet',
  /** In a report of a version that did not tell one from the other. */
  lossAndLate: 'Nawala o tinapalang boses',
  delay: 'Delay',
  codec: 'Voice format',
  total: 'Score',
  noScore: 'Walang score, kaya walang hihimayin.',
  explain:
    'Kung ilang puntos ang ibinawas ng bawat dahilan sa score: mula itaas pababa, bawat isa mula sa natira ng nasa itaas nito. Ang score ang natira. Nahuli: dumating pero huli na para patugtugin, o tinapalan sa ibang dahilan kahit dumating.',
};

export const FIGURE_WORDS: Dictionary['FIGURE_WORDS'] = {
  figure: 'Sukat',
  lostValue: (lost, sent, percent) => `${lost} sa ${sent} (${percent})`,
  longestRun: (count) => `hanggang ${count}`,
  lostRuns: 'Mga putol',
  burstRatio: 'Burst ratio (1 = kalat, tsansa lang)',
  received: 'Natanggap na packet',
  delayMin: 'Pinakamaikling delay',
  delayP95: 'Delay, mas mabilis ang 95 sa 100 packet',
  delayVariation: 'Pagbabago ng delay, saklaw ng 95 sa 100 packet',
  concealmentEvents: 'Ilang beses nagtapal ang phone',
  playout: 'Hintay bago ang speaker',
  stretched: 'Boses na inunat o siniksik',
  duplicated: 'Packet na dalawang beses dumating',
  reordered: 'Packet na wala sa ayos',
  fec: 'Natanggap na reserbang kopya (FEC)',
  bitrate: 'Voice data',
  explain: 'Sa ilalim ng bawat pangalan: kung saan binasa ang numero.',
  loop: 'Isang beses sa test server at pabalik (oras ng packet)',
  rtcp: 'Dalawang beses sa test server at pabalik (RTCP reports)',
  stun: 'Dalawang beses sa test server at pabalik (ICE checks)',
  network: 'Balikan at ang computer na ito',
  stalls: 'Ilang beses masyadong busy ang computer na ito',
  longestStall: 'Pinakamahabang ganitong hinto',
  busySeconds: 'Segundong hindi isinama, masyadong busy ang computer',
  saturated: 'Tagal na sagad ang processor',
  relayLate: 'Pinakamatagal na nahuli ang test server',
  hidden: 'Tagal na nasa background ang page na ito',
};

export const INSTRUMENT_WORDS: Dictionary['INSTRUMENT_WORDS'] = {
  'packet-tap': 'inorasan ang bawat packet',
  'get-stats': 'mga counter ng browser',
  rtcp: 'report ng kabilang dulo',
  stun: 'connectivity checks',
};

export const SETUP_WORDS: Dictionary['SETUP_WORDS'] = {
  explain: 'Oras mula nang pindutin mo ang simula.',
  audioReady: 'Handa na ang test voice',
  iceServers: 'Alam na ang address ng test server',
  gathered: 'Nahanap ang mga daan papunta sa test server',
  iceConnected: 'Nahanap ang daang nakakalusot (ICE)',
  dtlsConnected: 'Napagkasunduan ang encryption (DTLS)',
  firstPacketUp: 'Nakarating doon ang boses mo',
  firstPacketDown: 'Nakarating dito ang boses nila',
  never: 'hindi naabot',
  tried: 'Sinubukan dati at binitawan',
};
