import type { Dictionary } from '../dictionary.ts';

/** The words of "How this was measured". */

export const METHOD_WORDS: Dictionary['METHOD_WORDS'] = {
  model: 'Modelo',
  modelText: (model, scale) =>
    `E-model, ${model}, ${scale} scale. Hindi maikukumpara ang mga score ng magkaibang scale.`,
  codec: 'Voice format',
  clockRate: (kilohertz) => `${kilohertz} kHz clock`,
  constants: 'Mga constant nito',
  unknown: 'hindi alam',
  constantRange: (value, low, high) => `${value} (${low} hanggang ${high})`,
  constantsText: (ie, bpl, status, source) => `Ie ${ie}, Bpl ${bpl}; ${status}. Pinagmulan: ${source}`,
  lossInput: 'Loss na ginamit sa score',
  lossInputText: (percent, from) => `${percent}: ${from}`,
  lossFrom: {
    concealment: 'ang kinailangang tapalan ng phone',
    'packet-loss': 'mga nawalang packet, dahil hindi nasukat ang pagtatapal',
  },
  assumedName: 'Ano ang ipinapalagay',
  assumedDelay: {
    loop: 'Ang bahagi ng network sa delay ay kalahati ng inabot ng test call papunta sa test server at pabalik, dahil isang direksyon lang ang totoong call.',
    roundTrip: 'Ang bahagi ng network sa delay ay sangkapat ng balikan sa pagitan ng dalawang dulo ng test call.',
  },
  assumedTerms: (terms) => `Hindi sinukat, at ipinalagay na: ${terms}.`,
  assumedRest:
    'Walang echo (headset), karaniwang pasensya ng nakikinig sa delay (G.107: mula 100 ms pataas), walang idinagdag para sa ginhawa (A = 0).',
  readWith: 'Paano binasa',
  readWithText: (instrument, figures) => `${instrument}: ${figures}`,
  figures: {
    lossRatio: 'loss',
    burstRatio: 'sunod-sunod na loss',
    delayMedianMs: 'delay',
    jitterMs: 'hindi pantay na dating',
    concealedRatio: 'pagtatapal',
    packetsDiscarded: 'boses na huli na para patugtugin',
    jitterBufferMs: 'pinaghintay para pumantay',
    playoutMs: 'hintay bago ang speaker',
    bitrateBps: 'voice data',
  },
  roundTrip: 'balikan',
  voices: 'Mga boses',
  modes: {
    quick: (limit) =>
      `Mabilis na test: natatapos kapag nasa isang panig na ng target ang range na mas malapad kaysa sa nakasulat (2.6 standard deviations), o pagkatapos ng ${limit}.`,
    thorough: (limit) => `Buong test, nakaplano nang ${limit}.`,
  },
  oneStream: 'Isang boses bawat direksyon, gaya ng sa call.',
  streams: (count, bitrate) =>
    `${count} boses nang sabay bawat direksyon, para kasindami ang mabilang na packet sa mas maikling oras. Nagdagdag ng ${bitrate} bawat direksyon ang lampas sa una; kinaya ito ng linya, kung hindi ay binitawan ang mga ito.`,
  streamsLeft: 'Sinubukan ang dagdag pang boses at binitawan, dahil hindi kinaya ng linya.',
  range: 'Ang range sa bracket',
  rangeText:
    'Wilson’s score interval ng loss sa 95%, idinaan sa modelo. Mas kaunti ang sinasabi ng mga packet na sabay-sabay nawala kaysa sa kasindaming paisa-isa, kaya mas kaunti ang bilang nila (hinati sa 2 BurstR − 1). Wala rito ang mga ipinapalagay at ang mga constant na hindi tiyak.',
  rangeOf: (direction, low, high, packets, worth) =>
    `${direction}: loss na ${low} hanggang ${high}, mula sa ${packets} packet na kasinghalaga ng ${worth} na paisa-isang nawala.`,
  unknowable: 'Ano ang hindi malalaman ng ganitong test',
  unknowableText:
    'Hindi ito conformance test (ITU-T P.564) at hindi listening test (P.800). Hindi ito nakakarinig: wala rito ang headset, microphone, ingay, echo at ang sariling linya ng kausap. Sabi ng ITU-T G.107, ang mga tantiya nito ay “only made for transmission planning purposes and not for actual customer opinion prediction” (pangplano lang ng transmission, hindi panghula ng totoong opinyon ng customer).',
  route: 'Route',
  routeText: (name, how) => `${name}. ${how}`,
  routeUnknown: 'Hindi umabot ang call sa puntong may route na ito.',
  cannotTell: 'Ano ang hindi masasabi ng test na ito',
  measuredFor: 'Tagal ng sukat',
  measuredForText: (seconds, instrument) =>
    `${seconds}, gamit ang: ${instrument}. Nagpapatatag pa ang call sa mga unang segundo, kaya walang score ang mga ito.`,
  delay: 'Delay, bibig hanggang tainga',
  terms: {
    captureMs: 'microphone',
    frameMs: 'isang packet ng salita',
    lookAheadMs: 'codec look-ahead',
    networkMs: 'network',
    jitterBufferMs: 'pinaghintay para pumantay',
    playoutMs: 'speaker',
    farEndMs: 'phone sa kabilang dulo',
  },
  assumed: 'ipinalagay',
  measured: 'nasukat',
  flags: 'Mga puna ng modelo',
  missing: 'Kulang para sa score',
  software: 'Software',
  statement:
    'Tantiya ito na pangplano batay sa kinilos ng network, hindi opinyong ibinigay ng tao. Hindi ito maikukumpara sa score ng ibang tool kung hindi pareho ang paraan at voice format.',
};

