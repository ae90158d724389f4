import type { TestOrigin } from '../../../core/trends/annotation.ts';
import type { TestResult } from '../../../core/trends/summary.ts';
import { spoken } from '../language.ts';

/** The words of what a history shows: its plots, its tables and its filters. */

export const TREND_WORDS = spoken('TREND_WORDS', {
  snapshot:
    'One test is a snapshot. Test at 9, 13 and 18 o’clock, and whenever a call sounds bad: from ten tests on, this page shows when your line fails.',
  few: 'A few tests show a trend, not yet a pattern. Test at other hours and on other days.',
  found: 'What stands out',
  foundNothing:
    'Nothing stands out in these tests: no bad hour, no change for the worse, no direction or route behind the others.',
  foundTooFew: (least: number) =>
    `From ${least} scored tests on, this page looks for bad hours, changes and routes that fail.`,
  looking: 'Looking through the tests…',
  over: 'Over time',
  hours: 'By hour and weekday',
  compared: 'Side by side',
  changes: 'Before and after a change',
  became: 'What became of the tests',
  today: 'Today',
  list: 'The tests',
  showAsTable: 'Show as table',
  noMatch: 'No test matches these filters.',
  noneInRange: (range: string) => `No tests in the ${range}.`,
  noneScored: 'None of these tests has such a figure.',
  showAll: 'Show all tests',
  targetLine: (mos: string) => `target ${mos}`,
  unplaced: (tests: string) => `${tests} left out: the clock at the place of the test is not known.`,
  tooFewHours: (least: number) =>
    `From ${least} tests on, this shows the hours of the week at which your line fails. Let it be tested at all hours.`,
});

export const METRIC_WORDS = spoken('METRIC_WORDS', {
  mos: { name: 'Score', short: 'score', unit: 'points' },
  loss: { name: 'Lost', short: 'lost', unit: '' },
  delay: { name: 'Delay', short: 'delay', unit: '' },
  jitter: { name: 'Uneven arrival', short: 'uneven arrival', unit: '' },
});

export const SIDE_WORDS = spoken('SIDE_WORDS', {
  worse: 'The worse direction',
  up: 'Your voice to them',
  down: 'Their voice to you',
});

export const RANGE_WORDS = spoken('RANGE_WORDS', {
  '7d': { choice: '7 days', last: 'last 7 days' },
  '30d': { choice: '30 days', last: 'last 30 days' },
  '90d': { choice: '90 days', last: 'last 90 days' },
  all: { choice: 'All', last: 'whole history' },
});

export const FILTER_WORDS = spoken('FILTER_WORDS', {
  heading: 'What to look at',
  range: 'Time',
  metric: 'Figure',
  side: 'Direction',
  more: 'More filters',
  any: 'Any',
  several: 'Several',
  unknown: 'not known',
  only: 'Only:',
  remove: (what: string) => `Stop filtering by ${what}`,
  clear: 'Clear filters',
  compare: 'Compare',
  showOnly: (what: string) => `Show only ${what}`,
  /** "Route: Frankfurt". */
  facet: (facet: string, value: string) => `${facet}: ${value}`,
});

/** What a facet is called; also of those that only the address can ask for. */
export const FACET_WORDS = spoken('FACET_WORDS', {
  result: 'What became of it',
  mode: 'Kind of test',
  topology: 'Way of testing',
  sameComputer: 'This computer only',
  route: 'Route',
  codec: 'Voice format',
  connection: 'Connection',
  browser: 'Browser',
  agent: 'Who tested',
  place: 'Place',
  headset: 'Headset',
  provider: 'Internet provider',
  origin: 'Where it comes from',
  tags: 'Tag',
  finding: 'What was found',
  direction: 'Direction',
});

/** Values of the facets that are no names of their own. */
export const FACET_NAMES = spoken('FACET_NAMES', {
  sameComputer: { true: 'yes', false: 'no' },
  connection: { wifi: 'Wi-Fi', ethernet: 'Cable', cellular: 'Mobile network', none: 'None', other: 'Other' },
});

