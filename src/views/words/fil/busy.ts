import type { Dictionary } from '../dictionary.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES: Dictionary['BUSY_NAMES'] = {
  speaking: 'nahuli ang pagpapadala ng boses',
  handling: 'nahuli ang pagkuha ng boses',
  timer: 'huminto ang computer',
  playing: 'naubusan ang speaker',
  saturated: 'sagad ang processor',
  relay: 'nahuli ang test server',
};

/** What this computer or the test server had to do with it. `span`: "3 sa 17 segundo". */
export const BUSY_WORDS: Dictionary['BUSY_WORDS'] = {
  atLimit: 'Sagad ang processor ng computer na ito: puwede pa ring maging putol-putol ang call dito.',
  tooBusy: (span) => `Masyadong busy ang computer na ito nang ${span}, kaya hindi isinama ang mga iyon.`,
  leftOut: (span) =>
    `Masyadong busy ang computer mo nang ${span}. May marka ang mga ito sa ibaba at hindi kasama sa anumang numero.`,
  serverLate: (span) => `Nahuli ang test server nang ${span}. Hindi rin isinama ang mga iyon.`,
  lostWithin: (_, text) =>
    `${text} packet ang nawala sa loob ng mga iyon; galing sa linya ang mga ito at hindi binibilang dito.`,
  limitShare: (percent) => `Sagad ang processor sa ${percent} ng oras.`,
};
