import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check that a caller may not know. */
export const HEADSET_GLOSSARY: Dictionary['HEADSET_GLOSSARY'] = {
  speechLevel: {
    term: 'Sua voz',
    sentence: 'O volume com que você chega ao microfone quando fala; em nove décimos do tempo, você fala mais baixo.',
    standard: 'RMS level em quadros de 20\u00A0ms, dB de fundo de escala; a ITU-T P.56 mede a fala pelo active level',
  },
  noiseFloor: {
    term: 'Ruído',
    sentence: 'O que se ouve quando você não fala: o ambiente, o computador, o cabo.',
    standard: 'idle noise, RMS em quadros de 20\u00A0ms, dB de fundo de escala',
  },
  echoLoss: {
    term: 'Eco reduzido em',
    sentence: 'Quanto mais baixo o alto-falante volta pelo seu microfone; quanto maior, melhor.',
    standard: 'echo return loss, ponderado de 300 a 3.400\u00A0Hz como na ITU-T G.122',
  },
  echoDelay: {
    term: 'O eco chega após',
    sentence: 'O tempo entre tocar um som e o microfone ouvi-lo; a conexão se soma a isso.',
    standard: 'delay da parte mais forte do echo path',
  },
  clipped: {
    term: 'Distorcida',
    sentence: 'A parte da sua voz que era alta demais para o microfone e foi cortada no limite.',
    standard: 'clipped samples, em sequências de três ou mais no fundo de escala',
  },
  dropouts: {
    term: 'Falhas',
    sentence: 'Quantas vezes o som sumiu e voltou antes mesmo de chegar à conexão.',
    standard: 'trechos de zeros de 2,5\u00A0ms a 1\u00A0s dentro do som',
  },
  digitalSilence: {
    term: 'Sem som nenhum',
    sentence: 'A parte do tempo em que não havia nem ruído; em um microfone no mudo, é o tempo todo.',
    standard: 'digital silence, quadros de 20\u00A0ms',
  },
  soundUpTo: {
    term: 'Som até',
    sentence:
      'O tom mais agudo que seu microfone transmite; um telefone para perto de 3,4\u00A0kHz, um bom headset vai muito além de 8.',
    standard:
      'audio bandwidth; narrowband e wideband do Bluetooth Hands-Free Profile (HFP) terminam perto de 4 e 8\u00A0kHz',
  },
  deviceRate: {
    term: 'Amostras por segundo',
    sentence: 'Quantas vezes por segundo o microfone é lido; a metade disso é o tom mais agudo que ele poderia captar.',
    standard: 'sample rate (taxa de amostragem), W3C mediacapture-streams',
  },
};
