import { spoken } from '../language.ts';

/** The words of a test that is asked for: of whoever asks, and of whoever is asked. */

/** What the person sees who opens a test link. */
export const ASKED_WORDS = spoken('ASKED_WORDS', {
  heading: (by: string) => `${by} asks you to test your line`,
  why: 'Why',
  forWhom: 'For',
  ticket: 'Ticket',
  site: 'Site',
  what: {
    usual: 'A test call from this browser to a test server and back. Every packet of voice is watched.',
    quick: 'A test call from this browser to a test server and back. It stops as soon as the answer is clear.',
    long: 'A longer test call from this browser to a test server and back. It shows the ups and downs of your line.',
    check: 'All ways to the test server are tried, then a test call is made. Your line is not filled on purpose.',
    reach: 'Every way to the test server is tried. No call is made.',
    routes: 'A test call to each of the test servers, all at the same time.',
    load: 'A test call, while your line is filled on purpose for 15 seconds: nobody else should be on a call meanwhile.',
  },
  takes: (time: string, data: string) => `Takes ${time} and ${data}.`,
  times: {
    usual: 'about 20 seconds',
    quick: 'between 6 and 30 seconds',
    long: (length: string) => `about ${length}`,
    check: 'about a minute',
    reach: 'up to 5 seconds',
    routes: 'about 10 seconds',
    load: 'about 40 seconds',
  },
  data: {
    about: (megabytes: string) => `about ${megabytes} of data`,
    atMost: (megabytes: string) => `at most ${megabytes} of data`,
    aCall: (megabytes: string) => `about ${megabytes} of data for each call`,
    hardly: 'hardly any data',
    unknown: 'as much data as your line carries meanwhile',
  },
  noMicrophone: 'No microphone: the page makes up a voice. Just leave this page open.',
  route: (name: string) => `Over the test server “${name}”.`,
  codec: (name: string) => `In the voice format ${name}.`,
  start: 'Start the test',
  until: (date: string) => `This link works until ${date}.`,
  sharedHeading: 'What is shared, and with whom',
  back: {
    link: (by: string) =>
      `Nothing is sent by itself. You see the result first; then one click copies it as a link, which you send to ${by}.`,
    file: (by: string) =>
      `Nothing is sent by itself. You see the result first; then one click saves it as a file, which you send to ${by}.`,
    mail: (by: string) =>
      `Nothing is sent by itself. You see the result first; then one click begins an e-mail with it to ${by}.`,
    server: (deployment: string) =>
      `Nothing is sent by itself. You see the result first; then one click sends it to the server of ${deployment}.`,
  },
  automatic: (deployment: string) =>
    `When the test ends, its result goes to the server of ${deployment} by itself. You see it here at the same time.`,
});

/** What a shared result holds, and what it does not. */
export const CONTENTS_WORDS = spoken('CONTENTS_WORDS', {
  sent: 'In the result:',
  notSent: 'Not in it:',
  figures: 'When you tested, the scores and figures of the test second by second, and what was found',
  computer: 'How busy this computer was, and whether it ran on battery',
  link: (words: string) => `What was in the link: ${words}`,
  words: 'What you write to go with it',
  browser: 'The name and version of your browser',
  timeZone: 'Your time zone',
  microphone: 'The names of your microphone and loudspeaker, where you checked your headset and kept them',
  noAddresses: 'Addresses: neither yours nor those of the servers',
  noSound: 'Sound: none is kept',
  noPackets: 'The recording of single packets',
  noBrowser: 'The name of your browser',
  noTimeZone: 'Your time zone',
  noMicrophone: 'The names of your devices',
});

