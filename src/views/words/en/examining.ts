import { spoken } from '../language.ts';

/** The words of an examination under way that is no call. */

export const EXAMINING_WORDS = spoken('EXAMINING_WORDS', {
  headings: { examining: 'Trying every way to the test server…', comparing: 'Calling over every test server at once…' },
  explain: {
    examining: 'Each is asked on its own; one that does not answer is given four seconds.',
    comparing: 'The same voice goes over all of them at the same time, so that the line treats them alike.',
  },
});
