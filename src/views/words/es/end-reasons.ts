import type { Dictionary } from '../dictionary.ts';

const VPN_THEN_COMPARE =
  'Si usa una VPN, desconéctela y repita la prueba. Si vuelve a fallar, pruebe con otra red y compare.';

export const MEASURED_SO_FAR: Dictionary['MEASURED_SO_FAR'] = {
  some: 'Lo que se midió hasta entonces está más abajo.',
  none: 'Aún no se había medido nada: los tres primeros segundos de voz sirven para estabilizar la llamada.',
};

export const END_WORDS: Dictionary['END_WORDS'] = {
  running: {
    heading: 'Esta prueba todavía no ha terminado',
    meaning: null,
    doThis: 'Si no se está haciendo en otra pestaña, recargue esta página: la prueba quedará como interrumpida.',
  },
  stopped: {
    heading: 'Usted detuvo la prueba',
    meaning: null,
    doThis: 'Empiece de nuevo y déjela llegar al final para tener un veredicto completo.',
  },
  'page-closed': {
    heading: 'La página se cerró durante la prueba',
    meaning: null,
    doThis: 'Repita la prueba y deje la página abierta hasta que aparezca el veredicto.',
  },
  'connection-lost': {
    heading: 'La conexión se cortó durante la prueba',
    meaning: 'La llamada funcionaba y de pronto dejó de llegar todo. En una llamada real, se habría cortado.',
    doThis:
      'Repita la prueba. Si se vuelve a cortar, use un cable en lugar del wifi y guarde este resultado: es un dato valioso.',
  },
  'webrtc-unsupported': {
    heading: 'Este navegador no puede llamar desde una página',
    meaning: 'Falta o está desactivada la función que usan los teléfonos en el navegador (WebRTC).',
    doThis: 'Abra esta página en una versión actual de Chrome, Edge, Firefox o Safari.',
  },
  'audio-blocked': {
    heading: 'El navegador no dejó sonar la voz de prueba',
    meaning: 'Los navegadores solo permiten el sonido después de un clic o una tecla en la página.',
    doThis:
      'Pulse usted “Repetir prueba”. Si no funciona, permita el sonido de esta página en la configuración del sitio en el navegador.',
  },
  'codec-unsupported': {
    heading: 'Este navegador no admite el formato de voz elegido',
    meaning: 'Su línea no se ha probado.',
    doThis: 'Elija Opus en “Cambiar la prueba” y repita la prueba. Lo admite todo navegador que puede hacer llamadas.',
  },
  'ice-servers-unavailable': {
    heading: 'La página no pudo pedir un servidor de prueba',
    meaning: 'El servidor web de esta página no respondió, o usted no tiene conexión.',
    doThis: 'Recargue esta página. Si no carga, el problema está entre usted y el servidor de esta página.',
  },
  'ice-servers-malformed': {
    heading: 'No se pudo leer la dirección del servidor de prueba',
    meaning: 'Es un error en la configuración de esta página. Su línea no tiene nada que ver.',
    doThis: 'Recargue esta página. Si se repite, envíe el detalle de abajo a quien administra esta página.',
  },
  'relay-unreachable': {
    heading: 'El servidor de prueba no respondió',
    meaning:
      'Ninguna de las dos vías hacia él (UDP y TCP) tuvo respuesta. Puede haber un firewall o una VPN de por medio.',
    doThis:
      'Pruebe con otra red, por ejemplo con internet compartido desde un teléfono. Si así funciona, la primera red bloquea las llamadas.',
  },
  'credentials-rejected': {
    heading: 'El servidor de prueba rechazó la contraseña de la página',
    meaning: 'Las contraseñas del servidor de prueba duran poco; esta era incorrecta o había caducado.',
    doThis: 'Recargue esta página para obtener otra y repita la prueba. Revise también el reloj de este equipo.',
  },
  'relay-quota': {
    heading: 'El servidor de prueba está lleno ahora',
    meaning: 'Ya atiende todas las llamadas de prueba que permite. Su línea no tiene nada que ver.',
    doThis: 'Espere un minuto y repita la prueba.',
  },
  'call-not-connected': {
    heading: 'No se pudo conectar la llamada de prueba',
    meaning: 'El servidor de prueba respondió, pero ningún camino a través de él llevó la llamada.',
    doThis: VPN_THEN_COMPARE,
  },
  'no-voice': {
    heading: 'La llamada se conectó, pero no llegó ninguna voz',
    meaning: 'Algo entre usted y el servidor de prueba deja empezar la llamada y después descarta la voz.',
    doThis: VPN_THEN_COMPARE,
  },
  'sip-unsupported': {
    heading: 'Falta la parte que llama a centralitas',
    meaning: 'Esta página se hizo sin ella (JsSIP). Su línea no se probó.',
    doThis: 'Avise a quien gestiona esta página; el detalle de abajo dice qué falta.',
  },
  'pbx-unreachable': {
    heading: 'Su centralita no respondió',
    meaning:
      'No se logró una conexión segura con ella: está apagada o bloqueada en el camino, su dirección es incorrecta o su certificado no es de confianza.',
    doThis:
      'Revise la dirección. Abierta en este navegador con https:// en lugar de wss://, muestra si el certificado es de confianza.',
  },
  'pbx-login-refused': {
    heading: 'Su centralita rechazó el usuario o la contraseña',
    meaning: 'Se llegó a ella, y solo deja llamar a usuarios conocidos. Su línea no se probó.',
    doThis:
      'Escriba ambos otra vez. Son los de la cuenta de su softphone y pueden ser distintos de los que usa para iniciar sesión.',
  },
  'extension-unavailable': {
    heading: 'La extensión no aceptó la llamada',
    meaning:
      'Su centralita no conoce ese número, o nadie está conectado allí, o está ocupado. El detalle de abajo tiene su respuesta.',
    doThis: 'Revise el número. Quien gestiona la centralita sabe cuál es la extensión que devuelve lo que oye.',
  },
  'extension-unanswered': {
    heading: 'La extensión no contestó la llamada',
    meaning: 'Se llegó a su centralita, y la extensión sonó sin fin.',
    doThis: 'Elija una extensión que conteste sola y devuelva lo que oye.',
  },
  'extension-silent': {
    heading: 'La extensión contestó, pero no volvió ninguna voz',
    meaning: 'No devuelve lo que oye, o algo en el camino descarta la voz.',
    doThis:
      'Compruebe que sea una extensión de eco. Si lo es, apague cualquier VPN o envíe la voz por el servidor de prueba de esta página.',
  },
  unexpected: {
    heading: 'Ocurrió un error que no habíamos previsto',
    meaning: 'Es un fallo de Callprobe; no dice nada de su línea.',
    doThis: 'Recargue esta página y repita la prueba. Si se repite, comunique el detalle de abajo.',
  },
};
