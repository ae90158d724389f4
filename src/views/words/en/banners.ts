import { spoken } from '../language.ts';

/** The words of the banners. */

/** One for each reason the history store may give. */
export const STORAGE_WORDS = spoken('STORAGE_WORDS', {
  refused: 'This browser keeps no history here (a private window, or storage is switched off).',
  full: 'This browser’s storage is full, so new tests cannot be kept. Delete old tests to make room.',
  blocked:
    'Another tab with another version of Callprobe holds the history. Close the other tabs, then reload this page.',
  damaged: 'The history of this browser is damaged.',
  closed: 'The browser closed the history while this page was open. Reload this page to use it again.',
  unexpected: 'The history could not be used, for a reason we did not foresee.',
});

export const BANNER_WORDS = spoken('BANNER_WORDS', {
  sameComputer: 'This call never left this computer. Open this page from another device to test a line.',
  examinedHere: 'The test server is on this very computer. Open this page from another device to examine a line.',
  loopback: 'This call never left this computer: no test server could be used. Your line was not tested.',
  sameComputerAddress: 'Address to open there:',
  testingStillWorks: 'Testing still works.',
  notSaved: 'This result is not saved and will be gone when you close the page. Save it as a file to keep it.',
  busyElsewhere:
    'Another tab of this page is running a test. Two at once would disturb each other: wait for it to end.',
  getStatsOnly: (doubt: string | null) =>
    `This browser does not let the page see single packets. Figures come from the browser’s own counters; delay and gaps per packet are missing.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost: string, uneven: string, score: string) =>
    `Held against what test lines really did, such figures were off by up to ${lost} lost, ${uneven} of uneven arrival and ${score} points of score (95 of 100 nearer).`,
  finished: 'Your test has ended.',
  seeResult: 'See the result',
  languageNotFetched: (language: string) =>
    `${language} could not be fetched just now. Try again once you are back online.`,
  fault: 'The page ran into a fault of its own. Reload it and test again.',
});
