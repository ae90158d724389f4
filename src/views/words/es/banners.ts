import type { Dictionary } from '../dictionary.ts';

export const STORAGE_WORDS: Dictionary['STORAGE_WORDS'] = {
  refused: 'Este navegador no guarda aquí ningún historial (ventana privada o almacenamiento desactivado).',
  full: 'El almacenamiento de este navegador está lleno y no se pueden guardar más pruebas. Elimine pruebas antiguas para hacer espacio.',
  blocked:
    'Otra pestaña con otra versión de Callprobe está usando el historial. Cierre las demás pestañas y recargue esta página.',
  damaged: 'El historial de este navegador está dañado.',
  closed: 'El navegador cerró el historial mientras esta página estaba abierta. Recárguela para volver a usarlo.',
  unexpected: 'No se pudo usar el historial por un motivo que no habíamos previsto.',
};

export const BANNER_WORDS: Dictionary['BANNER_WORDS'] = {
  sameComputer: 'Esta llamada no salió de este equipo. Abra esta página en otro dispositivo para probar una línea.',
  examinedHere:
    'El servidor de prueba está en este mismo equipo. Abra esta página en otro dispositivo para revisar una línea.',
  loopback:
    'Esta llamada no salió de este equipo: no se pudo usar ningún servidor de prueba. Su línea no se ha probado.',
  sameComputerAddress: 'Dirección que debe abrir allí:',
  testingStillWorks: 'Las pruebas siguen funcionando.',
  notSaved: 'Este resultado no está guardado y se perderá al cerrar la página. Guárdelo como archivo para conservarlo.',
  busyElsewhere:
    'Otra pestaña de esta página está haciendo una prueba. Dos a la vez se estorbarían: espere a que termine.',
  getStatsOnly: (doubt) =>
    `Este navegador no deja que la página vea los paquetes uno a uno. Las cifras son las de los contadores del navegador; faltan el retardo y los huecos de cada paquete.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost, uneven, score) =>
    `Comparadas con lo que pasó de verdad en líneas de ensayo, estas cifras se desviaron hasta ${lost} en lo perdido, ${uneven} en la llegada irregular y ${score} puntos en la puntuación (95 de cada 100, menos).`,
  finished: 'Su prueba ha terminado.',
  seeResult: 'Ver el resultado',
  languageNotFetched: (language) =>
    `No se pudo cargar este idioma ahora: ${language}. Inténtelo de nuevo cuando vuelva a tener conexión.`,
  fault: 'La página tuvo un error interno. Recárguela y repita la prueba.',
};
