import { spoken } from '../language.ts';

/** The words of a result that somebody sent. */

export const SHARED_WORDS = spoken('SHARED_WORDS', {
  loading: 'Opening the result…',
  from: 'A result that somebody sent you',
  who: 'Who',
  nobody: 'The link names nobody',
  ticket: 'Ticket',
  site: 'Site',
  place: 'Place',
  headset: 'Headset',
  provider: 'Internet provider',
  note: 'What they said',
  yourClock: 'Tested, by your clock',
  theirClock: 'Tested, by their clock',
  you: 'On this page, “you” is whoever took the test.',
  trust: {
    checking: 'Looking whether it was changed…',
    verified: 'Verified: this page’s server saw this very result.',
    'not-verified': 'Not verified: this result was changed or comes from elsewhere.',
    'not-seen': 'Not signed: it did not pass through a server that could say whether it was changed.',
    'cannot-tell': 'Cannot tell whether it was changed: the server’s key could not be fetched or used.',
  },
  seenAt: (when: string) => `Seen ${when}.`,
  add: 'Add to my history',
  adding: 'Adding…',
  added: 'Added to your history.',
  here: 'In your history already.',
  own: 'One of your own tests, in your history already.',
  notAdded: 'Not added: the history could not be written.',
  openIt: 'Open it there',
  toDesk: 'All results of the help desk',
  noTrace: 'No picture of single packets: they are not kept with this result.',
});

export const SHARED_REFUSED_WORDS = spoken('SHARED_REFUSED_WORDS', {
  heading: 'This result cannot be shown',
  whys: {
    'too-long':
      'This link is longer than any result link. Perhaps two were pasted into one. Paste many of them on the help desk’s page.',
    damaged:
      'Part of this link is missing, or was changed on the way. Chat and mail programs sometimes cut long links: copy it again as a whole, or ask for the result as a file.',
    newer:
      'This result was made by a later version of Callprobe. Open it at the page it comes from, or update this one.',
    'inflates-too-far': 'What is in this link would be far larger than any result. It was not opened.',
    'not-a-result': 'There is no result in this link. Ask whoever sent it to copy it again.',
  },
  toDesk: 'To the help desk’s page',
  toStart: 'Make a test of your own',
});
