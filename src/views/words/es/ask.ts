import type { Dictionary } from '../dictionary.ts';

const NOT_BY_ITSELF = 'Nada se envía por sí solo. Primero ve usted el resultado; después, con un clic,';

export const ASKED_WORDS: Dictionary['ASKED_WORDS'] = {
  heading: (by) => `${by} le pide que pruebe su línea`,
  why: 'Motivo',
  forWhom: 'Para',
  ticket: 'Ticket',
  site: 'Sede',
  what: {
    usual:
      'Una llamada de prueba desde este navegador a un servidor de prueba y de vuelta. Se sigue cada paquete de voz.',
    quick:
      'Una llamada de prueba desde este navegador a un servidor de prueba y de vuelta. Termina en cuanto la respuesta está clara.',
    long: 'Una llamada de prueba más larga desde este navegador a un servidor de prueba y de vuelta. Muestra los altibajos de su línea.',
    check:
      'Se prueban todas las vías hacia el servidor de prueba y después se hace una llamada de prueba. Su línea no se satura a propósito.',
    reach: 'Se prueban todas las vías hacia el servidor de prueba. No se hace ninguna llamada.',
    routes: 'Una llamada de prueba a cada uno de los servidores de prueba, todas al mismo tiempo.',
    load: 'Una llamada de prueba mientras su línea se satura a propósito durante 15 segundos: conviene que nadie más esté en una llamada mientras tanto.',
  },
  takes: (time, data) => `Tarda ${time} y usa ${data}.`,
  times: {
    usual: 'unos 20 segundos',
    quick: 'entre 6 y 30 segundos',
    long: (length) => `cerca de ${length}`,
    check: 'cerca de un minuto',
    reach: 'hasta 5 segundos',
    routes: 'unos 10 segundos',
    load: 'unos 40 segundos',
  },
  data: {
    about: (megabytes) => `cerca de ${megabytes} de datos`,
    atMost: (megabytes) => `como máximo ${megabytes} de datos`,
    aCall: (megabytes) => `cerca de ${megabytes} de datos por llamada`,
    hardly: 'muy pocos datos',
    unknown: 'tantos datos como su línea lleve en ese tiempo',
  },
  noMicrophone: 'Sin micrófono: la página crea una voz artificial. Solo deje esta página abierta.',
  route: (name) => `Por el servidor de prueba “${name}”.`,
  codec: (name) => `En el formato de voz ${name}.`,
  start: 'Iniciar la prueba',
  until: (date) => `Este enlace funciona hasta el ${date}.`,
  sharedHeading: 'Qué se comparte y con quién',
  back: {
    link: (by) => `${NOT_BY_ITSELF} lo copia como enlace para enviárselo a ${by}.`,
    file: (by) => `${NOT_BY_ITSELF} lo guarda como archivo para enviárselo a ${by}.`,
    mail: (by) => `${NOT_BY_ITSELF} empieza con él un correo para ${by}.`,
    server: (deployment) => `${NOT_BY_ITSELF} lo envía al servidor de ${deployment}.`,
  },
  automatic: (deployment) =>
    `Al terminar la prueba, su resultado se envía automáticamente al servidor de ${deployment}. Usted lo ve aquí al mismo tiempo.`,
};

export const CONTENTS_WORDS: Dictionary['CONTENTS_WORDS'] = {
  sent: 'En el resultado:',
  notSent: 'No incluye:',
  figures: 'Cuándo hizo la prueba, sus puntuaciones y cifras segundo a segundo, y qué se encontró',
  computer: 'Qué carga tenía este equipo y si funcionaba con batería',
  link: (words) => `Lo que llevaba el enlace: ${words}`,
  words: 'Lo que usted escriba para acompañarlo',
  browser: 'El nombre y la versión de su navegador',
  timeZone: 'Su zona horaria',
  microphone: 'Los nombres de su micrófono y su altavoz, si revisó los auriculares y los guardó',
  noAddresses: 'Direcciones: ni la suya ni las de los servidores',
  noSound: 'Sonido: no se guarda ninguno',
  noPackets: 'La grabación paquete a paquete',
  noBrowser: 'El nombre de su navegador',
  noTimeZone: 'Su zona horaria',
  noMicrophone: 'Los nombres de sus dispositivos',
};

