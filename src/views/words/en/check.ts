import { spoken } from '../language.ts';

/** The words of the screen that lists what can be examined, and of what was. */

export const CHECK_WORDS = spoken('CHECK_WORDS', {
  heading: 'Examine the line',
  lead: 'A test call says how good the line is. These examinations say what stands in the way.',
  full: {
    name: 'Full check',
    about: 'All of it, one after the other, in about a minute:',
    parts: (routes: number) => [
      'every way to the test server, and the path there',
      ...(routes > 1 ? [`your ${routes} test servers side by side`] : []),
      'a test call',
    ],
    start: 'Start the full check',
  },
  fill: {
    label: 'Also fill the line on purpose',
    about: 'Shows what somebody’s upload or download does to your calls.',
  },
  alone: 'One at a time',
  reach: {
    name: 'Ways to the test server',
    about: 'Asks every address of the test server at once, over UDP, TCP and TLS. Up to 5 seconds, next to no data.',
    start: 'Try the ways',
  },
  routes: {
    name: 'Test servers side by side',
    about: (names: string, megabytes: string) =>
      `One call to each of ${names}, all at the same time. About 10 seconds, about ${megabytes}.`,
    start: 'Compare them',
  },
  load: {
    name: 'Voice while the line is busy',
    about: (megabytes: string) =>
      `A short call, and then the upload, the download and both filled on purpose for 5 seconds each. About 40 seconds, up to ${megabytes}.`,
    start: 'Fill the line',
  },
  headset: {
    name: 'Microphone and headset',
    about:
      'Listens to your microphone and to what your loudspeaker gives back to it. Asks for the microphone first; the sound stays in this computer.',
    start: 'Check the headset',
  },
  asking: 'Asking the test server what it offers…',
  notAsked: 'The test server did not answer just now. You can start all the same: the result will say why.',
});

/** Headings of what was examined, on the result's screen. */
export const EXAMINED_WORDS = spoken('EXAMINED_WORDS', {
  reach: 'Ways to the test server',
  routes: 'Test servers side by side',
  /** Of an examination that was no call and found nothing to mend. */
  nothingToMend: 'Nothing to mend here. A test call says how the line sounds.',
  nothing: 'Nothing was examined',
});
