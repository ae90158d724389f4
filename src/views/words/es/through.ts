import type { Dictionary } from '../dictionary.ts';

export const COURSE_WORDS: Dictionary['COURSE_WORDS'] = {
  beginning: 'Comienzo',
  middle: 'Mitad',
  end: 'Final',
  worst: 'Los 5 segundos peores',
  longestOutage: 'El silencio más largo',
  afterCall: 'Justo después de colgar',
  explain:
    'La puntuación del primer, segundo y último tercio del tiempo medido. Un silencio es un tiempo en que no llegó ninguna voz, desde 0,2 segundos.',
  explainAfter:
    'Justo después de colgar: lo que diría quien escucha, para quien el final de una llamada pesa más que el comienzo.',
  at: (value, time) => `${value} en ${time}`,
  seconds: (seconds) => `${seconds}\u00A0s`,
  tooShort: 'demasiado corta',
  none: 'ninguno',
  steady: (target) => `En ningún momento hubo cinco segundos seguidos por debajo de ${target}.`,
  lowest: (mos, direction, time) =>
    `Los cinco segundos peores tuvieron una puntuación de ${mos}: ${direction}, a partir de ${time}.`,
};

export const TIMELINE_WORDS: Dictionary['TIMELINE_WORDS'] = {
  label: 'La llamada segundo a segundo. Las flechas izquierda y derecha pasan de un segundo a otro.',
  noneChosen: 'Ningún segundo elegido',
  hint: 'Señale el gráfico, o recórralo con las flechas, para leer las cifras de un segundo.',
  lost: 'perdidos',
  delay: 'retardo',
  outage: 'silencio',
  alert: 'alerta',
  busy: 'sobrecarga',
  hidden: 'oculta',
  delayTop: (figure, isSeconds) => (isSeconds ? `${figure}\u00A0s` : `${figure}\u00A0ms`),
  nothing: 'No se sabe nada de cada segundo de esta llamada.',
  second: 'Tiempo',
  score: 'puntuación',
  feels: 'se percibe como',
  patched: 'rellenado',
  delayP95: '95 de 100 dentro de',
  remarks: 'Observaciones',
  warmUp: 'arranque',
  leftOut: (why) => `sin contar: ${why}`,
  inBackground: 'página en segundo plano',
  tableName: 'Segundo a segundo',
  legend: {
    score: 'Puntuación de cada segundo',
    perceived: 'Lo que percibe quien escucha: los malos momentos perduran',
    target: (mos) => `Objetivo para call centers, ${mos}`,
    patched: 'Rellenado por el teléfono; más oscuro es más',
    lost: 'Paquetes perdidos; más alto es más',
    delay: 'Retardo: el habitual, y el que no superaron 95 de 100 paquetes',
    warmUp: 'Arranque, sin puntuar',
    busy: 'Sin contar: este equipo o el servidor de prueba estaba sobrecargado',
    outage: 'Silencio: el tiempo más largo sin ninguna voz',
    alert: (mos) => `Alerta: dos de tres segundos por debajo de ${mos}`,
    hidden: 'Oculta: esta página estaba en segundo plano',
  },
};

export const SECOND_WORDS: Dictionary['SECOND_WORDS'] = {
  score: (mos) => `puntuación ${mos}`,
  feels: (mos) => `se percibe como ${mos}`,
  lost: (lost, sent) => `${lost} de ${sent} perdidos`,
  patched: (percent) => `${percent} rellenado`,
  delay: (ms) => `retardo ${ms}`,
  within: (ms) => `95 de 100 dentro de ${ms}`,
  notScored: 'sin puntuar',
  spokenSide: (title, figures) => `${title}: ${figures}.`,
};
