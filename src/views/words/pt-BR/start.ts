import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { BAND_NAMES } from './bands.ts';

/** The words of the shell, the start screen and the running test. */
export const SHELL_WORDS: Dictionary['SHELL_WORDS'] = {
  skipLink: 'Ir para o conteúdo',
  mainNav: 'Principal',
  test: 'Teste',
  history: 'Histórico',
  desk: 'Suporte',
  footer: 'Os resultados ficam neste navegador. Nenhum som é guardado.',
  language: 'Idioma',
};

export const DIRECTION_WORDS: Dictionary['DIRECTION_WORDS'] = {
  up: { title: 'A voz que você envia', inSentence: 'a voz que você envia', column: 'Upload' },
  down: { title: 'A voz que você recebe', inSentence: 'a voz que você recebe', column: 'Download' },
};

export const START_WORDS: Dictionary['START_WORDS'] = {
  heading: 'Sua conexão é boa o bastante para chamadas?',
  lead: 'Fazemos uma chamada de teste de 20 segundos deste navegador até um servidor de teste e de volta, e acompanhamos cada pacote de voz.',
  facts: (megabytes) => [
    'Sem microfone: a página gera uma voz artificial.',
    `Usa cerca de ${megabytes} de dados.`,
    'Nada sai desta página além dessa voz artificial. O resultado fica neste navegador.',
  ],
  start: 'Iniciar a chamada de teste',
  quick: 'Teste rápido',
  quickAbout:
    'Para assim que a resposta fica clara: depois de uns 6 segundos, ou 30 no máximo. Fala com várias vozes ao mesmo tempo.',
  long: (length) => `Teste longo (${length})`,
  longAbout: (megabytes) => `Mostra os altos e baixos de uma chamada mais longa. Usa cerca de ${megabytes}.`,
  check: 'Verificação completa',
  checkAbout:
    'O que atrapalha: caminhos até o servidor de teste, conexão ocupada, headset. Tudo de uma vez ou um por um.',
  watch: 'Monitorar conexão',
  watchAbout:
    'Uma chamada de teste curta de vez em quando, enquanto esta aba está aberta, e um aviso quando sua conexão ficar ruim demais para chamadas.',
  pbx: 'Ligar para minha central',
  pbxAbout: 'Uma chamada de teste para um ramal da sua central que devolve o que ouve. Cerca de 25 segundos.',
  changeTest: 'Alterar o teste',
  codec: 'Formato de voz',
  length: 'Duração do teste longo',
  lastTest: 'Último teste:',
  seeHistory: 'Ver histórico',
};

export const CODEC_WORDS: Dictionary['CODEC_WORDS'] = {
  opus: 'Opus (softphones no navegador)',
  PCMU: 'G.711 µ-law (telefones de mesa, Américas e Japão)',
  PCMA: 'G.711 A-law (telefones de mesa em outros lugares)',
  G722: 'G.722 (telefones de mesa HD)',
};

export const LENGTH_WORDS: Dictionary['LENGTH_WORDS'] = {
  60000: '1 minuto',
  300000: '5 minutos',
  600000: '10 minutos',
};

export const MEASURING_WORDS: Dictionary['MEASURING_WORDS'] = {
  headings: {
    connecting: 'Conectando…',
    'warming-up': 'Aquecendo…',
    measuring: 'Medindo…',
    loading: 'Ocupando sua conexão…',
    finishing: 'Somando tudo…',
  },
  explain: {
    connecting: 'Procurando um caminho até o servidor de teste e de volta.',
    'warming-up': 'Os três primeiros segundos servem para a chamada se estabilizar e não entram na nota.',
    measuring: 'Cada pacote de voz é cronometrado. Basta deixar esta página aberta.',
    loading:
      'Os dados sobem, depois descem, depois vão nos dois sentidos, enquanto a chamada continua. Basta deixar esta página aberta.',
    finishing: 'Os últimos pacotes estão chegando.',
  },
  /** Of a quick test. */
  explainQuick: {
    connecting: 'Procurando um caminho até o servidor de teste e de volta.',
    'warming-up': 'O primeiro segundo serve para a chamada se estabilizar e não entra na nota.',
    measuring: 'O teste termina assim que a resposta fica clara. Basta deixar esta página aberta.',
    loading:
      'Os dados sobem, depois descem, depois vão nos dois sentidos, enquanto a chamada continua. Basta deixar esta página aberta.',
    finishing: 'Os últimos pacotes estão chegando.',
  },
  explainPbx: {
    connecting: 'Ligando para o ramal e esperando a resposta.',
    measuring: 'A cada segundo se lê o que o navegador e a outra ponta contaram. Basta deixar esta página aberta.',
  },
  heardBothWays: (seconds) => `Voz ouvida nos dois sentidos após ${seconds} s.`,
  timeLeft: (seconds) => plural(seconds, { one: `falta ${seconds} segundo`, other: `faltam ${seconds} segundos` }),
  atMost: (timeLeft) => `no máximo ${timeLeft}`,
  progress: 'Andamento do teste',
  stop: 'Parar',
  notYet: 'ainda não',
  noFigures: 'Os números começam depois do aquecimento.',
  waiting: 'Nenhuma voz ouvida ainda',
};

export const LANE_WORDS: Dictionary['LANE_WORDS'] = {
  live: 'Os últimos 5 segundos. Um traço por pacote; um vão com uma marca embaixo é um perdido; os atrasados ficam mais altos.',
  whole: (seconds) =>
    `Um traço por pacote, ${seconds} segundos por linha. Um vão com uma marca embaixo é um perdido; os atrasados ficam mais altos. Claro: aquecimento, não contado.`,
  label: (direction, packets, lost) =>
    plural(lost, {
      one: `${direction}: ${packets} pacotes desenhados, ${lost} deles perdido`,
      other: `${direction}: ${packets} pacotes desenhados, ${lost} deles perdidos`,
    }),
  none: 'Sem imagem: não foi possível ver cada pacote.',
};

export const CARD_WORDS: Dictionary['CARD_WORDS'] = {
  lostOf: (sent) => `de ${sent} perdidos`,
  lost: 'perdidos',
  delay: 'atraso',
  uneven: 'irregular',
  patched: 'preenchido',
};

/** A browser that cannot call, met at the door or in a stored report. */
export const UNSUPPORTED_WORDS: Dictionary['UNSUPPORTED_WORDS'] = {
  heading: 'Este navegador não faz chamadas a partir de uma página',
  whatItIs: 'O Callprobe testa se uma conexão é boa o bastante para chamadas, fazendo uma.',
  meaning: 'A parte de que os softphones no navegador precisam (WebRTC) não existe ou está desligada.',
  doThis: 'Abra esta página em uma versão atual do Chrome, Edge, Firefox ou Safari.',
};

export const LOADING_WORDS: Dictionary['LOADING_WORDS'] = { heading: 'Um momento…' };

export const ANNOUNCE_WORDS: Dictionary['ANNOUNCE_WORDS'] = {
  finished: (band) =>
    band === 'inconclusive'
      ? 'Teste concluído. Veredito: dados insuficientes.'
      : `Teste concluído. Veredito: conexão ${BAND_NAMES[band].toLowerCase()}.`,
  examined: 'Diagnóstico concluído.',
  endedEarly: 'O teste não chegou ao fim.',
};
