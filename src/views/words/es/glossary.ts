import type { Dictionary } from '../dictionary.ts';

export const GLOSSARY: Dictionary['GLOSSARY'] = {
  lost: {
    term: 'Perdidos',
    sentence: 'Paquetes de voz que se enviaron y nunca llegaron.',
    standard: 'pérdida de paquetes (packet loss), RFC 3550, sección 6.4.1',
  },
  patched: {
    term: 'Rellenado por el teléfono',
    sentence: 'Sonido que inventó el teléfono que escucha, porque la voz real faltaba o llegó tarde.',
    standard: 'muestras ocultadas (concealed samples), W3C webrtc-stats',
  },
  uneven: {
    term: 'Llegada irregular',
    sentence: 'Cuánto se apartan los paquetes de un ritmo de llegada constante.',
    standard: 'jitter entre llegadas (interarrival jitter), RFC 3550, sección 6.4.1',
  },
  delay: {
    term: 'Retardo',
    sentence: 'Cuánto tarda un paquete de voz en ir de esta página al servidor de prueba y volver.',
    standard: 'retardo en un sentido (one-way delay) del bucle por el relay, RFC 7679',
  },
  inARow: {
    term: 'Perdidos seguidos',
    sentence: 'Paquetes perdidos uno tras otro; un hueco de varios se nota más que varios sueltos.',
    standard: 'ráfagas de pérdida y burst ratio (BurstR), ITU-T G.107',
  },
  testServer: {
    term: 'Servidor de prueba',
    sentence: 'El equipo por el que la llamada de prueba va y vuelve, igual que las llamadas desde un navegador.',
    standard: 'relay TURN, RFC 8656',
  },
  score: {
    term: 'Puntuación',
    sentence:
      'Una estimación de la nota que la gente daría a esa llamada, de 1 (mala) a 4,5 (lo mejor que da este modelo).',
    standard: 'nota media de opinión (MOS) estimada, MOS-CQE, ITU-T P.800.1',
  },
  discarded: {
    term: 'Demasiado tarde para reproducir',
    sentence: 'Paquetes que llegaron cuando ya había pasado su momento y se descartaron.',
    standard: 'paquetes descartados (packetsDiscarded), W3C webrtc-stats',
  },
  buffer: {
    term: 'Retención para igualar',
    sentence: 'Cuánto hace esperar a la voz el teléfono que escucha, para que los paquetes tardíos la alcancen.',
    standard: 'retardo del jitter buffer, W3C webrtc-stats',
  },
  roundTrip: {
    term: 'Ida y vuelta',
    sentence: 'El tiempo de ir y volver, medido de tres maneras que abarcan distancias distintas.',
    standard: 'tiempo de ida y vuelta (RTT), RFC 3550, sección 6.4.1, y RFC 8445',
  },
  voiceFormat: {
    term: 'Formato de voz',
    sentence: 'La forma en que la voz se empaqueta para la red; cada una tiene su mejor sonido posible.',
    standard: 'códec',
  },
};
