import type { Dictionary } from '../dictionary.ts';

export const HEADSET_GLOSSARY: Dictionary['HEADSET_GLOSSARY'] = {
  speechLevel: {
    term: 'Su voz',
    sentence: 'Con qué fuerza llega al micrófono cuando habla; nueve décimas partes del tiempo habla más bajo.',
    standard: 'nivel RMS de tramas de 20\u00A0ms, dB de fondo de escala; ITU-T P.56 mide el habla por su nivel activo',
  },
  noiseFloor: {
    term: 'Ruido',
    sentence: 'Lo que se oye cuando usted no habla: la habitación, el equipo, el cable.',
    standard: 'ruido en reposo, RMS de tramas de 20\u00A0ms, dB de fondo de escala',
  },
  echoLoss: {
    term: 'Eco reducido en',
    sentence: 'Cuánto más bajo vuelve el altavoz por su micrófono; cuanto más, mejor.',
    standard: 'atenuación del eco (ERL), ponderada entre 300 y 3.400\u00A0Hz como en ITU-T G.122',
  },
  echoDelay: {
    term: 'El eco llega tras',
    sentence: 'Cuánto pasa desde que suena algo hasta que el micrófono lo oye; a eso se suma la línea.',
    standard: 'retardo de la parte más fuerte del camino de eco',
  },
  clipped: {
    term: 'Recortado',
    sentence: 'La parte de su voz que era demasiado fuerte para el micrófono y quedó recortada en el límite.',
    standard: 'muestras recortadas (clipping), en series de tres o más a fondo de escala',
  },
  dropouts: {
    term: 'Cortes',
    sentence: 'Cuántas veces se cortó el sonido y volvió antes de llegar siquiera a la línea.',
    standard: 'tramos de ceros de 2,5\u00A0ms a 1\u00A0s dentro del sonido',
  },
  digitalSilence: {
    term: 'Sin ningún sonido',
    sentence: 'La parte del tiempo en que no hubo ni ruido; con el micrófono silenciado, todo el tiempo.',
    standard: 'silencio digital, tramas de 20\u00A0ms',
  },
  soundUpTo: {
    term: 'Sonido hasta',
    sentence:
      'El tono más agudo que pasa su micrófono; un teléfono acaba cerca de 3,4\u00A0kHz, unos buenos auriculares muy por encima de 8.',
    standard:
      'ancho de banda de audio; la banda estrecha y la banda ancha del perfil manos libres (HFP) de Bluetooth acaban cerca de 4 y 8\u00A0kHz',
  },
  deviceRate: {
    term: 'Muestras por segundo',
    sentence: 'Cuántas veces por segundo se lee el micrófono; la mitad es el tono más agudo que podría dar.',
    standard: 'frecuencia de muestreo, W3C mediacapture-streams',
  },
};
