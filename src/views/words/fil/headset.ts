import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check. */

export const HEADSET_WORDS: Dictionary['HEADSET_WORDS'] = {
  heading: 'Headset mo ba ang problema?',
  lead: 'Pakikinggan namin ang microphone mo nang ilang segundo at magpapatunog ng maikling tono, para marinig ang naririnig ng caller mo.',
  promises: [
    'Magtatanong ang browser mo kung puwedeng gamitin ng page na ito ang microphone mo.',
    'Sa computer na ito sinusuri ang tunog at saka kinakalimutan: walang umaalis, walang sine-save.',
    'Isuot ang headset gaya ng sa call. Aabutin ito ng mga 15 segundo.',
  ],
  start: 'I-check ang headset ko',
  again: 'Mag-check ulit',
  stop: 'Ihinto',
  microphone: 'Microphone',
  loudspeaker: 'Speaker',
  usual: 'Ang karaniwan',
  nameNotTold: 'Hindi sinabi ng browser ang pangalan',
  keepNames: 'Isama sa resulta ang pangalan ng mga device',
  devices: 'Mga device',
  level: 'Level ng microphone mo',
  levelNow: (word, level) => `${word} (${level})`,
  figures: 'Ang mga numero',
  progress: 'Takbo ng check',
};

export const HEADSET_STEP_WORDS: Dictionary['HEADSET_STEP_WORDS'] = {
  asking: {
    heading: 'Puwede ba kaming makinig?',
    explain:
      'Itinatanong ng browser mo kung puwedeng gamitin ng page na ito ang microphone mo. Pumayag para magpatuloy.',
  },
  quiet: { heading: 'Huwag munang magsalita', explain: 'Pinakikinggan namin ang katahimikan.' },
  speech: {
    heading: 'Magsalita ng isang pangungusap',
    explain: 'Magsalita gaya ng sa caller, halimbawa: “Good morning, how can I help you today?”',
  },
  sweep: {
    heading: 'Huwag magsalita: may tutunog na tono',
    explain: 'Pinakikinggan namin kung nasasagap ng microphone mo ang speaker mo.',
  },
  processed: {
    heading: 'Huwag magsalita: isa pang beses',
    explain: 'Ngayon, kasama ang ginagawa ng browser mo laban sa ingay at echo. Dalawa pang tono ang tutunog.',
  },
};

/** Of the live meter: never the number alone. */
export const LEVEL_WORDS: Dictionary['LEVEL_WORDS'] = {
  nothing: 'walang tunog',
  quiet: 'tahimik',
  soft: 'mahina',
  good: 'tama lang',
  loud: 'masyadong malakas',
};

export const HEADSET_RESULT_WORDS: Dictionary['HEADSET_RESULT_WORDS'] = {
  title: 'Headset',
  fine: 'Mukhang maayos ang microphone at headset mo.',
  /** Where the echo could not be told. */
  fineWithoutEcho: 'Mukhang maayos ang microphone mo. Hindi matukoy kung naririnig ng caller ang sarili niya.',
  nothingHeard: 'Hindi ma-check ang headset mo.',
  partly: 'Walang problema sa narinig hanggang doon.',
  whatHelps: 'Ano ang makakatulong:',
  helpDesk: 'Para sa help desk:',
};

/** Why the check could not be made, or not to its end. */
export const TROUBLE_WORDS: Dictionary['TROUBLE_WORDS'] = {
  refused: {
    sentence: 'Hindi puwedeng gamitin ng page na ito ang microphone mo.',
    step: 'Pindutin ang icon sa tabi ng address ng page, payagan ang microphone, saka mag-check ulit.',
  },
  'none-found': {
    sentence: 'Walang nakitang microphone.',
    step: 'Isaksak o i-on ang headset mo, saka mag-check ulit.',
  },
  'in-use': {
    sentence: 'Hindi mabuksan ang microphone mo: baka ginagamit ito ng ibang program.',
    step: 'Isara ang ibang program na tumatawag o nagre-record, saka mag-check ulit.',
  },
  removed: {
    sentence: 'Nawala ang microphone mo habang nagche-check.',
    step: 'Tingnan ang saksak, battery at cable ng headset mo, saka mag-check ulit.',
  },
  unsupported: {
    sentence: 'Hindi pinapayagan ng browser na ito na makinig ang page sa microphone.',
    step: 'Buksan ang page na ito sa secure address nito (https) sa bagong version ng Chrome, Edge, Firefox o Safari.',
  },
  'no-output': {
    sentence: 'Walang speaker na nagamit, kaya hindi na-check ang echo.',
    step: 'Pumili ng ibang speaker, o isaksak ulit ang headset mo; saka mag-check ulit.',
  },
};

export const HEADSET_FIGURE_WORDS: Dictionary['HEADSET_FIGURE_WORDS'] = {
  figure: 'Sukat',
  raw: 'Kung ano ito',
  processed: 'Pagkatapos linisin ng browser mo',
  explain:
    'Sinukat nang naka-off ang echo cancellation, noise suppression at gain control ng browser; naka-on ang mga ito sa huling column. Nasa decibels of full scale ang mga level: 0 ang pinakamalakas na posible.',
  noEcho: (floor) => `walang narinig (higit sa ${floor})`,
};

export const HEAR_YOURSELF_WORDS: Dictionary['HEAR_YOURSELF_WORDS'] = {
  heading: 'Pakinggan ang sarili',
  lead: 'Mag-record ng limang segundo, saka pakinggan: ang mismong record, at kung paano ka maririnig ng caller mo, papunta sa test server at pabalik.',
  privacy:
    'Para sa “kung paano ka naririnig ng caller”, isang beses dadaan ang recording sa test server, gaya ng call, at hindi ise-save roon.',
  record: 'Mag-record ng 5 segundo',
  recordAgain: 'Mag-record ulit',
  plain: 'Patugtugin ang mismong record',
  throughRelay: 'Patugtugin kung paano ka naririnig ng caller',
  recording: (seconds) => `Nagre-record: magsalita ng isang pangungusap. ${seconds} s na lang.`,
  sending: 'Papunta sa test server at pabalik…',
  playing: 'Tumutugtog…',
  ready: 'Na-record. Kakalimutan ito kapag umalis ka sa page na ito.',
  relayFailed: 'Hindi maabot ang test server, kaya ang mismong record lang ang mapapatugtog.',
  playFailed: 'Hindi napatugtog ng computer na ito ang tunog.',
};