export const REFUSED_WORDS: Dictionary['REFUSED_WORDS'] = {
  loading: 'Leyendo el enlace…',
  headings: {
    damaged: 'Este enlace de prueba está dañado',
    expired: 'Este enlace de prueba ha caducado',
    newer: 'Este enlace de prueba necesita una página más reciente',
    'not-offered': 'Esta página no puede hacer la prueba que se pidió',
    unknown: 'No se puede leer este enlace de prueba',
  },
  meaning: {
    damaged:
      'Le falta una parte o cambió por el camino. Los programas de chat y de correo a veces estropean los enlaces largos.',
    expired: (date) => (date === null ? 'Era para un plazo que ya terminó.' : `Funcionaba hasta el ${date}.`),
    newer: 'Se creó con una versión de Callprobe más reciente que la de esta página.',
    'not-offered': 'Pide algo que aquí no está configurado o ya no lo está.',
    unknown: 'No es un enlace de prueba que esta página conozca.',
  },
  step: {
    damaged: 'Copie el enlace entero y ábralo de nuevo, o pida otro a quien se lo envió.',
    expired: 'Pida otro a quien se lo envió.',
    newer: 'Recargue esta página. Si no ayuda, avise a quien le envió el enlace.',
    'not-offered': 'Avise a quien se lo envió y comuníquele el detalle de abajo.',
    unknown: 'Pida otro a quien se lo envió.',
  },
  plain: 'De todos modos puede hacer la prueba habitual. Su resultado también se puede enviar a soporte técnico.',
  toStart: 'Ir a la prueba habitual',
};

export const ASK_WORDS: Dictionary['ASK_WORDS'] = {
  heading: 'Pedir a alguien que pruebe su línea',
  lead: 'Rellene esto y envíe el enlace. Quien lo abra verá qué le pide, pulsará un botón y tendrá un resultado para enviarle a usted.',
  formHeading: 'Qué pide usted',
  by: 'Quién lo pide',
  byHint: 'como le conoce la persona: “María, soporte técnico”',
  labels: 'A quién se lo pide',
  labelsHint:
    'Un nombre o un número con el que usted lo identifique. Con uno por línea se crea un enlace para cada uno.',
  ticket: 'Ticket',
  site: 'Sede',
  why: 'Motivo',
  whyHint: '“Sus clientes dicen que su voz se corta.”',
  kind: 'Prueba',
  kinds: {
    usual: 'Llamada de prueba (20 segundos)',
    quick: 'Prueba rápida (de 6 a 30 segundos)',
    long: 'Prueba larga',
    check: 'Revisión completa (un minuto)',
    reach: 'Vías hacia el servidor de prueba (5 segundos)',
    routes: 'Comparación de servidores de prueba (10 segundos)',
    load: 'La voz con la línea cargada (40 segundos)',
  },
  length: 'Duración de la prueba larga',
  route: 'Servidor de prueba',
  codec: 'Formato de voz',
  language: 'Idioma',
  back: 'Cómo le llega el resultado',
  backs: {
    link: 'Como enlace que la persona copia',
    file: 'Como archivo que la persona guarda',
    mail: 'Por correo',
    server: 'Por el servidor de esta página',
  },
  until: 'El enlace funciona durante',
  untils: { day: '1 día', week: '1 semana', month: '30 días', never: 'Sin límite' },
  somebody: 'Soporte técnico',
  usual: 'El habitual',
  none: 'Ninguno',
  theirs: 'El que prefiera su navegador',
  faults: {
    by: 'Diga quién lo pide: al menos una letra.',
    name: (most) => `Como máximo ${most} caracteres.`,
    labels: (most) => `Como máximo ${most} caracteres por línea.`,
    tooMany: (most) => `Como máximo ${most} líneas.`,
    noAddress: 'Aquí no van direcciones web: quien abra el enlace ha de poder fiarse de este texto.',
  },
  seesHeading: 'Lo que verá la persona',
  previewOnly: 'El botón funciona en el enlace, no aquí.',
  linkHeading: 'El enlace',
  linkFor: (label) => `El enlace para ${label}`,
  linksHeading: (count) => `${count} enlaces`,
  notYet: 'El enlace aparece aquí cuando el formulario está completo.',
  copyLink: 'Copiar el enlace',
  copied: 'Copiado.',
  copyCsv: 'Copiar todo como tabla (CSV)',
  csvHead: ['Quién', 'Ticket', 'Enlace'],
  who: 'Quién',
  link: 'Enlace',
  qrTitle: 'Código QR del enlace',
  qrAbout: (label) =>
    `Abre la prueba ${label === null ? '' : `para ${label} `}en un teléfono que lo lea con la cámara.`,
  message: 'Texto para correo o chat',
  copyMessage: 'Copiar el texto',
  messageText: ({ by, why, time, address }) =>
    `Le pedimos que pruebe su línea para llamadas.${why === null ? '' : ` ${why}`}\nAbra este enlace en el navegador con el que atiende llamadas y pulse el botón. Tarda ${time} y no necesita micrófono.\n${address}\n${by}`,
  local:
    'Esta página está abierta con una dirección que solo funciona en este equipo. Ábrala con su dirección pública para crear enlaces para otras personas.',
  privacy:
    'Todo esto está en el propio enlace: quien tenga el enlace puede leerlo. No llega a ningún servidor ni registro.',
  anew: 'Nuevo enlace',
  newer: 'Si lo cambia aquí, será un enlace nuevo; los ya enviados siguen funcionando.',
};