/** As in "fullband scale"; ITU-T G.107, G.107.1, G.107.2. */
export const SCALE_NAMES: Dictionary['SCALE_NAMES'] = {
  narrowband: 'narrowband',
  wideband: 'wideband',
  fullband: 'fullband',
};

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS: Dictionary['SCALE_EDITIONS'] = {
  narrowband: '06/2015',
  wideband: '06/2019 kasama ang Corrigendum 1 ng 01/2020',
  fullband: '06/2019',
};

export const CONSTANTS_STATUS: Dictionary['CONSTANTS_STATUS'] = {
  ITU: 'inilathala ng ITU',
  provisional: 'pansamantala: walang inilathalang numero, maingat na tantiya namin ito',
  derived: 'hinango ng project na ito mula sa mga sukat, hindi ng ITU',
};

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS: Dictionary['FLAG_WORDS'] = {
  'loss-outside-table-3': 'higit sa 20% ang loss, lampas sa pinaninindigan ng modelo',
  'delay-outside-table-3': 'higit sa 500 ms ang delay, lampas sa pinaninindigan ng modelo',
  'burst-ratio-clamped': 'mas bursty ang loss kaysa sa tinatanggap ng modelo: ibinilang na doble ng nagkataon',
  'burst-ratio-assumed': 'hindi alam kung gaano ka-bursty ang loss: ipinalagay na kalat, nagkataon lang',
  'burst-ratio-extension': 'ibinilang ang bursts sa scale na hindi isinama ang mga ito ng standard: dagdag namin',
  'bitrate-assumed': 'hindi alam ang bit rate ng boses: ang karaniwan ang ginamit',
  'delay-weight-unconfirmed': 'sariling timbang namin ang ginamit sa delay sa scale na ito',
  'scale-derived': 'ipinakita sa mas malapad na scale kaysa sa para sa mga constant: sariling hakbang namin iyon',
};

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS: Dictionary['MISSING_WORDS'] = {
  lossRatio: 'loss',
  delayMs: 'delay',
  bpl: 'kung gaano tinitiis ng voice format ang loss',
  codec: 'ang voice format',
};
