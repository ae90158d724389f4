import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

export const RESULT_WORDS: Dictionary['RESULT_WORDS'] = {
  tryThis: 'Pruebe esto:',
  doThis: 'Haga esto:',
  testAgain: 'Repetir prueba',
  exportJson: 'Guardar como archivo (JSON)',
  deleteTest: 'Eliminar esta prueba',
  testId: (id) => `prueba ${id}`,
  engineerDetail: 'Detalle para técnicos',
  evidence: 'Los datos',
  throughTheCall: 'Durante la llamada',
  showAsTable: 'Mostrar como tabla',
  cost: 'Qué restó puntos',
  allFigures: 'Todas las cifras',
  gettingConnected: 'Cómo se conectó',
  thisComputer: 'Este equipo',
  howMeasured: 'Cómo se midió',
  loading: 'Leyendo la prueba del historial…',
  missingHeading: 'Esta prueba no está en el historial de este navegador',
  missing: 'Puede que se haya eliminado, o que se hiciera en otro navegador o en una ventana privada.',
  damagedHeading: 'Esta prueba ya no se puede leer',
  damaged: 'Su registro en el historial de este navegador está dañado. Las demás pruebas no están afectadas.',
  toHistory: 'Ir al historial',
};

export const WHY_WORDS: Dictionary['WHY_WORDS'] = {
  heading: 'Por qué lo creemos',
  step: 'Qué ayuda:',
  seenAt: (marks) => `Visto en ${marks}.`,
  throughout: 'Visto durante toda la llamada.',
  seenAtAndMore: (marks, seconds) =>
    plural(seconds, {
      one: `Visto en ${marks} y ${seconds} segundo más.`,
      other: `Visto en ${marks} y ${seconds} segundos más.`,
    }),
  confidence: { sure: '', likely: 'No es seguro, pero sí probable.', possible: 'Posible: otras causas se ven igual.' },
  helpDesk: 'Para soporte técnico:',
  more: (count) => plural(count, { one: 'Un hallazgo más', other: `${count} hallazgos más` }),
};

export const SCORE_LINE_WORDS: Dictionary['SCORE_LINE_WORDS'] = {
  scored: (model, scale, codec, seconds) =>
    `Puntuación estimada, de 1 (mala) a 4,5 (la mejor). ${model}, escala de ${scale}, ${codec}, tiempo medido: ${seconds}.`,
  confidence:
    'Entre corchetes y como barra: dónde caería la puntuación de 95 de cada 100 pruebas así, en lo que depende del azar.',
  unscored: (seconds) => `Sin puntuación: no se midió lo suficiente (${seconds}).`,
};

export const COST_WORDS: Dictionary['COST_WORDS'] = {
  best: 'Mejor posible',
  loss: 'Paquetes perdidos',
  late: 'Paquetes tardíos',
  lossAndLate: 'Voz perdida o rellenada',
  delay: 'Retardo',
  codec: 'Formato de voz',
  total: 'Puntuación',
  noScore: 'Sin puntuación, no hay nada que desglosar.',
  explain:
    'Cuántos puntos restó cada causa: de arriba abajo, cada una de lo que dejó la anterior. La puntuación es lo que queda. Tardíos: llegaron demasiado tarde para reproducirse, o se rellenaron por otro motivo aunque llegaron.',
};

export const FIGURE_WORDS: Dictionary['FIGURE_WORDS'] = {
  figure: 'Cifra',
  lostValue: (lost, sent, percent) => `${lost} de ${sent} (${percent})`,
  longestRun: (count) => `hasta ${count}`,
  lostRuns: 'Huecos',
  burstRatio: 'Burst ratio (1 = repartido al azar)',
  received: 'Paquetes recibidos',
  delayMin: 'Retardo mínimo',
  delayP95: 'Retardo no superado por 95 de 100 paquetes',
  delayVariation: 'Variación del retardo, 95 de 100 paquetes dentro',
  concealmentEvents: 'Veces que el teléfono tuvo que rellenar',
  playout: 'Espera antes del altavoz',
  stretched: 'Voz estirada o comprimida',
  duplicated: 'Paquetes que llegaron dos veces',
  reordered: 'Paquetes desordenados',
  fec: 'Copias de reserva recibidas (FEC)',
  bitrate: 'Datos de voz',
  explain: 'Debajo de cada nombre: con qué se leyó la cifra.',
  loop: 'Una vez al servidor de prueba y de vuelta (tiempos de los paquetes)',
  rtcp: 'Dos veces al servidor de prueba y de vuelta (informes RTCP)',
  stun: 'Dos veces al servidor de prueba y de vuelta (comprobaciones ICE)',
  network: 'Ida y vuelta y este equipo',
  stalls: 'Veces que este equipo estuvo sobrecargado',
  longestStall: 'La pausa más larga por ello',
  busySeconds: 'Segundos sin contar, equipo sobrecargado',
  saturated: 'Tiempo con el procesador al límite',
  relayLate: 'Mayor retraso del servidor de prueba',
  hidden: 'Tiempo de esta página en segundo plano',
};

export const INSTRUMENT_WORDS: Dictionary['INSTRUMENT_WORDS'] = {
  'packet-tap': 'cronometraje de cada paquete',
  'get-stats': 'contadores del navegador',
  rtcp: 'informes del otro extremo',
  stun: 'comprobaciones de conectividad',
};

export const SETUP_WORDS: Dictionary['SETUP_WORDS'] = {
  explain: 'Tiempo desde que pulsó el botón de inicio.',
  audioReady: 'Voz de prueba lista',
  iceServers: 'Dirección del servidor de prueba conocida',
  gathered: 'Vías hacia el servidor de prueba encontradas',
  iceConnected: 'Camino encontrado (ICE)',
  dtlsConnected: 'Cifrado acordado (DTLS)',
  firstPacketUp: 'Su voz llegó allí',
  firstPacketDown: 'La voz de la otra persona llegó aquí',
  never: 'no se llegó',
  tried: 'Intentado antes y abandonado',
};
