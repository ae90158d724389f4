import type { Dictionary } from '../dictionary.ts';

/** The words of "How this was measured". */
export const METHOD_WORDS: Dictionary['METHOD_WORDS'] = {
  model: 'Modelo',
  modelText: (model, scale) =>
    `E-model, ${model}, escala de ${scale}. Notas de escalas diferentes não podem ser comparadas.`,
  codec: 'Formato de voz',
  clockRate: (kilohertz) => `clock de ${kilohertz} kHz`,
  constants: 'Constantes do formato',
  unknown: 'sem informação',
  constantRange: (value, low, high) => `${value} (${low} a ${high})`,
  constantsText: (ie, bpl, status, source) => `Ie ${ie}, Bpl ${bpl}; ${status}. Fonte: ${source}`,
  lossInput: 'Perda que entrou na nota',
  lossInputText: (percent, from) => `${percent}: ${from}`,
  lossFrom: {
    concealment: 'o que o telefone precisou preencher',
    'packet-loss': 'pacotes perdidos, pois o preenchimento não foi medido',
  },
  assumedName: 'O que se supõe',
  assumedDelay: {
    loop: 'A parte da rede no atraso é metade do que a chamada de teste levou até o servidor de teste e de volta, já que uma chamada vai em um sentido e segue adiante.',
    roundTrip: 'A parte da rede no atraso é um quarto da ida e volta entre as duas pontas da chamada de teste.',
  },
  assumedTerms: (terms) => `Não medido e suposto: ${terms}.`,
  assumedRest:
    'Sem eco (um headset), a paciência de um ouvinte comum com o atraso (G.107: a partir de 100\u00A0ms), nenhum bônus por conveniência (A = 0).',
  readWith: 'Lido com',
  readWithText: (instrument, figures) => `${instrument}: ${figures}`,
  figures: {
    lossRatio: 'perda',
    burstRatio: 'perda em rajadas',
    delayMedianMs: 'atraso',
    jitterMs: 'chegada irregular',
    concealedRatio: 'preenchimento',
    packetsDiscarded: 'voz que chegou tarde demais',
    jitterBufferMs: 'espera para regularizar',
    playoutMs: 'espera antes do alto-falante',
    bitrateBps: 'dados de voz',
  },
  roundTrip: 'ida e volta',
  voices: 'Vozes',
  modes: {
    quick: (limit) =>
      `Teste rápido: termina assim que uma faixa mais larga que a impressa (2,6 desvios padrão) fica de um só lado da meta, ou após ${limit}.`,
    thorough: (limit) => `Teste completo, planejado para ${limit}.`,
  },
  oneStream: 'Uma voz em cada sentido, como em uma chamada.',
  streams: (count, bitrate) =>
    `${count} vozes ao mesmo tempo em cada sentido, para contar tantos pacotes em menos tempo. As que passam da primeira somaram ${bitrate} por sentido; a conexão deu conta delas, senão teriam sido deixadas de lado.`,
  streamsLeft: 'Mais vozes foram tentadas e deixadas de lado, pois a conexão não deu conta delas.',
  range: 'A faixa entre colchetes',
  rangeText:
    'Intervalo de Wilson (score interval) da perda a 95%, passado pelo modelo. Pacotes perdidos juntos informam menos que outros tantos perdidos um a um e contam como menos (divididos por 2 BurstR − 1). O que se supõe e as constantes incertas não entram nele.',
  rangeOf: (direction, low, high, packets, worth) =>
    `${direction}: perda de ${low} a ${high}, de ${packets} pacotes que informam tanto quanto ${worth} perdidos um a um.`,
  unknowable: 'O que nenhum teste assim pode saber',
  unknowableText:
    'Não é um teste de conformidade (ITU-T P.564) nem um teste de escuta (P.800). Ele não ouve: headset, microfone, ruído, eco e a conexão da outra pessoa não entram nele. A ITU-T G.107 diz que suas estimativas são “only made for transmission planning purposes and not for actual customer opinion prediction”, ou seja, feitas só para planejar a transmissão e não para prever a opinião real dos clientes.',
  route: 'Rota',
  routeText: (name, how) => `${name}. ${how}`,
  routeUnknown: 'A chamada não chegou a ter uma rota.',
  cannotTell: 'O que este teste não pode dizer',
  measuredFor: 'Tempo medido',
  measuredForText: (seconds, instrument) =>
    `${seconds}, com: ${instrument}. Os primeiros segundos servem para a chamada se estabilizar e não entram na nota.`,
  delay: 'Atraso, da boca ao ouvido',
  terms: {
    captureMs: 'microfone',
    frameMs: 'um pacote de fala',
    lookAheadMs: 'antecipação do codec (look-ahead)',
    networkMs: 'rede',
    jitterBufferMs: 'espera para regularizar',
    playoutMs: 'alto-falante',
    farEndMs: 'telefone remoto',
  },
  assumed: 'suposto',
  measured: 'medido',
  flags: 'Observações do modelo',
  missing: 'Falta para uma nota',
  software: 'Software',
  statement:
    'Esta é uma estimativa de planejamento a partir do comportamento da rede, não uma opinião dada por alguém. Só se compara com a nota de outra ferramenta se o método e o formato de voz forem os mesmos.',
};

/** As in "escala de banda estreita"; ITU-T G.107, G.107.1, G.107.2. */
export const SCALE_NAMES: Dictionary['SCALE_NAMES'] = {
  narrowband: 'banda estreita',
  wideband: 'banda larga (wideband)',
  fullband: 'banda completa (fullband)',
};

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS: Dictionary['SCALE_EDITIONS'] = {
  narrowband: '06/2015',
  wideband: '06/2019 com a Corrigendum 1 de 01/2020',
  fullband: '06/2019',
};

export const CONSTANTS_STATUS: Dictionary['CONSTANTS_STATUS'] = {
  ITU: 'publicadas pela ITU',
  provisional: 'provisórias: não existe valor publicado, o nosso é um palpite cuidadoso',
  derived: 'derivadas de medições deste projeto, não da ITU',
};

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS: Dictionary['FLAG_WORDS'] = {
  'loss-outside-table-3': 'mais de 20% de perda, além do que o modelo garante',
  'delay-outside-table-3': 'mais de 500\u00A0ms de atraso, além do que o modelo garante',
  'burst-ratio-clamped': 'perda mais concentrada do que o modelo aceita: contada como o dobro da concentração ao acaso',
  'burst-ratio-assumed': 'não se sabe quão concentrada foi a perda: considerada espalhada ao acaso',
  'burst-ratio-extension': 'rajadas contadas em uma escala cuja norma não as inclui: extensão nossa',
  'bitrate-assumed': 'taxa de bits da voz sem informação: foi usada a de costume',
  'delay-weight-unconfirmed': 'atraso contado com um peso nosso nesta escala',
  'scale-derived': 'mostrada em uma escala mais larga que a das constantes: esse passo é nosso',
};

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS: Dictionary['MISSING_WORDS'] = {
  lossRatio: 'perda',
  delayMs: 'atraso',
  bpl: 'quanto o formato de voz resiste à perda',
  codec: 'o formato de voz',
};
