import type { Dictionary } from '../dictionary.ts';

export const TOPOLOGY_WORDS: Dictionary['TOPOLOGY_WORDS'] = {
  'split-relay': {
    name: 'Relay mixto',
    how: 'Un extremo de la llamada llegó al servidor de prueba por UDP y el otro por TCP. TCP no pierde paquetes, así que cada pérdida es de un solo sentido.',
    cannotTell: 'Qué sentido añade el retardo: el lado TCP añade algo propio.',
    note: null,
  },
  'udp-relay': {
    name: 'Relay solo por UDP',
    how: 'Los dos extremos de la llamada llegaron al servidor de prueba por UDP.',
    cannotTell: 'Qué sentido pierde: cada paquete subió y bajó, y solo se conoce la suma.',
    note: 'No se encontró una vía TCP al servidor de prueba, así que no se pudo separar la pérdida de subida y de bajada. Cada tarjeta muestra la ida y la vuelta juntas.',
  },
  'tcp-relay': {
    name: 'Relay solo por TCP',
    how: 'Los dos extremos de la llamada llegaron al servidor de prueba por TCP.',
    cannotTell:
      'Cuántos paquetes pierde la línea: TCP los vuelve a enviar, así que la pérdida se ve como retardo y huecos.',
    note: 'La vía rápida para llamadas (UDP) está bloqueada en el camino al servidor de prueba. Las llamadas funcionarán, pero se entrecortarán cuando se pierdan paquetes.',
  },
  'relay-to-host': {
    name: 'Relay en una mitad',
    how: 'Un extremo de la llamada pasó por el servidor de prueba, que envió la voz directamente al otro extremo.',
    cannotTell: 'Qué sentido pierde, y cómo se comporta la segunda mitad a través de un relay.',
    note: 'Solo la mitad de esta llamada pasó por el servidor de prueba, así que no se pudo separar la pérdida de subida y de bajada.',
  },
  loopback: {
    name: 'Solo este equipo',
    how: 'No intervino ningún servidor de prueba: los dos extremos de la llamada hablaron entre sí dentro de este equipo.',
    cannotTell: 'Nada sobre la línea.',
    note: null,
  },
  watched: {
    name: 'Llamada real',
    how: 'Una llamada de su softphone, observada mientras se hablaba. No se probó ni se cambió nada.',
    cannotTell:
      'Paquetes sueltos y retrasos sueltos. Lo que oye el otro extremo se sabe por sus propios informes, más o menos uno cada cinco segundos; el tiempo que la voz está en camino se toma como la mitad del tiempo de ida y vuelta.',
    note: 'Esta fue una llamada real, no una prueba. Lo que oyó el otro extremo viene de sus propios informes, que llegan con segundos de retraso. Una llamada así y una llamada de prueba no están en la misma escala.',
  },
  sip: {
    name: 'Llamada a su centralita',
    how: 'La página llamó a su propia centralita, que devolvió la voz.',
    cannotTell:
      'Paquetes sueltos y retrasos sueltos. Lo que recibió la centralita se sabe por sus propios informes, más o menos uno cada cinco segundos; el tiempo que la voz está en camino se toma como la mitad del tiempo de ida y vuelta.',
    note: null,
  },
};
