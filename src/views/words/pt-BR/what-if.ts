import type { Dictionary } from '../dictionary.ts';

/** The words of "On another phone". */
export const WHAT_IF_WORDS: Dictionary['WHAT_IF_WORDS'] = {
  title: 'Em outro telefone',
  explain:
    'Os pacotes deste teste, reproduzidos em outros telefones: calculado a partir de quando cada um chegou, não de outra chamada. Eles foram ao servidor de teste e voltaram; uma chamada de verdade vai em um sentido só, então pode sair um pouco melhor.',
  none: 'Nada para reproduzir: não foi possível ver cada pacote, ou poucos deles contam.',
  codecs: 'Outros formatos de voz',
  oneScale:
    'Todos em uma só escala, para que possam ser comparados; colocá-los nela é um passo nosso, não da ITU. Um formato de som estreito, como G.711, tem nota baixa nela mesmo em uma conexão perfeita.',
  unrepaired:
    'O formato deste teste mostra sua nota medida. Os outros são contados sem reparo: falta a voz que se perdeu, ou que chegou tarde demais para um telefone que se adapta.',
  capacityUnknown:
    'Abaixo de cada nome: o que ele exige da conexão em cada sentido. Quanto esta conexão transporta não foi medido; as notas supõem que ela transporte todos os formatos.',
  capacityKnown:
    'Abaixo de cada nome: o que ele exige da conexão em cada sentido. O que esta conexão transporta foi medido com ela cheia; um formato que exige mais perde o que não cabe.',
  measured: 'medido',
  needs: (rate) => `exige ${rate}`,
  telephone: (up, down) =>
    `G.711 em sua própria escala (banda estreita), como a publicam os fabricantes de telefones de mesa: upload ${up}, download ${down}. Não comparável com as notas acima.`,
  buffers: 'Quanto um telefone espera por pacotes atrasados',
  buffersExplain:
    'Os pacotes chegam de forma irregular, então um telefone segura um pouco a voz. Uma espera maior perde menos pacotes atrasados e acrescenta atraso. As notas são para o formato de voz deste teste.',
  heldBack: (up, down) => `Em média, este navegador segurou a voz por ${up} (upload) e ${down} (download).`,
  wait: 'Espera',
  late: 'tarde demais',
  held: 'retida',
  score: 'nota',
  adapts: 'adaptável',
};

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
export const PHONE_NAMES: Dictionary['PHONE_NAMES'] = {
  'opus-48': 'Opus, 48\u00A0kbit/s',
  'opus-8': 'Opus, 8\u00A0kbit/s',
  'g722-64': 'G.722 (telefones de mesa HD)',
  'g711-appendix-i': 'G.711 que preenche falhas (telefones de mesa)',
  'g711-no-plc': 'G.711 que deixa as falhas em silêncio',
  'g729a-vad': 'G.729A (economiza dados)',
};
