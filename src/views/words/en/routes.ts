import { spoken } from '../language.ts';

/** The words of the comparison of routes, and of what this computer did. */

export const ROUTES_WORDS = spoken('ROUTES_WORDS', {
  table: 'The routes compared',
  route: 'Route',
  delay: 'There and back',
  setUp: 'First voice after',
  recommended: 'recommended',
  lost: (percent: string) => `${percent} lost`,
  recommend: (name: string, sentence: string) => `Recommended from your line: ${name}. ${sentence}`,
  onlyOne: 'Only one route was measured, so there is nothing to choose between.',
  noneWorked: 'No call got through over any of the routes.',
  alike: 'No difference that matters: from your line these routes are equally good.',
  alikeAndWorse: (best: string, worse: string) => `From your line ${best} are equally good. Not recommended: ${worse}.`,
  unclear: 'Not enough was measured to recommend one of the routes.',
  sounds: (other: string) => `Calls over it sound better than over ${other}.`,
  quicker: (ms: string, other: string) => `Voices over it take ${ms} less than over ${other}.`,
  onlyThis: (other: string) => `Calls over ${other} did not get through.`,
  sideBySide: 'The routes were measured side by side, so that what else went on on your line hit all alike.',
  explain:
    'Up: your voice to them. Down: their voice to you. Under each score: where chance leaves it, and the share of the voice that was lost. There and back: once to the test server.',
  cost: (seconds: string, data: string) => `Took ${seconds}. Data used: ${data}.`,
});

export const ROUTES_PROGRESS_WORDS = spoken('ROUTES_PROGRESS_WORDS', {
  name: 'Progress of each route',
  state: 'Now',
  phases: {
    waiting: 'waits for its turn',
    connecting: 'connecting',
    'warming-up': 'warming up',
    measuring: 'measuring',
    loading: 'filling the line',
    finishing: 'adding up',
    done: 'done',
  },
  failed: 'did not get through',
});

export const COMPUTER_WORDS = spoken('COMPUTER_WORDS', {
  untested: 'No call was placed, so nothing is known of what this computer does during one.',
  calm: 'Nothing on this computer stood in the way of the call.',
  disturbed: (busy: string, measured: string) =>
    `This computer held the voice up during ${busy} of ${measured} seconds; they were left out of the score.`,
  atLimit: 'This computer’s processor was at its limit for some of the call, and carried the voice all the same.',
  unseen: 'Whether this computer was busy could not be measured.',
  none: 'none',
  power: 'Power',
  pluggedIn: 'plugged in',
  onBattery: 'on battery',
  level: (power: string, percent: string) => `${power}, ${percent} full`,
});
