import { spoken } from '../language.ts';

/** The words of the first screen that depend on what the deployment decides. */
export const CONFIG_WORDS = spoken('CONFIG_WORDS', {
  noTests: 'This page cannot test just now.',
  noTestsWhy: 'Its settings do not say where test calls go, and a guess could send yours to the wrong place.',
  noTestsDo: 'Please tell whoever runs this page. The line below is for them.',
  /** For the engineer. */
  fault: (field: string, expected: string, got: string) =>
    field === ''
      ? `config.json: expected ${expected}, got ${got}`
      : `config.json, ${field}: expected ${expected}, got ${got}`,
  quickLead:
    'We place a test call from this browser to a test server and back, and stop as soon as the answer is clear: after about 6 seconds, or 30 at most.',
  quickStart: 'Start the quick check',
  longLead: (length: string) =>
    `We place a test call of ${length} from this browser to a test server and back, and watch every packet of voice.`,
  longStart: 'Start the long test',
  checkLead:
    'We look for what stands in the way of your calls. On the next page you see what is tried, and how much data it uses.',
  checkStart: 'Go to the full check',
  usual: 'Usual test',
  usualAbout: (megabytes: string) => `A test call of 20 seconds. Uses about ${megabytes}.`,
  usesAtMost: (megabytes: string) => `Uses at most about ${megabytes} of data.`,
  footerSent: (name: string) => `Results are kept in this browser and sent to ${name}. No sound is kept.`,
  privacy: 'What is stored and sent',
});
