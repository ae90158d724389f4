import type { Dictionary } from '../dictionary.ts';

/** The words a caller may not know: one sentence and the standard's own name for each. */
export const GLOSSARY: Dictionary['GLOSSARY'] = {
  lost: {
    term: 'Perdidos',
    sentence: 'Pacotes de voz que foram enviados e nunca chegaram.',
    standard: 'packet loss, RFC 3550 seção 6.4.1',
  },
  patched: {
    term: 'Preenchido pelo telefone',
    sentence: 'Som que o lado de quem ouve inventou porque a voz de verdade faltou ou chegou tarde demais.',
    standard: 'concealed samples (amostras ocultadas), W3C webrtc-stats',
  },
  uneven: {
    term: 'Chegada irregular',
    sentence: 'Quanto os pacotes se desviam de chegar em ritmo constante.',
    standard: 'interarrival jitter, RFC 3550 seção 6.4.1',
  },
  delay: {
    term: 'Atraso',
    sentence: 'Quanto tempo um pacote de voz leva desta página até o servidor de teste e de volta.',
    standard: 'one-way delay do loop pelo relay, RFC 7679',
  },
  inARow: {
    term: 'Perdidos seguidos',
    sentence: 'Pacotes perdidos um atrás do outro; uma falha de vários se ouve mais que várias falhas de um só.',
    standard: 'loss runs e burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Servidor de teste',
    sentence:
      'O computador pelo qual a chamada de teste passa na ida e na volta, como acontece nas chamadas de um navegador.',
    standard: 'TURN relay, RFC 8656',
  },
  score: {
    term: 'Nota',
    sentence:
      'Uma estimativa de como as pessoas avaliariam uma chamada assim, de 1 (péssima) a 4,5 (a melhor que este modelo dá).',
    standard: 'mean opinion score (MOS-CQE), estimado, ITU-T P.800.1',
  },
  discarded: {
    term: 'Chegaram tarde demais',
    sentence: 'Pacotes que chegaram depois da sua vez e foram descartados.',
    standard: 'packetsDiscarded (pacotes descartados), W3C webrtc-stats',
  },
  buffer: {
    term: 'Espera para regularizar',
    sentence: 'Quanto tempo o lado de quem ouve segura a voz para que pacotes atrasados ainda alcancem os outros.',
    standard: 'jitter-buffer delay (atraso no jitter buffer), W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Ida e volta',
    sentence: 'O tempo de ir e voltar, medido de três maneiras que cobrem distâncias diferentes.',
    standard: 'round-trip time, RFC 3550 seção 6.4.1 e RFC 8445',
  },
  voiceFormat: {
    term: 'Formato de voz',
    sentence: 'O modo como a voz é empacotada para a rede; cada um tem seu melhor som possível.',
    standard: 'codec',
  },
};