export const RESULT_NAMES = spoken<Readonly<Record<TestResult, string>>>('RESULT_NAMES', {
  scored: 'Scored',
  inconclusive: 'Not enough data for a score',
  dropped: 'Connection lost during the call',
  stopped: 'Stopped, or the page was closed',
  'set-up-failed': 'No call came about',
  examined: 'Examination without a call',
});

/** Of one's own tests, and of those that somebody sent: how sure it is that nobody changed them. */
export const ORIGIN_NAMES = spoken<Readonly<Record<TestOrigin, string>>>('ORIGIN_NAMES', {
  own: 'Made here',
  verified: 'Received, verified',
  'not-verified': 'Received, not verified',
  'not-seen': 'Received, not signed',
  'cannot-tell': 'Received, could not be checked',
});

export const WHOSE_WORDS = spoken('WHOSE_WORDS', {
  label: 'Whose tests',
  mine: 'Made here',
  received: 'Received from others',
  all: 'All',
  others: 'Tests that others sent you are not among these.',
  showOthers: 'Show them on the help desk’s page',
});

export const MODE_NAMES = spoken('MODE_NAMES', {
  thorough: 'Test call',
  quick: 'Quick check',
  examination: 'Examination',
  watched: 'Real call',
});

export const PLOT_WORDS = spoken('PLOT_WORDS', {
  trend: (metric: keyof typeof METRIC_WORDS, side: keyof typeof SIDE_WORDS, tests: string) =>
    `${METRIC_WORDS[metric].name} over time, ${SIDE_WORDS[side].toLowerCase()}, ${tests}. Arrow keys go from one to the next.`,
  trendHint: 'Point at the plot, or use the arrow keys, to read it.',
  /** "score 3.1": a figure with its name. */
  named: (metric: keyof typeof METRIC_WORDS, figure: string) => `${METRIC_WORDS[metric].short} ${figure}`,
  /** `value` and `median` are what `named` made. */
  test: (when: string, value: string) => `${when}: ${value}`,
  stretch: (when: string, median: string, low: string, high: string, tests: string) =>
    `${when}: ${median} in the middle, most between ${low} and ${high}, ${tests}`,
  stretchAlone: (when: string, median: string, tests: string) => `${when}: ${median}, ${tests}`,
  stretchEmpty: (when: string) => `${when}: no figure`,
  failed: (tests: string) => `${tests} without a call, or with a dropped one`,
  /** One of the sentences above, and how many failed. */
  withFailed: (stretch: string, failed: string) => `${stretch}; ${failed}`,
  openTest: 'Open this test',
  legend: {
    dot: 'one test',
    median: 'the middle: half of the tests above, half below',
    spread: 'where eight of ten tests lie',
    failed: 'no call came about, or it was dropped',
    mark: 'something was changed',
  },
  columns: {
    time: 'Time',
    tests: 'Tests',
    low: 'Low (1 in 10 below)',
    median: 'Middle',
    high: 'High (1 in 10 above)',
    failed: 'Failed',
  },
  failedStrip: 'failed',
  trendTable: 'The trend as a table',
});