/** In place of a test that cannot be offered. */
export const REFUSED_WORDS = spoken('REFUSED_WORDS', {
  loading: 'Reading the link…',
  headings: {
    damaged: 'This test link is damaged',
    expired: 'This test link has expired',
    newer: 'This test link needs a newer page',
    'not-offered': 'This page cannot make the test that was asked for',
    unknown: 'This test link cannot be read',
  },
  meaning: {
    damaged: 'A part of it is missing or was changed on the way. Chat and mail programs sometimes break long links.',
    expired: (date: string | null) =>
      date === null ? 'It was meant for a certain time, which is over.' : `It worked until ${date}.`,
    newer: 'It was made by a newer Callprobe than this page.',
    'not-offered': 'It asks for something that is not, or no longer, set up here.',
    unknown: 'It is no test link that this page knows.',
  },
  step: {
    damaged: 'Copy the whole link and open it again, or ask whoever sent it for a new one.',
    expired: 'Ask whoever sent it for a new one.',
    newer: 'Reload this page. If that does not help, ask whoever sent the link.',
    'not-offered': 'Tell whoever sent it, with the detail below.',
    unknown: 'Ask whoever sent it for a new one.',
  },
  plain: 'You can make the usual test all the same. Its result can be sent to your help desk, too.',
  toStart: 'Go to the usual test',
});

/** The link builder. */
export const ASK_WORDS = spoken('ASK_WORDS', {
  heading: 'Ask somebody to test their line',
  lead: 'Fill this in and send the link. Whoever opens it sees what you ask for, presses one button, and has a result to send back to you.',
  formHeading: 'What you ask for',
  by: 'Who asks',
  byHint: 'as the person knows you: “Maria, IT help desk”',
  labels: 'Who is asked',
  labelsHint: 'A name or a number, as you know them. One a line makes a link for each.',
  ticket: 'Ticket',
  site: 'Site',
  why: 'Why',
  whyHint: '“Your callers say your voice breaks off.”',
  kind: 'Test',
  kinds: {
    usual: 'Test call (20 seconds)',
    quick: 'Quick check (6 to 30 seconds)',
    long: 'Long test',
    check: 'Full check (a minute)',
    reach: 'Ways to the test server (5 seconds)',
    routes: 'Test servers side by side (10 seconds)',
    load: 'Voice while the line is busy (40 seconds)',
  },
  length: 'Length of the long test',
  route: 'Test server',
  codec: 'Voice format',
  language: 'Language',
  back: 'How the result comes back',
  backs: {
    link: 'As a link they copy',
    file: 'As a file they save',
    mail: 'By e-mail',
    server: 'Through this page’s server',
  },
  until: 'The link works for',
  untils: { day: '1 day', week: '1 week', month: '30 days', never: 'As long as they like' },
  /** In the preview, until it is filled in. */
  somebody: 'Your help desk',
  usual: 'The usual one',
  none: 'None',
  theirs: 'What their browser prefers',
  faults: {
    by: 'Say who asks: at least one letter.',
    name: (most: number) => `At most ${most} characters.`,
    labels: (most: number) => `At most ${most} characters a line.`,
    tooMany: (most: number) => `At most ${most} lines.`,
    noAddress: 'No web address here: whoever opens the link is to trust these words.',
  },
  seesHeading: 'What they will see',
  previewOnly: 'The button works in the link, not here.',
  linkHeading: 'The link',
  linkFor: (label: string) => `The link for ${label}`,
  linksHeading: (count: number) => `${count} links`,
  notYet: 'The link appears here once the form is filled in.',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  copyCsv: 'Copy all as a table (CSV)',
  csvHead: ['Who', 'Ticket', 'Link'],
  who: 'Who',
  link: 'Link',
  qrTitle: 'QR code of the link',
  qrAbout: (label: string | null) =>
    `Opens the test ${label === null ? '' : `for ${label} `}on a phone whose camera looks at it.`,
  message: 'Text for mail or chat',
  copyMessage: 'Copy the text',
  messageText: (ask: {
    readonly by: string;
    readonly why: string | null;
    readonly time: string;
    readonly address: string;
  }) =>
    `Please test your line for calls.${ask.why === null ? '' : ` ${ask.why}`}\nOpen this link in the browser you take calls with and press the button. It takes ${ask.time} and needs no microphone.\n${ask.address}\n${ask.by}`,
  local:
    'This page is open by an address that works on this computer only. Open it by its public address to make links for others.',
  privacy: 'All of this is in the link itself: who has the link can read it. It reaches no server and no log.',
  anew: 'New link',
  newer: 'One that is changed here is a new link; those sent before go on working.',
});
