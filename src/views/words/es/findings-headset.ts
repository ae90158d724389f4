import type { Dictionary } from '../dictionary.ts';
import { decibelsText, fullScaleText, hertzText } from '../headset-figures.ts';
import { countText, millisecondsText, percentText } from '../numbers.ts';

export const HEADSET_FINDING_WORDS: Dictionary['HEADSET_FINDING_WORDS'] = {
  'microphone-silent': {
    clause: null,
    sentence: (_, { silentRatio }) =>
      (silentRatio ?? 0) >= 0.95
        ? 'Su micrófono no da ningún sonido: está silenciado o hay otro elegido.'
        : 'Casi no se oyó nada de su voz.',
    step: 'Busque un botón de silencio en los auriculares o en su cable, elija el micrófono correcto y revise de nuevo.',
    helpDesk: (_, { silentRatio, speechDbfs }) =>
      `Silencio digital en ${percentText(silentRatio ?? null)} de las tramas, habla a ${fullScaleText(speechDbfs ?? null)}. Mute por hardware, dispositivo equivocado o sin señal.`,
  },
  'microphone-clipping': {
    clause: null,
    sentence: () => 'Su voz llega demasiado fuerte al micrófono: el sonido se rompe cuando alza la voz.',
    step: 'Aleje un poco el micrófono de la boca o baje su nivel en la configuración de sonido.',
    helpDesk: (_, { clippedRatio, speechDbfs }) =>
      `Muestras recortadas: ${percentText(clippedRatio ?? null)}, habla a ${fullScaleText(speechDbfs ?? null)}; bajar la ganancia de entrada.`,
  },
  'microphone-noise': {
    clause: null,
    sentence: () => 'Su micrófono capta mucho ruido, incluso cuando usted no habla.',
    step: 'Apague los ventiladores cercanos, acerque el micrófono a la boca y revise de nuevo.',
    helpDesk: (_, { noiseDbfs, speechDbfs, processedNoiseDbfs }) =>
      `Ruido de fondo ${fullScaleText(noiseDbfs ?? null)}, habla ${fullScaleText(speechDbfs ?? null)}; con la supresión de ruido del navegador ${fullScaleText(processedNoiseDbfs ?? null)}. Sala, ganancia o cable defectuoso.`,
  },
  'microphone-narrowband': {
    clause: null,
    sentence: () =>
      'Su micrófono da solo sonido de teléfono. Es típico de los auriculares Bluetooth durante las llamadas.',
    step: 'Use el adaptador USB de los auriculares o un cable en lugar de Bluetooth; después revise de nuevo y compare.',
    helpDesk: (_, { bandwidthHz, sampleRateHz }) =>
      `Nada por encima de ${hertzText(bandwidthHz ?? null)}, frecuencia del dispositivo ${hertzText(sampleRateHz ?? null)}: Bluetooth HFP de banda estrecha (CVSD) o adaptador telefónico.`,
  },
  'microphone-dropouts': {
    clause: null,
    sentence: (_, { dropouts }) =>
      `Cortes en el sonido de su micrófono antes de llegar a la línea: ${countText(dropouts ?? null)}.`,
    step: 'Conecte los auriculares a otro puerto del propio equipo, o cárguelos y siéntese más cerca; después revise de nuevo.',
    helpDesk: (_, { dropouts }) =>
      `Tramos de ceros dentro del sonido: ${countText(dropouts ?? null)} en hasta 6\u00A0s; hub USB, radio Bluetooth, controlador o equipo sobrecargado.`,
  },
  'headset-echo': {
    clause: null,
    sentence: (_, { isLeft }) =>
      isLeft
        ? 'Quien habla con usted se oye a sí mismo: el micrófono capta el altavoz.'
        : 'Su micrófono capta el altavoz. Este navegador quita el eco, pero no todas las aplicaciones de llamadas lo hacen.',
    step: 'Use auriculares en lugar de altavoces, o bájeles el volumen.',
    helpDesk: (_, { lossDb, delayMs, rawLossDb }) =>
      `Atenuación del eco (ERL) ${decibelsText(lossDb ?? null)} a los ${millisecondsText(delayMs ?? null)} (sin procesar ${decibelsText(rawLossDb ?? null)}); ITU-T P.310 pide una TCL de 45\u00A0dB.`,
  },
};
