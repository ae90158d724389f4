import type { BandWord } from '../../../core/report/schema.ts';
import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

/** "Ruim para chamadas": of the line, feminine. */
const forCalls = (band: Exclude<BandWord, 'inconclusive'>) => `${BAND_NAMES[band]} para chamadas`;

/** The heading of a result: at most ten words. `clause` and `cause` are clauses of the findings, or those below. */
export const VERDICT_WORDS: Dictionary['VERDICT_WORDS'] = {
  computerTooBusy: 'Seu computador estava sobrecarregado demais para avaliar a conexão',
  tooLittle: 'Não se mediu o bastante para um veredito',
  tooLittleBut: (clause) => `Dados insuficientes: ${clause}`,
  onlyThisComputer: 'Este computador foi testado; sua conexão, não',
  borderline: (cause) => `No limite para chamadas: ${cause ?? 'não é claramente boa o bastante'}`,
  forCalls,
  because: (band, cause) => `${forCalls(band)}: ${cause}`,
  /** A call that sounds well and still misses what the deployment holds calls to. */
  belowTarget: (band, target, cause) =>
    cause === null
      ? `${BAND_NAMES[band]}, mas abaixo da meta de ${target}`
      : `${BAND_NAMES[band]}, mas abaixo da meta de ${target}: ${cause}`,
  bothDirections: (band) => `${forCalls(band)} nos dois sentidos`,
  oneDirection: (band) => `${forCalls(band)} no único sentido com nota`,
  butUdpBlocked: (band) => `${forCalls(band)}, mas sua rede bloqueia UDP`,
  untilBusy: {
    up: (band) => `${forCalls(band)}, exceto com o upload ocupado`,
    down: (band) => `${forCalls(band)}, exceto com o download ocupado`,
    line: (band) => `${forCalls(band)}, exceto com a conexão ocupada`,
  },
  /** Causes told from the score alone. `unknown`: nobody can tell in which direction. */
  clauses: {
    codec: 'este formato de voz limita o som',
    delay: 'a voz chega atrasada',
    loss: {
      up: 'seu upload perde voz',
      down: 'seu download perde voz',
      both: 'seu upload e seu download perdem voz',
      unknown: 'esta conexão perde voz',
    },
    patched: {
      up: 'sua voz chega picotada',
      down: 'a voz que você recebe chega picotada',
      both: 'as duas vozes chegam picotadas',
      unknown: 'a voz chega picotada',
    },
  },
  connectedBut: (clause) => `A chamada conectou, mas ${clause}`,
  untilThen: (verdict) => `Até então: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
};

/** What the two people on a call will notice. Up: how they hear you; down: how you hear them. */
export const NOTICE_WORDS: Dictionary['NOTICE_WORDS'] = {
  computerBusy: (span) => `Seu computador segurou a voz durante ${span}; o pouco que resta nada diz sobre sua conexão.`,
  figuresBelow: 'Os números abaixo são o que foi visto.',
  noServer: 'Nenhum servidor de teste participou, então nada se pode dizer sobre sua conexão.',
  neverLeft: 'É assim que soa uma chamada que não sai deste computador.',
  onlyDownScored: 'Você vai ouvir bem a outra pessoa. Como ela ouve você ficou sem nota.',
  onlyUpScored: 'A outra pessoa vai ouvir você bem. Como você a ouve ficou sem nota.',
  bothWell: 'Vocês dois vão se ouvir bem.',
  delay: {
    fair: 'De vez em quando, vocês vão falar ao mesmo tempo.',
    poor: 'Vocês vão falar ao mesmo tempo com frequência.',
    bad: 'Vocês vão falar ao mesmo tempo o tempo todo.',
  },
  oneOfYou: {
    fair: 'Um de vocês, ou os dois, vai ouvir pequenas falhas de vez em quando. Este teste não pôde dizer qual.',
    poor: 'Um de vocês, ou os dois, vai ouvir falhas e palavras robóticas. Este teste não pôde dizer qual.',
    bad: 'Um de vocês, ou os dois, vai perder palavras inteiras. Este teste não pôde dizer qual.',
  },
  up: {
    nothing: 'A outra pessoa não vai ouvir nada.',
    notScored: 'Como a outra pessoa ouve você ficou sem nota.',
    well: 'A outra pessoa vai ouvir você bem.',
    late: 'A outra pessoa vai ouvir você com atraso.',
    thin: 'A outra pessoa vai ouvir você com clareza, mas com som pobre.',
    broken: {
      fair: 'A outra pessoa vai ouvir pequenas falhas de vez em quando.',
      poor: 'A outra pessoa vai ouvir falhas e palavras robóticas.',
      bad: 'A outra pessoa vai perder palavras inteiras.',
    },
  },
  down: {
    nothing: 'Você não vai ouvir nada.',
    notScored: 'Como você ouve a outra pessoa ficou sem nota.',
    well: 'Você vai ouvir bem a outra pessoa.',
    late: 'Você vai ouvir a outra pessoa com atraso.',
    thin: 'Você vai ouvir a outra pessoa com clareza, mas com som pobre.',
    broken: {
      fair: 'Você vai ouvir pequenas falhas de vez em quando.',
      poor: 'Você vai ouvir falhas e palavras robóticas.',
      bad: 'Você vai perder palavras inteiras.',
    },
  },
};

/** The one thing to do next, where no finding says it. */
export const NEXT_STEP_WORDS: Dictionary['NEXT_STEP_WORDS'] = {
  nothingToMend: 'Nada a corrigir. Um teste é só um retrato do momento: teste de novo quando uma chamada soar mal.',
  nothingToMendBut: (step) => `Nada a corrigir. ${step}`,
  testLonger: 'Faça o teste longo: uma chamada mais longa pode decidir.',
  closePrograms: 'Feche outros programas e abas neste computador e teste de novo.',
  keepInFront: 'Teste de novo e deixe esta página à frente até o teste terminar.',
  setUpServer: 'Recarregue esta página e teste de novo. Se continuar, falta configurar o servidor de teste dela.',
  otherDevice: 'Pegue um celular ou outro computador e abra esta página nele, pelo endereço de rede deste computador.',
  chooseOpus: 'Escolha Opus em “Alterar o teste” e teste de novo.',
  pauseOthers: 'Pause downloads e uploads nesta conexão, desligue a VPN, se houver, e teste de novo.',
  useCable: 'Ligue este computador ao roteador com um cabo, teste de novo e compare.',
};
