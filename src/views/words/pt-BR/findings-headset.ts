import type { Dictionary } from '../dictionary.ts';
import { decibelsText, fullScaleText, hertzText } from '../headset-figures.ts';
import { countText, millisecondsText, percentText } from '../numbers.ts';
import { plural } from '../plural.ts';

/** What is said of the headset. None of it is a cause of a bad line, so none has a clause for the verdict. */
export const HEADSET_FINDING_WORDS: Dictionary['HEADSET_FINDING_WORDS'] = {
  'microphone-silent': {
    clause: null,
    sentence: (_, { silentRatio }) =>
      (silentRatio ?? 0) >= 0.95
        ? 'Seu microfone não dá som nenhum: está no mudo, ou outro está selecionado.'
        : 'Quase nada da sua voz foi ouvido.',
    step: 'Procure um botão de mudo no headset ou no cabo, selecione o microfone certo e verifique de novo.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Silêncio digital em ${percentText(silentRatio ?? null)} dos quadros, fala em ${fullScaleText(speechDbfs ?? null)}. Mudo no hardware, dispositivo errado ou sem sinal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Sua voz está alta demais para o microfone: ele distorce quando você fala mais alto.',
    step: 'Afaste um pouco o microfone da boca, ou abaixe o nível dele nas configurações de som.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Amostras saturadas (clipping): ${percentText(clippedRatio ?? null)}, fala em ${fullScaleText(speechDbfs ?? null)}; reduzir o ganho de entrada.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Seu microfone capta muito ruído, mesmo quando você não fala.',
    step: 'Desligue ventiladores por perto, aproxime o microfone da boca e verifique de novo.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Piso de ruído ${fullScaleText(noiseDbfs ?? null)}, fala ${fullScaleText(speechDbfs ?? null)}; com a supressão de ruído do navegador ${fullScaleText(processedNoiseDbfs ?? null)}. Ambiente, ganho ou cabo com defeito.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () => 'Seu microfone só dá som de telefone. Isso é típico de um headset Bluetooth em chamadas.',
    step: 'Use o adaptador USB do headset ou um cabo no lugar do Bluetooth; verifique de novo e compare.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Nada acima de ${hertzText(bandwidthHz ?? null)}, taxa do dispositivo ${hertzText(sampleRateHz ?? null)}: Bluetooth HFP banda estreita (CVSD) ou adaptador telefônico.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) => {
      const times = plural(dropouts ?? 0, { one: 'vez', other: 'vezes' });
      return `O som do seu microfone falhou ${countText(dropouts ?? null)} ${times} antes de chegar à conexão.`;
    },
    step: 'Ligue o headset em outra entrada do próprio computador, ou carregue a bateria e fique mais perto; depois verifique de novo.',
    helpDesk: (_, { dropouts }) =>
      `Trechos de zeros dentro do som: ${countText(dropouts ?? null)} em até 6\u00A0s; hub USB, rádio Bluetooth, driver ou computador sobrecarregado.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'Quem fala com você se ouve de volta: seu microfone capta seu alto-falante.'
        : 'Seu microfone capta seu alto-falante. Este navegador tira o eco, mas nem todo softphone faz isso.',
    step: 'Use um headset no lugar de alto-falantes, ou abaixe o volume dele.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Echo return loss ${decibelsText(lossDb ?? null)} após ${millisecondsText(delayMs ?? null)} (sem processamento ${decibelsText(rawLossDb ?? null)}); ITU-T P.310 pede terminal coupling loss de 45\u00A0dB.`,
  },
};
