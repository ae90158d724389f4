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
        ? 'Ihr Mikrofon gibt gar keinen Ton: Es ist stummgeschaltet, oder ein anderes ist gewählt.'
        : 'Von Ihrer Stimme war fast nichts zu hören.',
    step: 'Suchen Sie am Headset oder am Kabel nach einem Stummschalter, wählen Sie das richtige Mikrofon und prüfen Sie noch einmal.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Digitale Stille in ${percentText(silentRatio ?? null)} der Rahmen, Sprache bei ${fullScaleText(speechDbfs ?? null)}. Hardware-Mute, falsches Gerät oder kein Signal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Ihre Stimme ist für das Mikrofon zu laut: Es kratzt, wenn Sie lauter sprechen.',
    step: 'Rücken Sie das Mikrofon etwas vom Mund weg, oder stellen Sie es in den Toneinstellungen leiser.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Übersteuerte Samples: ${percentText(clippedRatio ?? null)}, Sprache bei ${fullScaleText(speechDbfs ?? null)}; Eingangspegel senken.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Ihr Mikrofon nimmt viele Geräusche auf, auch wenn Sie nichts sagen.',
    step: 'Schalten Sie Lüfter in der Nähe aus, rücken Sie das Mikrofon näher an den Mund und prüfen Sie noch einmal.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Grundrauschen ${fullScaleText(noiseDbfs ?? null)}, Sprache ${fullScaleText(speechDbfs ?? null)}; mit Rauschunterdrückung des Browsers ${fullScaleText(processedNoiseDbfs ?? null)}. Raum, Verstärkung oder defektes Kabel.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () =>
      'Ihr Mikrofon liefert nur Telefonklang. Das ist typisch für ein Bluetooth-Headset während eines Anrufs.',
    step: 'Nehmen Sie den USB-Adapter des Headsets oder ein Kabel statt Bluetooth, prüfen Sie noch einmal und vergleichen Sie.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Nichts oberhalb ${hertzText(bandwidthHz ?? null)}, Abtastrate des Geräts ${hertzText(sampleRateHz ?? null)}: Bluetooth HFP schmalbandig (CVSD) oder Telefonadapter.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) => {
      const text = countText(dropouts ?? null);
      return plural(dropouts ?? 0, {
        one: `Der Ton Ihres Mikrofons setzte ${text} Mal aus, noch bevor er die Leitung erreichte.`,
        other: `Der Ton Ihres Mikrofons setzte ${text} Mal aus, noch bevor er die Leitung erreichte.`,
      });
    },
    step: 'Stecken Sie das Headset in eine andere Buchse direkt am Computer, oder laden Sie es und setzen Sie sich näher; dann prüfen Sie noch einmal.',
    helpDesk: (_, { dropouts }) =>
      `Nullstrecken im Ton: ${countText(dropouts ?? null)} in bis zu 6\u00a0s; USB-Hub, Bluetooth-Funk, Treiber oder ausgelasteter Computer.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'Die Gegenseite hört sich selbst: Ihr Mikrofon nimmt Ihren Lautsprecher auf.'
        : 'Ihr Mikrofon nimmt Ihren Lautsprecher auf. Dieser Browser entfernt das Echo, aber nicht jedes Softphone tut das.',
    step: 'Nehmen Sie ein Headset statt Lautsprechern, oder stellen Sie es leiser.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Echodämpfung ${decibelsText(lossDb ?? null)} nach ${millisecondsText(delayMs ?? null)} (unbearbeitet ${decibelsText(rawLossDb ?? null)}); ITU-T P.310 verlangt 45\u00a0dB Endgeräte-Echodämpfung (TCL).`,
  },
};
