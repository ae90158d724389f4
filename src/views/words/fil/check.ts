import type { Dictionary } from '../dictionary.ts';

/** The words of the screen that lists what can be examined, and of what was. */

export const CHECK_WORDS: Dictionary['CHECK_WORDS'] = {
  heading: 'Suriin ang linya',
  lead: 'Sinasabi ng test call kung gaano kaganda ang linya. Sinasabi ng mga pagsusuring ito kung ano ang nakakasagabal.',
  full: {
    name: 'Kumpletong check',
    about: 'Lahat ng ito, sunod-sunod, sa loob ng mga isang minuto:',
    parts: (routes) => [
      'bawat daan papunta sa test server, at ang network path papunta roon',
      ...(routes > 1 ? [`ang ${routes} test server mo, magkatabi`] : []),
      'isang test call',
    ],
    start: 'Simulan ang kumpletong check',
  },
  fill: {
    label: 'Sadyang punuin din ang linya',
    about: 'Ipinapakita kung ano ang epekto sa calls mo ng upload o download ng iba.',
  },
  alone: 'Isa-isa',
  reach: {
    name: 'Mga daan papunta sa test server',
    about:
      'Sabay-sabay na tinatanong ang bawat address ng test server, sa UDP, TCP at TLS. Hanggang 5 segundo, halos walang data.',
    start: 'Subukan ang mga daan',
  },
  routes: {
    name: 'Mga test server, magkatabi',
    about: (names, megabytes) => `Tig-isang call sa ${names}, lahat nang sabay. Mga 10 segundo, mga ${megabytes}.`,
    start: 'Ikumpara ang mga ito',
  },
  load: {
    name: 'Boses habang abala ang linya',
    about: (megabytes) =>
      `Isang maikling call, saka sadyang pupunuin ang upload, ang download at ang dalawa, tig-5 segundo. Mga 40 segundo, hanggang ${megabytes}.`,
    start: 'Punuin ang linya',
  },
  headset: {
    name: 'Microphone at headset',
    about:
      'Pinakikinggan ang microphone mo at ang naririnig nito mula sa speaker mo. Hihingi muna ng permiso para sa microphone; hindi umaalis sa computer na ito ang tunog.',
    start: 'I-check ang headset',
  },
  asking: 'Tinatanong ang test server kung ano ang kaya nito…',
  notAsked: 'Hindi sumagot ang test server ngayon. Puwede ka pa ring magsimula: sasabihin ng resulta kung bakit.',
};

/** Headings of what was examined, on the result's screen. */
export const EXAMINED_WORDS: Dictionary['EXAMINED_WORDS'] = {
  reach: 'Mga daan papunta sa test server',
  routes: 'Mga test server, magkatabi',
  /** Of an examination that was no call and found nothing to mend. */
  nothingToMend: 'Walang kailangang ayusin dito. Test call ang magsasabi kung ano ang tunog ng linya.',
  nothing: 'Walang sinuri',
};
