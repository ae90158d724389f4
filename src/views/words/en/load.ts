import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of "When your line is busy": the voice while the line is filled on purpose. */
export const LOAD_WORDS = spoken('LOAD_WORDS', {
  title: 'When your line is busy',
  explain:
    'The test call went on while data filled your line. Each voice crosses the line twice, up and down again, so a queue one way delays both voices; lost voice belongs to its own direction.',
  steady: 'Your line stays clear for calls even when it is busy.',
  unknown: 'What your line does when it is busy could not be told this time. Test again.',
  table: 'Voice on the idle line and on the busy one',
  line: 'The line',
  idle: 'Idle',
  loads: { up: 'Upload full', down: 'Download full', both: 'Both full' },
  score: 'score',
  delay: 'delay',
  lost: 'lost',
  carries: 'Carries',
  atLeast: (rate: string) => `at least ${rate}`,
  used: 'Data used',
  fits: (calls: string) => `Room for ${calls} like this one at once, with nothing else on the line.`,
  fitsAtLeast: (calls: string) => `Room for at least ${calls} like this one at once, with nothing else on the line.`,
  calls: (count: number, text: string) => plural(count, { one: `${text} call`, other: `${text} calls` }),
  noRoom: 'No room for even one call like this one.',
  cut: 'The agreed amount of data was used up before the time was, so the line may carry more.',
  throughRelay:
    'The data went through the test server and back, so upload and download were full at the same time and cannot be told apart.',
  warning: (megabytes: string, seconds: string) =>
    `This fills your line on purpose for about ${seconds}, and uses up to ${megabytes} of data.`,
  warningOthers: 'Others on this line will notice. Do not start it on a phone plan that counts data, or during a call.',
});
