import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

/** The words of the shell, the start screen and the running test. */

export const SHELL_WORDS: Dictionary['SHELL_WORDS'] = {
  skipLink: 'Pumunta sa nilalaman',
  mainNav: 'Pangunahing menu',
  test: 'Test',
  history: 'History',
  desk: 'Help desk',
  footer: 'Nasa browser na ito lang ang mga resulta. Walang tunog na sine-save.',
  language: 'Wika',
};

export const DIRECTION_WORDS: Dictionary['DIRECTION_WORDS'] = {
  up: { title: 'Boses mo papunta sa kanila', inSentence: 'boses mo papunta sa kanila', column: 'Up' },
  down: { title: 'Boses nila papunta sa iyo', inSentence: 'boses nila papunta sa iyo', column: 'Down' },
};

export const START_WORDS: Dictionary['START_WORDS'] = {
  heading: 'Sapat ba ang linya mo para sa calls?',
  lead: 'Gagawa kami ng 20-segundong test call mula sa browser na ito papunta sa test server at pabalik, at babantayan ang bawat voice packet.',
  facts: (megabytes) => [
    'Walang microphone: ang page ang gumagawa ng boses.',
    `Gumagamit ng mga ${megabytes} na data.`,
    'Ang gawang boses lang ang umaalis sa page na ito. Sa browser na ito lang ang resulta.',
  ],
  start: 'Simulan ang test call',
  quick: 'Mabilis na check',
  quickAbout:
    'Hihinto kapag malinaw na ang sagot: pagkatapos ng mga 6 na segundo, 30 ang pinakamatagal. Sabay-sabay na nagpapadala ng ilang boses.',
  long: (length) => `Mahabang test (${length})`,
  longAbout: (megabytes) => `Ipinapakita ang taas-baba ng mas mahabang call. Gumagamit ng mga ${megabytes}.`,
  check: 'Kumpletong check',
  checkAbout: 'Ano ang nakakasagabal: mga daan papunta sa test server, abalang linya, headset. Sabay-sabay o isa-isa.',
  watch: 'Bantayan ang linya ko',
  watchAbout:
    'Maikling test call paminsan-minsan habang bukas ang tab na ito, at aabisuhan ka kapag masyado nang mahina ang linya mo para sa calls.',
  pbx: 'Tawagan ang phone system ko',
  pbxAbout: 'Isang test call sa extension ng phone system mo na nagbabalik ng naririnig nito. Mga 25 segundo.',
  changeTest: 'Baguhin ang test',
  codec: 'Voice format',
  length: 'Haba ng mahabang test',
  lastTest: 'Huling test:',
  seeHistory: 'Tingnan ang history',
};

export const CODEC_WORDS: Dictionary['CODEC_WORDS'] = {
  opus: 'Opus (mga softphone sa browser)',
  PCMU: 'G.711 µ-law (mga desk phone sa Amerika at Japan)',
  PCMA: 'G.711 A-law (mga desk phone sa ibang lugar)',
  G722: 'G.722 (mga HD desk phone)',
};

export const LENGTH_WORDS: Dictionary['LENGTH_WORDS'] = {
  60000: '1 minuto',
  300000: '5 minuto',
  600000: '10 minuto',
};

export const MEASURING_WORDS: Dictionary['MEASURING_WORDS'] = {
  headings: {
    connecting: 'Kumokonekta…',
    'warming-up': 'Nagwa-warm-up…',
    measuring: 'Sinusukat…',
    loading: 'Pinupuno ang linya mo…',
    finishing: 'Binubuo ang resulta…',
  },
  explain: {
    connecting: 'Naghahanap ng daan papunta sa test server at pabalik.',
    'warming-up': 'Nagpapatatag pa ang call sa unang tatlong segundo, kaya walang score ang mga ito.',
    measuring: 'Inoorasan ang bawat voice packet. Hayaan lang na bukas ang page na ito.',
    loading:
      'May data sa upload, saka sa download, saka sa dalawa, habang tuloy ang call. Hayaan lang na bukas ang page na ito.',
    finishing: 'Dumarating na ang mga huling packet.',
  },
  /** Of a quick test. */
  explainQuick: {
    connecting: 'Naghahanap ng daan papunta sa test server at pabalik.',
    'warming-up': 'Nagpapatatag pa ang call sa unang segundo, kaya walang score ito.',
    measuring: 'Matatapos ang test kapag malinaw na ang sagot. Hayaan lang na bukas ang page na ito.',
    loading:
      'May data sa upload, saka sa download, saka sa dalawa, habang tuloy ang call. Hayaan lang na bukas ang page na ito.',
    finishing: 'Dumarating na ang mga huling packet.',
  },
  explainPbx: {
    connecting: 'Tinatawagan ang extension at hinihintay ang sagot nito.',
    measuring:
      'Binabasa bawat segundo ang binilang ng browser mo at ng kabilang dulo. Hayaan lang na bukas ang page na ito.',
  },
  heardBothWays: (seconds) => `May narinig sa parehong direksyon pagkatapos ng ${seconds} s.`,
  timeLeft: (seconds) => `${seconds} segundo na lang`,
  atMost: (timeLeft) => `hanggang ${timeLeft}`,
  progress: 'Takbo ng test',
  stop: 'Ihinto',
  notYet: 'wala pa',
  noFigures: 'Lalabas ang mga numero pagkatapos ng warm-up.',
  waiting: 'Wala pang naririnig na boses',
};

export const LANE_WORDS: Dictionary['LANE_WORDS'] = {
  live: 'Ang huling 5 segundo. Isang guhit bawat packet; ang puwang na may marka sa ibaba ay nawala; mas mataas ang mga nahuli.',
  whole: (seconds) =>
    `Isang guhit bawat packet, ${seconds} segundo bawat hilera. Ang puwang na may marka sa ibaba ay nawala; mas mataas ang mga nahuli. Maputla: warm-up, hindi binibilang.`,
  label: (direction, packets, lost) => `${direction}: ${packets} packet ang nakaguhit, ${lost} sa mga ito ang nawala`,
  none: 'Walang larawan: hindi makita ang bawat packet.',
};

export const CARD_WORDS: Dictionary['CARD_WORDS'] = {
  lostOf: (sent) => `sa ${sent} ang nawala`,
  lost: 'nawala',
  delay: 'delay',
  uneven: 'di-pantay',
  patched: 'tinapalan',
};

/** A browser that cannot call, met at the door or in a stored report. */
export const UNSUPPORTED_WORDS: Dictionary['UNSUPPORTED_WORDS'] = {
  heading: 'Hindi makatawag mula sa page ang browser na ito',
  whatItIs: 'Tine-test ng Callprobe kung sapat ang linya para sa calls, sa pamamagitan ng isang totoong call.',
  meaning: 'Wala o naka-off ang bahaging kailangan ng mga softphone sa browser (WebRTC).',
  doThis: 'Buksan ang page na ito sa bagong version ng Chrome, Edge, Firefox o Safari.',
};

export const LOADING_WORDS: Dictionary['LOADING_WORDS'] = { heading: 'Sandali lang…' };

export const ANNOUNCE_WORDS: Dictionary['ANNOUNCE_WORDS'] = {
  finished: (band) => `Tapos na ang test. Hatol: ${BAND_NAMES[band].toLowerCase()}.`,
  examined: 'Tapos na ang pagsusuri.',
  endedEarly: 'Hindi umabot sa dulo ang test.',
};
