import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of "When your line is busy": the voice while the line is filled on purpose. */
export const LOAD_WORDS: Dictionary['LOAD_WORDS'] = {
  title: 'Quando sua conexão está ocupada',
  explain:
    'A chamada de teste continuou enquanto dados enchiam sua conexão. Cada voz passa duas vezes por ela, na subida e na descida, então uma fila em um sentido atrasa as duas vozes; a voz perdida pertence ao seu próprio sentido.',
  steady: 'Sua conexão continua boa para chamadas mesmo quando está ocupada.',
  unknown: 'Desta vez não deu para saber o que sua conexão faz quando está ocupada. Teste de novo.',
  table: 'A voz com a conexão livre e com ela ocupada',
  line: 'Conexão',
  idle: 'Livre',
  loads: { up: 'Upload cheio', down: 'Download cheio', both: 'Ambos cheios' },
  score: 'nota',
  delay: 'atraso',
  lost: 'perda',
  carries: 'Transporta',
  atLeast: (rate) => `pelo menos ${rate}`,
  used: 'Dados usados',
  fits: (calls) => `Há espaço para ${calls} como esta ao mesmo tempo, sem mais nada na conexão.`,
  fitsAtLeast: (calls) => `Há espaço para pelo menos ${calls} como esta ao mesmo tempo, sem mais nada na conexão.`,
  calls: (count, text) => plural(count, { one: `${text} chamada`, other: `${text} chamadas` }),
  noRoom: 'Não cabe nem uma chamada como esta.',
  cut: 'A quantidade de dados combinada acabou antes do tempo, então a conexão talvez transporte mais.',
  throughRelay:
    'Os dados passaram pelo servidor de teste e voltaram; upload e download ficaram cheios ao mesmo tempo e não dá para separá-los.',
  warning: (megabytes, seconds) =>
    `Isto ocupa toda a sua conexão de propósito por cerca de ${seconds} e usa até ${megabytes} de dados.`,
  warningOthers:
    'Outras pessoas nesta conexão vão notar. Não comece em um plano de celular com limite de dados nem durante uma chamada.',
};
