import type { Dictionary } from '../dictionary.ts';

export const HEADSET_WORDS: Dictionary['HEADSET_WORDS'] = {
  heading: '¿El problema son sus auriculares?',
  lead: 'Escuchamos su micrófono unos segundos y reproducimos un tono corto, para oír lo que oye quien habla con usted.',
  promises: [
    'Su navegador le preguntará si esta página puede usar el micrófono.',
    'El sonido se analiza en este equipo y después se olvida: nada sale de él, nada se guarda.',
    'Póngase los auriculares como para una llamada. Dura unos 15 segundos.',
  ],
  start: 'Revisar mis auriculares',
  again: 'Revisar de nuevo',
  stop: 'Detener',
  microphone: 'Micrófono',
  loudspeaker: 'Altavoz',
  usual: 'El habitual',
  nameNotTold: 'El navegador no dice el nombre',
  keepNames: 'Guardar nombres de dispositivos en el resultado',
  devices: 'Dispositivos',
  level: 'Nivel de su micrófono',
  levelNow: (word, level) => `${word} (${level})`,
  figures: 'Las cifras',
  progress: 'Progreso de la revisión',
};

export const HEADSET_STEP_WORDS: Dictionary['HEADSET_STEP_WORDS'] = {
  asking: {
    heading: '¿Podemos escuchar?',
    explain: 'Su navegador pregunta si esta página puede usar el micrófono. Acepte para continuar.',
  },
  quiet: { heading: 'No diga nada', explain: 'Escuchamos el silencio.' },
  speech: {
    heading: 'Diga una frase',
    explain: 'Hable como en una llamada, por ejemplo: “Buenos días, ¿en qué puedo ayudarle?”',
  },
  sweep: {
    heading: 'No diga nada: suena un tono',
    explain: 'Comprobamos si su micrófono oye el altavoz.',
  },
  processed: {
    heading: 'No diga nada: una vez más',
    explain: 'Ahora con lo que hace su navegador contra el ruido y el eco. Suenan dos tonos más.',
  },
};

export const LEVEL_WORDS: Dictionary['LEVEL_WORDS'] = {
  nothing: 'sin sonido',
  quiet: 'muy bajo',
  soft: 'bajo',
  good: 'bien',
  loud: 'demasiado alto',
};

export const HEADSET_RESULT_WORDS: Dictionary['HEADSET_RESULT_WORDS'] = {
  title: 'Auriculares',
  fine: 'Su micrófono y sus auriculares parecen estar bien.',
  fineWithoutEcho: 'Su micrófono parece estar bien. No se pudo saber si quien habla con usted se oye a sí mismo.',
  nothingHeard: 'No se pudieron revisar sus auriculares.',
  partly: 'Lo que se oyó hasta entonces no muestra ningún problema.',
  whatHelps: 'Qué ayuda:',
  helpDesk: 'Para soporte técnico:',
};

export const TROUBLE_WORDS: Dictionary['TROUBLE_WORDS'] = {
  refused: {
    sentence: 'Esta página no tiene permiso para usar su micrófono.',
    step: 'Pulse el icono junto a la dirección de la página, permita el micrófono y revise de nuevo.',
  },
  'none-found': {
    sentence: 'No se encontró ningún micrófono.',
    step: 'Conecte o encienda los auriculares y revise de nuevo.',
  },
  'in-use': {
    sentence: 'No se pudo abrir su micrófono: quizá lo esté usando otro programa.',
    step: 'Cierre otros programas que llamen o graben y revise de nuevo.',
  },
  removed: {
    sentence: 'Su micrófono desapareció durante la revisión.',
    step: 'Compruebe el conector, la batería y el cable de los auriculares y revise de nuevo.',
  },
  unsupported: {
    sentence: 'Este navegador no deja que una página escuche el micrófono.',
    step: 'Abra esta página por su dirección segura (https) en una versión actual de Chrome, Edge, Firefox o Safari.',
  },
  'no-output': {
    sentence: 'No se pudo usar ningún altavoz, así que no se comprobó el eco.',
    step: 'Elija otro altavoz o vuelva a conectar los auriculares; después revise de nuevo.',
  },
};

export const HEADSET_FIGURE_WORDS: Dictionary['HEADSET_FIGURE_WORDS'] = {
  figure: 'Cifra',
  raw: 'Tal cual',
  processed: 'Tras la limpieza del navegador',
  explain:
    'Medido con la cancelación de eco, la supresión de ruido y el control de ganancia del navegador desactivados; la última columna, con ellos activados. Los niveles están en decibelios de fondo de escala: 0 es lo más fuerte que existe.',
  noEcho: (floor) => `no se oyó (más de ${floor})`,
};

export const HEAR_YOURSELF_WORDS: Dictionary['HEAR_YOURSELF_WORDS'] = {
  heading: 'Escúchese',
  lead: 'Grabe cinco segundos y escúchelos después: tal cual y como los oiría quien habla con usted, tras pasar por el servidor de prueba y volver.',
  privacy:
    'Para oírla como la otra persona, la grabación pasa una vez por el servidor de prueba, como una llamada, y no se guarda allí.',
  record: 'Grabar 5 segundos',
  recordAgain: 'Grabar de nuevo',
  plain: 'Reproducir tal cual',
  throughRelay: 'Reproducir como la oye la otra persona',
  recording: (seconds) => `Grabando: diga una frase. Quedan ${seconds}\u00A0s.`,
  sending: 'En camino al servidor de prueba y de vuelta…',
  playing: 'Reproduciendo…',
  ready: 'Grabación lista. Se olvida cuando salga de esta página.',
  relayFailed: 'No se pudo llegar al servidor de prueba, así que solo se puede reproducir la grabación tal cual.',
  playFailed: 'Este equipo no reprodujo el sonido.',
};
