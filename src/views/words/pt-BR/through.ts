import type { Dictionary } from '../dictionary.ts';

/** The words of "Through the call": its table, its picture, and what the picture says of one second. */
export const COURSE_WORDS: Dictionary['COURSE_WORDS'] = {
  beginning: 'Início',
  middle: 'Meio',
  end: 'Fim',
  worst: 'Piores 5 segundos',
  longestOutage: 'Silêncio mais longo',
  afterCall: 'Logo ao desligar',
  explain:
    'A nota do primeiro, do segundo e do último terço do tempo medido. Um silêncio é um tempo em que não veio voz nenhuma, a partir de 0,2 segundo.',
  explainAfter: 'Logo ao desligar: o que diria um ouvinte, para quem o fim de uma chamada pesa mais que o começo.',
  at: (value, time) => `${value} em ${time}`,
  seconds: (seconds) => `${seconds} s`,
  tooShort: 'curto demais',
  none: 'nenhum',
  steady: (target) => `Em nenhum momento cinco segundos seguidos ficaram com nota abaixo de ${target}.`,
  lowest: (mos, direction, time) => `Os piores cinco segundos tiveram nota ${mos}: ${direction}, a partir de ${time}.`,
};

export const TIMELINE_WORDS: Dictionary['TIMELINE_WORDS'] = {
  label: 'A chamada segundo a segundo. As setas para a esquerda e para a direita vão de segundo em segundo.',
  noneChosen: 'Nenhum segundo escolhido',
  hint: 'Aponte para a imagem, ou percorra-a com as setas do teclado, para ler os números de um segundo.',
  lost: 'perda',
  delay: 'atraso',
  outage: 'silêncio',
  alert: 'alerta',
  busy: 'ocupado',
  hidden: 'oculta',
  /** `figure` is in seconds from one second on. */
  delayTop: (figure, isSeconds) => (isSeconds ? `${figure} s` : `${figure} ms`),
  nothing: 'Nada se sabe de cada segundo desta chamada.',
  second: 'Tempo',
  score: 'nota',
  feels: 'sensação',
  patched: 'preenchido',
  delayP95: '95 de 100 dentro de',
  remarks: 'Observações',
  warmUp: 'aquecimento',
  leftOut: (why) => `não contado: ${why}`,
  inBackground: 'página em segundo plano',
  tableName: 'Segundo a segundo',
  legend: {
    score: 'Nota de cada segundo',
    perceived: 'O que se sente ao ouvir: momentos ruins demoram a passar',
    target: (mos) => `Meta para call centers, ${mos}`,
    patched: 'Preenchido pelo telefone; mais escuro é mais',
    lost: 'Pacotes perdidos; mais alto é mais',
    delay: 'Atraso: o usual e o limite de 95 de 100 pacotes',
    warmUp: 'Aquecimento, sem nota',
    busy: 'Não contado: este computador ou o servidor de teste estava sobrecarregado',
    outage: 'Silêncio: o maior tempo sem voz nenhuma',
    alert: (mos) => `Alerta: dois de três segundos com nota abaixo de ${mos}`,
    hidden: 'Oculta: esta página estava em segundo plano',
  },
};

export const SECOND_WORDS: Dictionary['SECOND_WORDS'] = {
  score: (mos) => `nota ${mos}`,
  feels: (mos) => `sensação de ${mos}`,
  lost: (lost, sent) => `${lost} de ${sent} perdidos`,
  patched: (percent) => `${percent} preenchido`,
  delay: (ms) => `atraso ${ms}`,
  within: (ms) => `95 de 100 dentro de ${ms}`,
  notScored: 'sem nota',
  /** Spoken, of one direction. */
  spokenSide: (title, figures) => `${title}: ${figures}.`,
};
