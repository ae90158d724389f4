import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of what is kept, and of files. */

export const KEEPING_WORDS = spoken('KEEPING_WORDS', {
  heading: 'What is kept',
  lead: 'Everything stays in this browser. Clearing the browser’s site data deletes it.',
  days: 'Keep tests for',
  dayChoices: { '30': '30 days', '90': '90 days', '365': 'One year', forever: 'For ever' },
  traces: 'Packet recordings of the newest',
  traceChoices: { '0': 'No test', '10': '10 tests', '50': '50 tests', '200': '200 tests', '1000': '1,000 tests' },
  tracesAbout: 'The recording behind the picture of a call. It takes most of the room.',
  room: 'Use no more than',
  roomChoices: { none: 'What the browser allows', '20': '20 MB', '50': '50 MB', '200': '200 MB' },
  saved: 'Saved. It takes effect now.',
  notSaved: 'Not saved: the history could not be written.',
  used: (tests: string, bytes: string) => `Kept here: ${tests}, about ${bytes}.`,
  quota: (bytes: string) => `The browser allows this site up to ${bytes}.`,
  traceCount: (traces: string) => `Of these with their packet recording: ${traces}.`,
  persistent: 'The browser has promised not to clear the history by itself.',
  notPersistent: 'The browser may clear the history by itself when it runs out of room.',
  noPromise: 'This browser does not say whether it may clear the history by itself.',
  persist: 'Ask the browser to keep it',
  persistRefused: 'The browser did not promise it. It often does once a page is bookmarked or used more.',
  tidied: (what: string) => `The last tidying let go of ${what}.`,
  tidiedNothing: 'Nothing had to be let go so far.',
  tidiedTests: (count: number, text: string) => plural(count, { one: `${text} test`, other: `${text} tests` }),
  tidiedBodies: (count: number, text: string) =>
    plural(count, { one: `the details of ${text} test`, other: `the details of ${text} tests` }),
  tidiedTraces: (count: number, text: string) =>
    plural(count, { one: `the recording of ${text} test`, other: `the recordings of ${text} tests` }),
});

export const FILE_WORDS = spoken('FILE_WORDS', {
  heading: 'Files',
  saveAll: 'Save all as a file',
  saveCsv: 'Save as a table (CSV)',
  read: 'Read a file in',
  about:
    'The file has everything and can be read in again, here or elsewhere; the table opens in any spreadsheet. Reading a file in twice changes nothing.',
  saving: (percent: string) => `Saving… ${percent}`,
  reading: (percent: string) => `Reading… ${percent}`,
  saved: (tests: string) => `Saved ${tests}.`,
  added: (count: string) => `Read in: ${count} tests and marks added.`,
  changed: (added: string, updated: string) =>
    `Read in: ${added} tests and marks added, ${updated} brought up to date.`,
  nothingNew: 'Nothing new in this file: everything in it is here already.',
  refused: 'Nothing was read in, and nothing was changed.',
  refusals: {
    'too-large': 'This file is larger than any history this page saves.',
    unreadable: 'This file could not be read: it was moved, deleted or changed since you chose it.',
    'not-json': 'This file is cut off, or of another kind: it is not one that this page saved.',
    'not-ours': 'This file is neither a history nor a result of Callprobe.',
    newer: 'This file was saved by a newer Callprobe than this one. Reload this page and try again.',
    'wrong-field': 'Something in this file is not what it has to be.',
  },
  failed: 'That did not work. Nothing was changed.',
});
