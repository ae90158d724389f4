import type { BandWord } from '../../../core/report/schema.ts';
import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

/** Of a call with a score. */
type Scored = Exclude<BandWord, 'inconclusive'>;

const forCalls = (band: Scored) => `${BAND_NAMES[band]} para sa calls`;

/** The heading of a result: at most ten words. `clause` and `cause` are clauses of the findings, or those below. */
export const VERDICT_WORDS: Dictionary['VERDICT_WORDS'] = {
  computerTooBusy: 'Masyadong busy ang computer mo para mahusgahan ang linya',
  tooLittle: 'Kulang ang nasukat para sa hatol',
  tooLittleBut: (clause) => `Kulang para sa hatol: ${clause}`,
  onlyThisComputer: 'Ang computer na ito ang na-test, hindi ang linya mo',
  borderline: (cause) => `Alanganin para sa calls: ${cause ?? 'hindi malinaw kung sapat'}`,
  forCalls: (band) => forCalls(band),
  because: (band, cause) => `${forCalls(band)}: ${cause}`,
  /** A call that sounds well and still misses what the deployment holds calls to. */
  belowTarget: (band, target, cause) =>
    cause === null
      ? `${BAND_NAMES[band]}, pero mababa sa target na ${target}`
      : `${BAND_NAMES[band]}, pero mababa sa target na ${target}: ${cause}`,
  bothDirections: (band) => `${forCalls(band)} sa parehong direksyon`,
  oneDirection: (band) => `${forCalls(band)} sa isang direksyong may score`,
  butUdpBlocked: (band) => `${forCalls(band)}, pero bina-block ng network mo ang UDP`,
  untilBusy: {
    up: (band) => `${forCalls(band)}, hangga’t hindi abala ang upload mo`,
    down: (band) => `${forCalls(band)}, hangga’t hindi abala ang download mo`,
    line: (band) => `${forCalls(band)}, hangga’t hindi abala ang linya`,
  },
  /** Causes told from the score alone. `unknown`: nobody can tell in which direction. */
  clauses: {
    codec: 'limitado ng voice format ang tunog',
    delay: 'huli ang dating ng mga boses',
    loss: {
      up: 'may nawawalang boses sa upload mo',
      down: 'may nawawalang boses sa download mo',
      both: 'may nawawalang boses sa upload at download mo',
      unknown: 'may nawawalang boses sa linyang ito',
    },
    patched: {
      up: 'putol-putol ang boses mo sa kanila',
      down: 'putol-putol ang boses nila sa iyo',
      both: 'putol-putol ang dating ng parehong boses',
      unknown: 'putol-putol ang dating ng boses',
    },
  },
  /** A call in which one direction stayed silent: `clause` says which. */
  connectedBut: (clause) => `Kumonekta ang call, pero ${clause}`,
  /** Of a test that was stopped or broke off; `verdict` is one of the headings above. */
  untilThen: (verdict) => `Hanggang doon, ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
};

/** What the two people on a call will notice. Up: how they hear you; down: how you hear them. */
export const NOTICE_WORDS: Dictionary['NOTICE_WORDS'] = {
  computerBusy: (span) =>
    `Naipit ang boses sa computer mo nang ${span}; walang masasabi tungkol sa linya mo ang kaunting natira.`,
  figuresBelow: 'Nasa ibaba ang mga numerong nakita.',
  noServer: 'Walang test server na dinaanan, kaya walang masasabi tungkol sa linya mo.',
  neverLeft: 'Ganito ang tunog ng call na hindi umaalis sa computer na ito.',
  onlyDownScored: 'Maririnig mo sila nang maayos. Walang score ang pagdinig nila sa iyo.',
  onlyUpScored: 'Maririnig ka nila nang maayos. Walang score ang pagdinig mo sa kanila.',
  bothWell: 'Maayos kayong magkakarinigan.',
  delay: {
    fair: 'Paminsan-minsan kayong magkakasapawan sa pagsasalita.',
    poor: 'Madalas kayong magkakasapawan sa pagsasalita.',
    bad: 'Palagi kayong magkakasapawan sa pagsasalita.',
  },
  oneOfYou: {
    fair: 'Isa sa inyo, o pareho, ang makakarinig ng maliliit na putol paminsan-minsan. Hindi matukoy ng test kung sino.',
    poor: 'Isa sa inyo, o pareho, ang makakarinig ng mga putol at parang robot na salita. Hindi matukoy ng test kung sino.',
    bad: 'Isa sa inyo, o pareho, ang may buong mga salitang hindi maririnig. Hindi matukoy ng test kung sino.',
  },
  up: {
    nothing: 'Wala silang maririnig.',
    notScored: 'Walang score ang pagdinig nila sa iyo.',
    well: 'Maririnig ka nila nang maayos.',
    late: 'Huli ang dating ng boses mo sa kanila.',
    thin: 'Malinaw ang dinig nila sa iyo, pero manipis ang tunog.',
    broken: {
      fair: 'Makakarinig sila ng maliliit na putol paminsan-minsan.',
      poor: 'Makakarinig sila ng mga putol at parang robot na salita.',
      bad: 'May buong mga salita silang hindi maririnig.',
    },
  },
  down: {
    nothing: 'Wala kang maririnig.',
    notScored: 'Walang score ang pagdinig mo sa kanila.',
    well: 'Maririnig mo sila nang maayos.',
    late: 'Huli ang dating ng boses nila sa iyo.',
    thin: 'Malinaw ang dinig mo sa kanila, pero manipis ang tunog.',
    broken: {
      fair: 'Makakarinig ka ng maliliit na putol paminsan-minsan.',
      poor: 'Makakarinig ka ng mga putol at parang robot na salita.',
      bad: 'May buong mga salita kang hindi maririnig.',
    },
  },
};

/** The one thing to do next, where no finding says it. */
export const NEXT_STEP_WORDS: Dictionary['NEXT_STEP_WORDS'] = {
  nothingToMend:
    'Walang kailangang ayusin. Isang sandali lang ang isang test: mag-test ulit kapag pangit ang tunog ng call.',
  nothingToMendBut: (step) => `Walang kailangang ayusin. ${step}`,
  testLonger: 'Gawin ang mahabang test: mas malinaw ang sagot ng mas mahabang call.',
  closePrograms: 'Isara ang ibang program at tab sa computer na ito, saka mag-test ulit.',
  keepInFront: 'Mag-test ulit at panatilihing nasa harap ang page na ito hanggang matapos.',
  setUpServer:
    'I-reload ang page na ito at mag-test ulit. Kung ganito pa rin, kailangan pang i-set up ang test server nito.',
  otherDevice:
    'Kumuha ng phone o ibang computer at doon buksan ang page na ito, gamit ang network address ng computer na ito.',
  chooseOpus: 'Piliin ang Opus sa “Baguhin ang test”, saka mag-test ulit.',
  pauseOthers: 'I-pause ang mga download, upload at anumang VPN sa linyang ito, saka mag-test ulit.',
  useCable: 'Ikonekta ang computer na ito sa router gamit ang cable, saka mag-test ulit at ikumpara.',
};
