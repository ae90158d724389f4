import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';
import { clock } from './clock.ts';

export const WATCH_WORDS: Dictionary['WATCH_WORDS'] = {
  heading: 'Vigile su línea',
  lead: 'Mientras esta pestaña esté abierta, se hace una llamada de prueba corta cada cierto tiempo. Le avisamos si su línea deja de servir para llamadas y cuando vuelve a estar bien.',
  promises: (seconds, megabytes) => [
    `Cada llamada de prueba dura ${seconds} segundos. Esto usa cerca de ${megabytes} de datos por hora.`,
    'Usted no oye nada, y no se usa ningún micrófono.',
    'La pestaña puede quedar en segundo plano; la vigilancia solo termina al cerrarla.',
    'Antes de una llamada, pulse “Estoy en llamada”: mientras tanto no se prueba nada.',
  ],
  every: 'Probar más o menos cada',
  everyChoices: { 5: '5 minutos', 15: '15 minutos', 30: '30 minutos', 60: '60 minutos' },
  dataUse: (megabytes) => `Usa cerca de ${megabytes} de datos por hora, algo más mientras su línea tenga problemas.`,
  start: 'Empezar a vigilar',
  stop: 'Dejar de vigilar',
  beginCall: 'Estoy en llamada',
  endCall: 'Mi llamada terminó',
  status: 'En este momento',
  goneOn: 'La vigilancia estaba activa al abrir esta página, así que continúa.',
  soFar: 'Hasta ahora',
  lastWatch: 'La última vigilancia',
  copy: 'Copiar el resumen',
  copied: 'Copiado.',
  notCopied: 'Este navegador no deja copiar a la página. Seleccione las líneas de arriba y cópielas usted.',
  print: 'Imprimir',
  lastTests: 'Las últimas pruebas',
  when: 'Hora',
  what: 'Resultado',
  direction: 'Peor sentido',
  allTests: 'Todas las pruebas y tendencias',
  noTests: 'Aún no hay pruebas.',
};

export const WATCH_STATE_WORDS: Dictionary['WATCH_STATE_WORDS'] = {
  off: { line: 'Sin vigilar.', meaning: '' },
  starting: { line: 'Un momento…', meaning: '' },
  waiting: {
    line: (time) => `Vigilando. Próxima prueba a ${clock(time)}.`,
    meaning: 'Puede seguir con su trabajo.',
  },
  testing: {
    line: 'Vigilando. Prueba en curso.',
    meaning: 'Tarda unos segundos. Puede seguir con su trabajo.',
  },
  'on-call': {
    line: (time) => `En pausa por su llamada, como muy tarde hasta ${clock(time)}.`,
    meaning: 'No se prueba nada. Las pruebas que tocaban se omiten y se cuentan como omitidas.',
  },
  woken: {
    line: (time) => `Su equipo estaba en suspensión. Próxima prueba a ${clock(time)}.`,
    meaning: 'Antes se da un momento a su línea para volver, para que la suspensión no cuente en su contra.',
  },
  elsewhere: {
    line: 'Otra pestaña de esta página está vigilando.',
    meaning: 'Cuando se cierre esa pestaña, seguirá esta.',
  },
  blocked: {
    line: 'Haga clic en cualquier parte de esta página para que continúe.',
    meaning: 'En una página recién abierta, el navegador no deja empezar ninguna voz de prueba antes de un clic.',
  },
};

export const NOTIFY_WORDS: Dictionary['NOTIFY_WORDS'] = {
  heading: 'Notificaciones',
  default: 'Sin notificaciones, las alertas solo se ven en esta página.',
  ask: 'Permitir notificaciones',
  granted: 'Recibe una notificación si su línea deja de servir para llamadas y otra cuando vuelve a estar bien.',
  denied:
    'Este navegador no deja que esta página muestre notificaciones, así que las alertas solo se ven en la página. Puede permitirlas en la configuración del sitio en el navegador.',
  unsupported: 'Este navegador no muestra notificaciones de páginas, así que las alertas solo se ven en esta página.',
};

export const ALERT_WORDS: Dictionary['ALERT_WORDS'] = {
  scored: {
    up: 'Su línea no sirve para llamadas ahora: a usted le oyen mal',
    down: 'Su línea no sirve para llamadas ahora: usted oye mal',
    both: 'Su línea no sirve para llamadas ahora',
    doThis: 'Pause las descargas, las subidas y el streaming en esta línea. Si usa wifi, conecte un cable.',
  },
  dropped: {
    heading: 'Se cortan las llamadas de prueba',
    doThis: 'Revise el wifi o use un cable. Si usa una VPN, desconéctela.',
  },
  'no-call': {
    heading: 'Ninguna llamada de prueba se conecta',
    doThis: 'Compruebe que tiene conexión y desconecte la VPN si usa una. Si usa wifi, conecte un cable.',
  },
  since: (time) => `Desde ${clock(time)}.`,
  worst: (score, alert) => `Peor puntuación: ${score}; le avisamos por debajo de ${alert}.`,
  twoOfThree: 'Hacen falta dos de tres llamadas de prueba para una alerta.',
  seeTest: 'Ver la peor prueba',
  recovered: 'Su línea vuelve a ser lo bastante buena para llamadas',
  from: (from, to, length) => `No sirvió para llamadas desde ${clock(from)} hasta ${clock(to)} (${length}).`,
  seen: 'Entendido',
};

const NOW = 'ahora';

export const SHIFT_WORDS: Dictionary['SHIFT_WORDS'] = {
  head: (from, to) => `Vigilancia de la línea, desde ${clock(from)} hasta ${to.startsWith(NOW) ? to : clock(to)}:`,
  untilNow: (time) => `${NOW} (${time})`,
  tests: (count) => plural(count, { one: `${count} prueba.`, other: `${count} pruebas.` }),
  noTests: 'ninguna prueba.',
  testsMet: (count, met, told, target) => {
    const where = met !== told ? `en ${met} de ${told}` : told === 1 ? 'en una' : 'en todas';
    return plural(count, {
      one: `${count} prueba, objetivo (${target}) ${met === 0 ? 'no alcanzado' : 'alcanzado'}.`,
      other: `${count} pruebas, objetivo (${target}) alcanzado ${where}.`,
    });
  },
  untold: (count) => `Sin información sobre la línea: ${count}.`,
  skipped: (count, why) => `Omitidas: ${count} (${why}).`,
  skippedWhy: (count, why) => `${count} ${why}`,
  skippedFor: {
    call: 'en llamada',
    busy: 'durante otra prueba',
    asleep: 'con el equipo en suspensión',
    blocked: 'antes de un clic',
  },
  worst: (time, what) => `Peor: ${time}, ${what}.`,
  noWorst: 'Peor: ninguna prueba ha dicho aún nada de la línea.',
  score: (score, direction) => `puntuación ${score} (${direction})`,
  bothWays: 'ambos sentidos',
  failed: {
    'no-call': 'no se conectó ninguna llamada',
    dropped: 'la llamada se cortó',
    unknown: 'no dice nada de la línea',
  },
  alerts: (list) => `Alertas: ${list}.`,
  noAlerts: 'Alertas: ninguna.',
  lasted: (from, to, length) => `${from} a ${to} (${length})`,
  lasting: (from) => `desde ${clock(from)}`,
};
