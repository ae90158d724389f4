/** The words of the history list. */

export const HISTORY_WORDS = {
  heading: 'History',
  kept: 'Kept in this browser only, newest first.',
  empty: 'No tests yet.',
  emptyTeach:
    'One test is a snapshot. Test at 9, 13 and 18 o’clock, and whenever a call sounds bad: the list then shows when your line fails.',
  firstTest: 'Make the first test',
  loading: 'Reading history…',
  unreadable: 'History cannot be read in this browser.',
  damaged: 'Damaged record',
  damagedHint: 'This test can no longer be read. Others are not affected.',
  ended: { interrupted: 'interrupted', failed: 'failed', running: 'still running' },
  sameComputer: 'this computer only',
  examination: 'examination',
  delete: 'Delete',
  deleteNamed: (when: string) => `Delete the test of ${when}`,
  deleteAll: 'Delete all tests',
  older: 'Show older tests',
  confirmOne: 'Delete this test for good?',
  confirmAll: (count: string) => `Delete ${count} for good? This cannot be undone.`,
  confirmYes: 'Delete',
  confirmNo: 'Keep',
  tests: (count: number, more: boolean) => {
    if (more) return 'all tests';
    return count === 1 ? 'the one test' : `all ${count} tests`;
  },
} as const;
