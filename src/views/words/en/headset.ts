import { spoken } from '../language.ts';

/** The words of the headset check. */

export const HEADSET_WORDS = spoken('HEADSET_WORDS', {
  heading: 'Is your headset the fault?',
  lead: 'We listen to your microphone for a few seconds and play a short tone, to hear what your caller hears.',
  promises: [
    'Your browser will ask whether this page may use your microphone.',
    'The sound is looked at in this computer and then forgotten: nothing leaves it, nothing is kept.',
    'Put your headset on as for a call. It takes about 15 seconds.',
  ],
  start: 'Check my headset',
  again: 'Check again',
  stop: 'Stop',
  microphone: 'Microphone',
  loudspeaker: 'Loudspeaker',
  usual: 'The usual one',
  nameNotTold: 'Name not told by the browser',
  keepNames: 'Keep the device names in the result',
  devices: 'Devices',
  level: 'Level of your microphone',
  levelNow: (word: string, level: string) => `${word} (${level})`,
  figures: 'The figures',
  progress: 'Progress of the check',
});

export const HEADSET_STEP_WORDS = spoken('HEADSET_STEP_WORDS', {
  asking: {
    heading: 'May we listen?',
    explain: 'Your browser asks whether this page may use your microphone. Say yes to go on.',
  },
  quiet: { heading: 'Say nothing', explain: 'We listen to the quiet.' },
  speech: {
    heading: 'Say a sentence',
    explain: 'Speak as you do with a caller, for example: “Good morning, how can I help you today?”',
  },
  sweep: {
    heading: 'Say nothing: a tone is played',
    explain: 'We listen whether your microphone hears your loudspeaker.',
  },
  processed: {
    heading: 'Say nothing: once more',
    explain: 'Now with what your browser does against noise and echo. Two more tones are played.',
  },
});

/** Of the live meter: never the number alone. */
export const LEVEL_WORDS = spoken('LEVEL_WORDS', {
  nothing: 'no sound',
  quiet: 'quiet',
  soft: 'soft',
  good: 'good',
  loud: 'too loud',
});

export const HEADSET_RESULT_WORDS = spoken('HEADSET_RESULT_WORDS', {
  title: 'Headset',
  fine: 'Your microphone and headset look fine.',
  /** Where the echo could not be told. */
  fineWithoutEcho: 'Your microphone looks fine. Whether your caller hears himself could not be told.',
  nothingHeard: 'Your headset could not be checked.',
  partly: 'What was heard until then shows no fault.',
  whatHelps: 'What helps:',
  helpDesk: 'For the help desk:',
});

/** Why the check could not be made, or not to its end. */
export const TROUBLE_WORDS = spoken('TROUBLE_WORDS', {
  refused: {
    sentence: 'This page may not use your microphone.',
    step: 'Press the sign beside the page’s address, allow the microphone, then check again.',
  },
  'none-found': {
    sentence: 'No microphone was found.',
    step: 'Plug your headset in or switch it on, then check again.',
  },
  'in-use': {
    sentence: 'Your microphone could not be opened: another program may be using it.',
    step: 'Close other programs that call or record, then check again.',
  },
  removed: {
    sentence: 'Your microphone went away during the check.',
    step: 'Look at the plug, the battery and the cable of your headset, then check again.',
  },
  unsupported: {
    sentence: 'This browser does not let a page listen to the microphone.',
    step: 'Open this page by its secure address (https) in a current Chrome, Edge, Firefox or Safari.',
  },
  'no-output': {
    sentence: 'No loudspeaker could be used, so the echo could not be checked.',
    step: 'Choose another loudspeaker, or plug your headset in again; then check again.',
  },
});

export const HEADSET_FIGURE_WORDS = spoken('HEADSET_FIGURE_WORDS', {
  figure: 'Figure',
  raw: 'As it is',
  processed: 'After your browser’s own clean-up',
  explain:
    'Measured with the browser’s own echo cancellation, noise suppression and gain control off; the last column with them on. Levels are in decibels of full scale: 0 is the loudest there is.',
  noEcho: (floor: string) => `none heard (over ${floor})`,
});

export const HEAR_YOURSELF_WORDS = spoken('HEAR_YOURSELF_WORDS', {
  heading: 'Hear yourself',
  lead: 'Record five seconds, then listen to them: plain, and as your caller would hear you, through the test server and back.',
  privacy:
    'For “as your caller hears you” the recording goes through the test server once, like a call, and is not kept there.',
  record: 'Record 5 seconds',
  recordAgain: 'Record again',
  plain: 'Play it plain',
  throughRelay: 'Play it as your caller hears you',
  recording: (seconds: number) => `Recording: say a sentence. ${seconds} s left.`,
  sending: 'On its way to the test server and back…',
  playing: 'Playing…',
  ready: 'Recorded. It is forgotten when you leave this page.',
  relayFailed: 'The test server could not be reached, so only the plain recording can be played.',
  playFailed: 'This computer did not play the sound.',
});
