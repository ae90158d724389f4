import { spoken } from '../language.ts';

/** The words of the history list. */

export const HISTORY_WORDS = spoken('HISTORY_WORDS', {
  heading: 'History',
  kept: 'Kept in this browser only.',
  empty: 'No tests yet.',
  emptyTeach:
    'One test is a snapshot. Test at 9, 13 and 18 o’clock, and whenever a call sounds bad, or let a tab keep an eye on the line: this page then shows when it fails.',
  firstTest: 'Make the first test',
  watchLine: 'Watch my line',
  loading: 'Reading history…',
  unreadable: 'History cannot be read in this browser.',
  damaged: 'Damaged record',
  damagedHint: 'This test can no longer be read. Others are not affected.',
  ended: { interrupted: 'interrupted', failed: 'failed', running: 'still running' },
  sameComputer: 'this computer only',
  examination: 'examination',
  realCall: 'real call',
  delete: 'Delete',
  deleteNamed: (when: string) => `Delete the test of ${when}`,
  deleteAll: 'Delete all tests',
  older: 'Show older tests',
  confirmOne: 'Delete this test for good?',
  confirmAll: (tests: string) => `Delete all ${tests} for good? This cannot be undone.`,
  confirmTheOne: 'Delete the one test for good? This cannot be undone.',
  confirmYes: 'Delete',
  confirmNo: 'Keep',
  detailsGone: 'details no longer kept',
  detailsGoneLong: 'Only these figures are left: the details were let go to make room for newer tests.',
  noneListed: 'No test to show here.',
  find: 'Search in notes, names and tags',
  findIt: 'Search',
  findNothing: 'Show all again',
  nothingFound: (text: string) => `No note, name or tag has “${text}” in it.`,
});
