import type { Dictionary } from '../dictionary.ts';

export const PBX_WORDS: Dictionary['PBX_WORDS'] = {
  heading: 'Llamar a mi centralita',
  lead: 'Una llamada de prueba desde este navegador a una extensión de su propia centralita que devuelve lo que oye: el camino de las llamadas de su softphone, medido de ida y de vuelta.',
  facts: (megabytes) => [
    'Sin micrófono: la página inventa una voz.',
    `Dura unos 25 segundos y usa unos ${megabytes} de datos.`,
    'Su usuario y su contraseña van a esa centralita y a ningún otro sitio. Esta página los olvida al cerrarse o recargarse.',
  ],
  server: 'Centralita',
  extension: 'Extensión de eco',
  extensionHint: 'El número que devuelve lo que oye. Quien gestiona la centralita lo conoce.',
  user: 'Usuario',
  userHint: 'El de la cuenta de su softphone; a menudo el número de su propia extensión.',
  password: 'Contraseña',
  relay: 'Enviar la voz por el servidor de prueba de esta página',
  relayAbout:
    'Para redes que no dejan pasar la voz hasta la centralita. Lo que añada el servidor de prueba se mide también.',
  start: 'Hacer la llamada de prueba',
  none: 'Aquí aún no figura ninguna centralita',
  noneWhy: 'Por su seguridad, esta página solo se conecta a las centralitas que ha indicado quien la gestiona.',
  noneHow: 'Quien la gestiona añade a config.json la dirección para teléfonos en el navegador y reinicia el servidor:',
  check: 'Su propia centralita',
  checkAbout: 'Una llamada de prueba a una extensión de su centralita que devuelve lo que oye. Unos 25 segundos.',
  checkStart: 'Llamar',
};
