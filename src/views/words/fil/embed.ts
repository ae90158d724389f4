import type { Dictionary } from '../dictionary.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS: Dictionary['EMBED_WORDS'] = {
  nav: 'Test ng call',
  goesTo: (host) =>
    `Mapupunta sa ${host} ang resulta ng bawat test na ginawa rito: mga numero, walang tunog at walang address.`,
  /** Over the history. */
  apart: (host) =>
    `Ito ang mga test na ginawa sa loob ng ${host} sa browser na ito. Hiwalay na sine-save ang mga test na ginawa sa mismong page.`,
  noHistory:
    'Sa loob ng ibang page, may mga browser na walang sine-save. Para magkaroon ng history, buksan nang hiwalay ang test ng call.',
  refused: {
    heading: 'Hindi gumagana ang test ng call sa loob ng page na ito',
    notAllowed:
      'Ipinapakita ng ibang page ang test ng call sa loob nito. Hindi ito pinayagan ng nagpapatakbo ng test ng call.',
    silent: 'Ipinapakita ng ibang page ang test ng call sa loob nito, pero hindi nito sinabi kung sino ito.',
    open: 'Puwede mong buksan nang hiwalay ang test ng call, sa bagong tab:',
  },
};
