import { spoken } from '../language.ts';

/** The words of the page inside another page. */
export const EMBED_WORDS = spoken('EMBED_WORDS', {
  nav: 'Call test',
  goesTo: (host: string) => `The result of each test made here goes to ${host}: figures, no sound and no addresses.`,
  /** Over the history. */
  apart: (host: string) =>
    `These are the tests made inside ${host} in this browser. Tests made on the page by itself are kept apart.`,
  noHistory: 'Inside another page, some browsers keep nothing. For a history, open the call test by itself.',
  refused: {
    heading: 'The call test does not run inside this page',
    notAllowed:
      'Another page shows the call test inside itself. Whoever runs the call test has not allowed that page to do so.',
    silent: 'Another page shows the call test inside itself, but has not told the call test who it is.',
    open: 'You can open the call test by itself, in a new tab:',
  },
});
