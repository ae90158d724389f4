import { spoken } from '../language.ts';

/** The words of the element in somebody else's page, beside those it shares with the page of its own. */

export const ELEMENT_WORDS = spoken('ELEMENT_WORDS', {
  /** What the whole is called to those who hear it. */
  label: 'Call quality check',
  heading: 'Is your line good enough for calls?',
  intro: 'We place a test call from this browser to a test server and back. No microphone: the voice is made up.',
  start: 'Start the test call',
  again: 'Test again',
  stop: 'Stop',
  stopWatching: 'Stop watching',
  /** Where there is room for two words. */
  notTested: 'Line not tested',
  check: 'Test',
  preparing: 'One moment…',
  waiting: 'Waiting for another test to end…',
  waitingWhy: 'Two at once would measure each other. This one begins by itself.',
  watching: 'Watching your call…',
  watchingWhy: 'Only read from your call; nothing of it is changed.',
  /** While a call is watched. */
  callPoor: 'Your call does not sound good at the moment',
  callWellAgain: 'Your call sounds all right again',
  notSetUp: 'This check is not set up right',
  notSetUpStep: 'Tell those who look after this page. The line below is for them.',
  notFetched: 'Part of this check could not be fetched',
  notFetchedStep: 'See whether you are online, then try again.',
  /** Of an estimated score, where there is no room for more. */
  score: (mos: string) => `score ${mos}`,
  scoreRange: 'Estimated score (MOS) from 1, bad, to 4.5, best.',
  /** Steps that elsewhere name a button which is not here. */
  testLonger: 'Test again at another time of day: several tests can decide.',
  chooseOpus: 'Ask those who look after your phone for the voice format Opus.',
});