export const HEAT_WORDS = spoken('HEAT_WORDS', {
  label: (figure: string) => `${figure} by weekday and hour. Arrow keys go from hour to hour.`,
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  longDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hour: (hour: number) => `${hour} to ${hour + 1} h`,
  /** "Monday, 18 to 19 h: score 3.1, 14 tests". */
  cell: (day: string, hour: string, said: string) => `${day}, ${hour}: ${said}`,
  empty: 'not tested',
  hint: 'Point at an hour, or use the arrow keys, to read it.',
  failed: (tests: string) => `${tests} failed`,
  bad: (share: string, alert: string) => `${share} under ${alert}`,
  thin: 'too few to rely on',
  legend: {
    well: (target: string) => `at the target of ${target} or above`,
    fair: (alert: string, target: string) => `${alert} to ${target}`,
    bad: (alert: string) => `under ${alert}`,
    low: {
      loss: 'least lost of these hours (in %)',
      delay: 'shortest delay of these hours (in ms)',
      jitter: 'most even of these hours (in ms)',
    },
    high: {
      loss: 'most lost of these hours',
      delay: 'longest delay of these hours',
      jitter: 'most uneven of these hours',
    },
    thin: 'too few tests, or all on one day',
    empty: 'not tested',
  },
  table: 'The week as a table',
  hourColumn: 'Hour',
});

export const COMPARE_WORDS = spoken('COMPARE_WORDS', {
  tooFew: (figure: string) => `${figure}, too few tests to compare`,
  testsAndFailed: (tests: string, failed: string) => `${tests}, ${failed} failed`,
  noFigure: 'no figure',
  summary: (median: string, low: string, high: string) => `${median} in the middle, half of them ${low} to ${high}`,
  only: 'All tests are of one kind here, so there is nothing to set side by side.',
  nothingKnown: 'Of these tests this is not known.',
  nothingSaid: 'Say it in the notes of your tests, and they can be compared.',
  legend: 'Box: the middle half of the tests. Line in it: the middle. Whiskers: eight of ten tests.',
  table: 'The comparison as a table',
  columns: {
    group: 'Group',
    tests: 'Tests',
    figures: 'With a figure',
    low: 'Low',
    quartile1: 'Quarter',
    median: 'Middle',
    quartile3: 'Three quarters',
    high: 'High',
    failed: 'Failed',
  },
  more: (count: number) => `${count} more, with fewer tests, are in the table.`,
});

export const CHANGE_WORDS = spoken('CHANGE_WORDS', {
  title: (text: string) => `“${text}”`,
  better: (by: string) => `Better by ${by}`,
  worse: (by: string) => `Worse by ${by}`,
  same: 'No difference',
  from: (before: string, after: string) => `${before} before, ${after} after`,
  range: (low: string, high: string) => `the true difference lies between ${low} and ${high} in 95 of 100 such cases`,
  real: 'Real: chance does not explain it.',
  unsure: 'Cannot be told yet: chance alone may have made it.',
  noMatter: 'No difference that matters.',
  unknown: 'Nobody can tell yet',
  why: {
    'few-days-before': 'Tests on at least five days before it are needed to tell.',
    'few-days-after': 'Tests on at least five days after it are needed to tell.',
    'other-hours': 'It was tested at other hours before than after, so the two cannot be compared.',
  },
  tests: (before: string, after: string) => `${before} before it, ${after} after`,
  none: 'Mark a moment at which something changed, and the tests before and after it are compared.',
  table: 'The changes as a table',
  columns: {
    change: 'Change',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    range: '95 of 100',
    verdict: 'Real?',
  },
  lead: 'Up to four weeks on each side, like hours with like.',
  verdicts: { real: 'real', unsure: 'cannot be told', noMatter: 'does not matter', tooFew: 'too few tests' },
});

export const TODAY_WORDS = spoken('TODAY_WORDS', {
  good: (met: string, scored: string, target: string) =>
    `${met} of ${scored} scored tests met the target of ${target}.`,
  unscored: (tests: string) => `${tests} today, none of them scored.`,
  one: (mos: string, when: string) => `One scored test today: ${mos} at ${when}.`,
  worst: (mos: string, when: string) => `The worst was ${mos} at ${when}.`,
  longest: (from: string, to: string, tests: string) => `Good for longest from ${from} to ${to}: ${tests} in a row.`,
  failed: (tests: string) => `${tests} failed.`,
});

export const COUNT_WORDS = spoken('COUNT_WORDS', {
  share: 'Share',
  count: 'Tests',
  result: 'What became of it',
});
