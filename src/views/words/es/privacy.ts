import type { Dictionary } from '../dictionary.ts';

const THE_RESULT = 'El resultado, tal como se describe abajo.';

export const PRIVACY_WORDS: Dictionary['PRIVACY_WORDS'] = {
  heading: 'Qué se guarda y qué se envía',
  lead: (name) =>
    `${name} prueba su línea desde este navegador. Esta página dice exactamente qué se queda en su navegador, qué sale de él, a quién llega y cómo eliminarlo.`,

  stored: {
    heading: 'Qué guarda este navegador',
    about: (longest) =>
      `Todo está solo en este navegador, en este equipo. Las pruebas se conservan ${longest}, salvo que elija otro plazo en “Historial”; entre todas no ocupan más de unos 250\u00A0MB, y las más antiguas se eliminan primero.`,
    longest: { days: (days) => `durante ${days}`, ever: 'hasta que usted las elimine' },
    what: 'Qué',
    holds: 'Qué contiene',
    until: 'Cuánto tiempo',
    rows: {
      lines: {
        what: 'Un registro por cada prueba',
        holds:
          'Cuándo fue, sus puntuaciones y las causas, la ruta, el formato de voz, el tipo de conexión, el nombre del navegador y el nombre del micrófono, si eligió guardarlo.',
      },
      reports: {
        what: 'El informe de cada prueba',
        holds:
          'Todas las cifras medidas, su zona horaria y los nombres de los servidores de prueba. No contiene ninguna dirección de internet suya ni sonido.',
      },
      recordings: {
        what: 'Grabaciones de paquetes de las pruebas más recientes',
        holds: 'Cuándo se envió y cuándo llegó cada paquete de voz. No contiene sonido.',
      },
      notes: {
        what: 'Sus notas y marcas',
        holds: 'Lo que escribe sobre una prueba o un día: una nota, un nombre, un lugar, unos auriculares, etiquetas.',
      },
      settings: {
        what: 'Sus ajustes',
        holds:
          'Cuánto se guarda y durante cuánto tiempo; el idioma que eligió; y, si envía enlaces de prueba, su nombre y su lugar tal como los escribió la última vez.',
      },
      watch: {
        what: 'La vigilancia de la línea',
        holds: 'Si está activa, cada cuánto prueba y las puntuaciones de las pruebas desde que empezó.',
      },
      others: {
        what: 'Resultados de otras personas',
        holds: 'Lo que había en un enlace o archivo de resultado que usted añadió a su historial.',
      },
      asked: {
        what: 'Enlaces de prueba que abrió',
        holds: 'Lo que pedía el enlace, para cada prueba que hizo con él.',
      },
      waiting: {
        what: 'Resultados enviados al servidor',
        holds: 'Una copia de lo que se envió o de lo que espera a enviarse porque el servidor no respondió.',
      },
    },
    forDays: (days) => `Durante ${days}.`,
    forEver: 'Hasta que usted lo elimine.',
    withTest: 'Tanto tiempo como la prueba. Las marcas, hasta que usted las elimine.',
    newest: (tests) => `De las ${tests} pruebas más recientes, o de tantas como elija en “Historial”.`,
    untilCleared: 'Hasta que los cambie o borre los datos de este sitio.',
    untilNext: 'Hasta que empiece la próxima vigilancia o borre los datos de este sitio.',
    withItsTest: 'Tanto tiempo como la prueba.',
    days: { 30: '30 días', 90: '90 días', 365: 'un año' },
  },

  sent: {
    heading: 'Qué sale de este navegador',
    who: 'A quién',
    when: 'Cuándo',
    what: 'Qué',
    page: 'El servidor de esta página',
    pageAt: (host) => `El servidor ${host}`,
    relays: 'Los servidores de prueba',
    relaysAt: (hosts) => `Los servidores de prueba ${hosts}`,
    visit: {
      when: 'Al abrir esta página',
      what: 'Lo que recibe cualquier sitio web: su dirección de internet, el tipo de navegador y qué archivos pide. La parte de la dirección que va detrás de # se queda en el navegador.',
    },
    ask: {
      when: 'Al empezar una prueba',
      what: 'Una pregunta por los servidores de prueba. No contiene nada sobre usted ni sobre sus resultados.',
    },
    late: {
      when: 'Al terminar una prueba',
      what: 'Una pregunta por la carga del servidor de prueba, si ofrece decirla. No contiene nada sobre usted ni sobre sus resultados.',
    },
    call: {
      when: 'Durante una prueba',
      what: 'Una llamada de este navegador a sí mismo: una voz artificial, cifrada, de ida y vuelta. Los servidores de prueba ven su dirección de internet y cuántos datos pasan.',
    },
    fill: {
      when: 'Al iniciar una revisión completa que puede saturar su línea, o la prueba con la línea cargada',
      what: 'Datos sin significado, de ida y vuelta, por el servidor de esta página o un servidor de prueba.',
    },
    voice: {
      when: 'Cuando se graba en la revisión de los auriculares y elige oírse a través del servidor de prueba',
      what: 'Esos cinco segundos de su voz, cifrados, de ida y vuelta a este navegador. Se descartan al salir de la revisión.',
    },
    automatic: (name) => ({
      who: `El servidor de ${name}`,
      when: 'Al terminar una prueba, automáticamente, sin un clic. Una prueba que usted detiene no se envía.',
      what: THE_RESULT,
    }),
    byServer: (name) => ({
      who: `El servidor de ${name}`,
      when: 'Solo cuando usted hace clic para enviar un resultado',
      what: THE_RESULT,
    }),
    framed: (hosts) => ({
      who: `La página de ${hosts} que muestra esta dentro de ella`,
      when: 'Cuando termina una prueba hecha dentro de esa página',
      what: THE_RESULT,
    }),
    pbx: (hosts) => ({
      who: `Su centralita, ${hosts}`,
      when: 'Solo cuando usted le hace una llamada de prueba',
      what: 'El usuario y la contraseña que usted escribe, su dirección de internet y una voz artificial, que ella devuelve. Esta página no guarda nada de eso.',
    }),
    link: {
      who: 'Aquel a quien usted dé el enlace',
      when: 'Solo cuando copia el enlace de un resultado y lo da a alguien',
      what: `${THE_RESULT} Todo está en el enlace: quien tenga el enlace puede leerlo.`,
    },
    mail: (to) => ({
      who: to === null ? 'Aquel a quien usted escriba' : to,
      when: 'Solo cuando elige enviar un resultado por correo y lo envía en su programa de correo',
      what: 'Lo que dice el correo; usted lo ve antes de que salga.',
    }),
    file: {
      who: 'Aquel a quien usted dé el archivo',
      when: 'Solo cuando guarda un resultado o su historial como archivo y lo da a alguien',
      what: 'Todo lo que hay en el archivo. Un archivo del historial lo contiene todo, también sus notas.',
    },
  },

  result: {
    heading: 'Qué contiene un resultado que usted comparte',
    holds: [
      'El veredicto, las puntuaciones y las cifras medidas, con sus causas, la ruta y cuándo fue la prueba.',
      'Lo que usted escribe en él antes de compartirlo: una nota, un lugar, unos auriculares, su proveedor de internet.',
      'Lo que llevaba el enlace de prueba que abrió: un nombre o número, un ticket, un lugar.',
    ],
    personal: {
      browser: 'El nombre y la versión de su navegador.',
      timeZone: 'Su zona horaria.',
      microphone: 'Los nombres de su micrófono y su altavoz, si eligió guardarlos.',
    },
    notHeading: 'Qué no contiene',
    notPersonal: {
      browser: 'Su navegador.',
      timeZone: 'Su zona horaria.',
      microphone: 'Su micrófono y su altavoz.',
    },
    not: [
      'Su dirección de internet ni las de los servidores de prueba.',
      'La grabación paquete a paquete.',
      'Ningún sonido.',
    ],
    afterwards: (name) =>
      `El servidor de ${name} puede pasar un resultado a su propio sistema de soporte técnico, y cuenta resultados por lugar, ruta, tipo de navegador y veredicto, nunca por persona. Cuánto tiempo se guardan allí se lo puede decir ${name}.`,
  },

  never: {
    heading: 'Qué no sale nunca',
    list: [
      'Lo que oye su micrófono, salvo la única grabación mencionada arriba. Las llamadas de prueba no usan micrófono.',
      'Sus demás pruebas: un resultado compartido es de una sola prueba.',
      'No hay cookies, ni publicidad, ni recuento de visitas, y no se carga nada de terceros.',
    ],
  },

  remove: {
    heading: 'Cómo eliminarlo',
    list: [
      'Una prueba o todas: en “Historial”, “Eliminar”. Con ella se van su informe, su grabación y sus notas.',
      'Todo a la vez: borre los datos de este sitio en la configuración de su navegador.',
      'Un enlace, un correo o un archivo que ya dio a alguien no se puede recuperar.',
    ],
    server: (name) => `Un resultado enviado al servidor de ${name}: pida a ${name} que lo elimine allí.`,
    history: 'Ir al historial',
  },
};
