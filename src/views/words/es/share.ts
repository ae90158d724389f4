import type { Dictionary } from '../dictionary.ts';

export const SHARE_WORDS: Dictionary['SHARE_WORDS'] = {
  heading: 'Enviar este resultado',
  headingAsked: (by) => `${by} pidió este resultado`,
  open: 'Enviar a soporte técnico',
  lead: 'Nada sale de esta página hasta que pulse uno de los botones.',
  leadAutomatic: (deployment) =>
    `Se envió automáticamente al servidor de ${deployment}, como se indicó antes de la prueba.`,
  addWords: 'Añadir un comentario',
  wordsAbout: 'Todo es opcional y se envía con el resultado.',
  frozen: 'Esto se envió con el resultado.',
  note: 'Nota',
  noteHint: 'Qué pasaba: “VPN activada”, “niños viendo series”',
  place: 'Lugar',
  headset: 'Auriculares',
  provider: 'Proveedor de internet',
  contents: 'Qué contiene y qué no',
  ways: 'Formas de enviarlo',
  copyLink: 'Copiar enlace del resultado',
  linkAbout: (kilobytes) => `El resultado entero en un enlace (${kilobytes}). Quien tenga el enlace puede leerlo.`,
  linkLong: (kilobytes) =>
    `El resultado entero en un enlace. Es largo (${kilobytes}) y algunos programas de chat cortan enlaces así: el archivo es más seguro.`,
  making: 'Creando el enlace…',
  linkFailed: 'No se pudo crear un enlace con este resultado. Envíe el archivo.',
  saveFile: 'Guardar como archivo',
  fileAbout: 'Para adjuntarlo a un ticket o a un correo.',
  mail: 'Escribir un correo',
  mailAbout: {
    withLink: 'Abre su programa de correo con un resumen y el enlace del resultado.',
    withoutLink:
      'Abre su programa de correo con un resumen. El enlace del resultado es demasiado largo para eso: cópielo y péguelo debajo del resumen.',
  },
  mailSubject: (test) => `Resultado de una prueba de línea (${test})`,
  mailRest: 'El resultado entero, para abrirlo en un navegador:',
  mailPaste: 'El resultado entero (pegue aquí el enlace copiado o adjunte el archivo guardado):',
  send: (deployment) => `Enviar a ${deployment}`,
  serverAbout:
    'Va al servidor de esta misma página. Como en cualquier página, el servidor ve la dirección desde la que usted lo envía.',
  sendAgain: 'Intentarlo de nuevo',
  copySummary: 'Copiar un resumen',
  summaryAbout: 'Tres líneas para un ticket o un chat.',
  print: 'Imprimir o guardar en PDF',
  printAbout: 'En una página.',
  copied: 'Copiado.',
  notCopied: 'Este navegador no deja copiar a la página. Seleccione el texto y cópielo usted:',
  textToCopy: 'Texto para copiar',
};

export const DELIVERY_WORDS: Dictionary['DELIVERY_WORDS'] = {
  sending: 'Enviando…',
  sent: (when) => `Enviado. El servidor lo vio el ${when}.`,
  waiting:
    'Pendiente de envío. Saldrá automáticamente en cuanto el servidor lo acepte, aunque cierre esta página y la vuelva a abrir.',
  nextTry: (when) => `Próximo intento: ${when}.`,
  refused: 'El servidor no lo aceptó. Envíelo de otra forma o comunique a soporte técnico lo que aparece abajo.',
  'no-room': 'Ya hay demasiados resultados pendientes de envío. Envíelo de otra forma.',
  unstored: 'Este navegador no guarda nada aquí: deje esta página abierta hasta que se envíe.',
};

export const SUMMARY_WORDS: Dictionary['SUMMARY_WORDS'] = {
  verdict: (heading, score, target) =>
    score === null ? heading : `${heading} (puntuación ${score} de 4,5; objetivo ${target})`,
  direction: (name, score, lost, delay) => `${name}: puntuación ${score}; perdido ${lost}; retardo ${delay}`,
  nothing: 'No se midió ninguna voz.',
  test: (id, when, asked) => `Prueba de Callprobe ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label) => `para ${label}`,
  ticket: (ticket) => `ticket ${ticket}`,
};
