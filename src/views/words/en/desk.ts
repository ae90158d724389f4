import type { Unreadable } from '../../desk/unreadable.ts';
import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the help desk's overview, and of what it takes in. */

export const DESK_WORDS = spoken('DESK_WORDS', {
  heading: 'Help desk',
  lead: 'The lines of the people who sent you a result, the worst first. Kept in this browser only.',
  ask: 'Ask somebody for a test',
  loading: 'Reading results…',
  unreadable: 'Results cannot be read in this browser.',
  empty: 'No results yet.',
  emptyTeach:
    'Make a test link and send it. Whoever opens it sees what you ask for, runs the test and sends you the result. Paste the links that come back, or drop the files, on this page: each person gets a line here.',
  noneInRange: (range: string, tests: string) => `No results in the ${range}. There are older ones: ${tests}.`,
  noMatch: 'No result matches these filters.',
  showAll: 'Show all results',
  tableName: 'People and their lines',
  filters: 'What to look at',
  range: 'Time',
  place: 'Place',
  route: 'Route',
  saveCsv: 'Save as table (CSV)',
  people: (count: number, shown: string) => plural(count, { one: '1 person', other: `${shown} people` }),
  nobody: 'No name',
  nobodyHint: 'Results that came without a name, perhaps of several people.',
  columns: {
    agent: 'Who',
    verdict: 'Latest verdict',
    up: 'Their voice to callers',
    down: 'Callers’ voice to them',
    tests: 'Tests',
    route: 'Route',
    browser: 'Browser',
    provider: 'Provider',
    when: 'Latest test',
  },
  sortedUp: 'sorted',
  sortedDown: 'sorted the other way round',
  notKnown: 'not known',
  notScored: 'not scored',
  below: (bad: number) => (bad === 0 ? 'none bad' : `${bad} bad`),
  openHistory: (name: string) => `All tests of ${name}`,
  notVerified: 'not verified',
  barLegend: (target: string) =>
    `Each bar is the score of one direction, up to 4.5; the mark in it is the target, ${target}. “Bad” tests are below the target, dropped, or came to no call.`,
});

export const CAUSE_WORDS = spoken('CAUSE_WORDS', {
  heading: 'What many share',
  badLines: (bad: number, lines: number) => {
    if (bad === 0) {
      return plural(lines, {
        one: 'The one line is not bad at its latest test.',
        other: `None of ${lines} lines is bad at its latest test.`,
      });
    }
    return plural(lines, {
      one: 'The one line is bad at its latest test.',
      other: `${bad} of ${lines} lines ${plural(bad, { one: 'is', other: 'are' })} bad at the latest test.`,
    });
  },
  by: (count: number, bad: number, what: 'up' | 'down' | 'both' | 'failed') => {
    const of = count === bad ? (bad === 1 ? 'It' : `All ${bad}`) : `${count} of ${bad}`;
    if (what === 'failed') return `${of}: no call, or a dropped one.`;
    return `${of}: ${{ up: 'upload', down: 'download', both: 'upload and download' }[what]}.`;
  },
  same: {
    route: (word: string) => `Same route: ${word}.`,
    provider: (word: string) => `Same Internet provider: ${word}.`,
    connection: (word: string) => `Same kind of connection: ${word}.`,
    place: (word: string) => `Same place: ${word}.`,
    browser: (word: string) => `Same browser: ${word}.`,
    headset: (word: string) => `Same headset: ${word}.`,
    codec: (word: string) => `Same voice format: ${word}.`,
    topology: (word: string) => `Same way of testing: ${word}.`,
  },
  evidence: (bad: number, allBad: number, good: number, allGood: number) =>
    `${bad} of ${allBad} bad lines have it, and ${good} of ${allGood} good ones.`,
  alongside: (words: string) => `The same lines also share this, so it may as well be: ${words}`,
  nothing: 'No route, provider, place or browser stands out: what the bad lines share may be chance.',
  tooFew: 'Too few lines to tell what the bad ones share.',
  caution: 'What is shared more often than chance allows is a hint where to look, not a proof.',
});

export const INTAKE_WORDS = spoken('INTAKE_WORDS', {
  heading: 'Add results',
  about:
    'Drop files anywhere on this page, or paste links, also a whole chat with many of them. They stay in this browser.',
  paste: 'Paste result links',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Add these',
  choose: 'Choose files',
  drop: 'Drop files here',
  stop: 'Stop',
  reading: (done: string, of: string) => `Reading ${done} of ${of}…`,
  saving: (count: string) => `Adding ${count}…`,
  stopped: 'Stopped. Nothing was added.',
  failed: 'Nothing was added: the history could not be written.',
  nothing: 'There is no result link in this text.',
  added: (count: number, shown: string) => plural(count, { one: '1 result added.', other: `${shown} results added.` }),
  updated: (count: number, shown: string) =>
    plural(count, {
      one: '1 was here already and got what was missing.',
      other: `${shown} were here already and got what was missing.`,
    }),
  unchanged: (count: number, shown: string) =>
    plural(count, { one: '1 was here already.', other: `${shown} were here already.` }),
  duplicates: (count: number, shown: string) =>
    plural(count, { one: '1 came twice.', other: `${shown} came more than once.` }),
  refused: (count: number, shown: string) =>
    plural(count, { one: '1 could not be read:', other: `${shown} could not be read:` }),
  refusedList: 'What could not be read, and why',
  moreRefused: (count: string) => `and ${count} more`,
  pasted: (place: number) => `Link ${place} of the text`,
  linkIn: (file: string, place: number) => `${file}, link ${place}`,
  open: 'Open the result',
  whys: {
    'too-long': 'longer than any result link',
    damaged: 'not complete, or changed on the way',
    newer: 'made by a later version of Callprobe than this page',
    'inflates-too-far': 'far larger inside than any result',
    'not-a-result': 'not a result of Callprobe',
    'too-large': 'too large',
    unreadable: 'cannot be read from the disk',
    'not-json': 'cut off, changed, or another kind of file',
    'not-ours': 'not a result of Callprobe',
    'wrong-field': 'has something in it that no result has',
    'no-links': 'no result link in it',
    'too-many': 'more than can be taken in at once',
  } satisfies Readonly<Record<Unreadable, string>>,
});
