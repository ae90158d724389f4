import type { Dictionary } from '../dictionary.ts';

export const ROUTES_WORDS: Dictionary['ROUTES_WORDS'] = {
  table: 'Las rutas comparadas',
  route: 'Ruta',
  delay: 'Ida y vuelta',
  setUp: 'Primera voz tras',
  recommended: 'recomendada',
  lost: (percent) => `${percent} perdido`,
  recommend: (name, sentence) => `Recomendada desde su línea: ${name}. ${sentence}`,
  onlyOne: 'Solo se midió una ruta, así que no hay nada que elegir.',
  noneWorked: 'Ninguna llamada se conectó por ninguna de las rutas.',
  alike: 'Sin diferencias que importen: desde su línea, estas rutas son igual de buenas.',
  alikeAndWorse: (best, worse) => `Igual de buenas desde su línea: ${best}. No recomendadas: ${worse}.`,
  unclear: 'No se midió lo suficiente para recomendar una de las rutas.',
  sounds: (other) => `Por ella, las llamadas suenan mejor que por ${other}.`,
  quicker: (ms, other) => `Por ella, las voces tardan ${ms} menos que por ${other}.`,
  onlyThis: (other) => `Las llamadas por ${other} no se conectaron.`,
  sideBySide:
    'Las rutas se midieron al mismo tiempo, para que lo demás que pasara en su línea afectara a todas por igual.',
  explain:
    'Subida: la voz que usted envía. Bajada: la voz que usted recibe. Debajo de cada puntuación: dónde la deja el azar y qué parte de la voz se perdió. Ida y vuelta: una vez al servidor de prueba.',
  cost: (seconds, data) => `Duración: ${seconds}. Datos usados: ${data}.`,
};

export const ROUTES_PROGRESS_WORDS: Dictionary['ROUTES_PROGRESS_WORDS'] = {
  name: 'Progreso de cada ruta',
  state: 'Ahora',
  phases: {
    waiting: 'espera su turno',
    connecting: 'conectando',
    'warming-up': 'arrancando',
    measuring: 'midiendo',
    loading: 'saturando la línea',
    finishing: 'calculando',
    done: 'lista',
  },
  failed: 'no se conectó',
};

export const COMPUTER_WORDS: Dictionary['COMPUTER_WORDS'] = {
  untested: 'No se hizo ninguna llamada, así que no se sabe qué hace este equipo durante una.',
  calm: 'Nada en este equipo estorbó a la llamada.',
  disturbed: (busy, measured) =>
    `Este equipo retuvo la voz durante ${busy} de ${measured} segundos; ese tiempo no se puntuó.`,
  atLimit: 'El procesador de este equipo estuvo al límite parte de la llamada y, aun así, llevó la voz.',
  unseen: 'No se pudo medir si este equipo estaba sobrecargado.',
  none: 'ninguna',
  power: 'Alimentación',
  pluggedIn: 'enchufado',
  onBattery: 'con batería',
  level: (power, percent) => `${power}, ${percent} de carga`,
};
