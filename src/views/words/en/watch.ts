import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the watch of a line. */

export const WATCH_WORDS = spoken('WATCH_WORDS', {
  heading: 'Keep an eye on your line',
  lead: 'While this tab is open, a short test call is made now and then. You are told when your line gets too poor for calls, and when it is good again.',
  promises: (seconds: number, megabytes: string) => [
    `Each test call takes ${seconds} seconds. This uses about ${megabytes} of data an hour.`,
    'You hear nothing of it, and no microphone is used.',
    'The tab may stay in the background; only closing it ends the watch.',
    'Before a call, press “I’m on a call”: nothing is tested then.',
  ],
  every: 'Test about every',
  everyChoices: { 5: '5 minutes', 15: '15 minutes', 30: '30 minutes', 60: '60 minutes' },
  dataUse: (megabytes: string) =>
    `Uses about ${megabytes} of data an hour, a little more while your line is in trouble.`,
  start: 'Start watching',
  stop: 'Stop watching',
  beginCall: 'I’m on a call',
  endCall: 'My call has ended',
  status: 'At the moment',
  goneOn: 'Watching was on when this page was opened, so it goes on.',
  soFar: 'So far',
  lastWatch: 'The last watch',
  copy: 'Copy the summary',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the lines above and copy them yourself.',
  print: 'Print',
  lastTests: 'The latest tests',
  when: 'Time',
  what: 'Result',
  direction: 'Worse direction',
  allTests: 'All tests and trends',
  noTests: 'No test yet.',
});

/** What the watch is at: a line to read first, and what it means. */
export const WATCH_STATE_WORDS = spoken('WATCH_STATE_WORDS', {
  off: { line: 'Not watching.', meaning: '' },
  starting: { line: 'One moment…', meaning: '' },
  waiting: { line: (time: string) => `Watching. Next test at ${time}.`, meaning: 'You can go on with your work.' },
  testing: { line: 'Watching. Testing now.', meaning: 'This takes a few seconds. You can go on with your work.' },
  'on-call': {
    line: (time: string) => `Paused for your call, until ${time} at the latest.`,
    meaning: 'Nothing is tested. Tests that are due are skipped and counted as skipped.',
  },
  woken: {
    line: (time: string) => `Your computer was asleep. Next test at ${time}.`,
    meaning: 'Your line gets a moment to come back first, so that it is not blamed for the sleep.',
  },
  elsewhere: {
    line: 'Another tab of this page is watching.',
    meaning: 'When that tab is closed, this one takes over.',
  },
  blocked: {
    line: 'Click anywhere on this page to let it go on.',
    meaning: 'In a page that has just been opened, the browser lets no test voice start before a click.',
  },
});

export const NOTIFY_WORDS = spoken('NOTIFY_WORDS', {
  heading: 'Notifications',
  default: 'Without notifications, alerts show on this page only.',
  ask: 'Allow notifications',
  granted: 'You get one notification when your line gets too poor for calls, and one when it is good again.',
  denied:
    'This browser does not let this page show notifications, so alerts show on the page only. You can allow them in the browser’s site settings.',
  unsupported: 'This browser shows no notifications of pages, so alerts show on this page only.',
});

/** What an alert says, by what the worst of its tests came to. */
export const ALERT_WORDS = spoken('ALERT_WORDS', {
  scored: {
    up: 'Your line is too poor for calls now: they hear you badly',
    down: 'Your line is too poor for calls now: you hear them badly',
    both: 'Your line is too poor for calls now',
    doThis: 'Pause downloads, uploads and video on this line. If you are on Wi-Fi, use a cable.',
  },
  dropped: {
    heading: 'Test calls break off now',
    doThis: 'Check your Wi-Fi, or use a cable. Switch off any VPN.',
  },
  'no-call': {
    heading: 'No test call gets through now',
    doThis: 'Check that you are online, and switch off any VPN. If you are on Wi-Fi, use a cable.',
  },
  since: (time: string) => `Since ${time}.`,
  worst: (score: string, alert: string) => `Worst score ${score}; below ${alert} you are told.`,
  twoOfThree: 'It takes two of three test calls for an alert.',
  seeTest: 'See the worst test',
  recovered: 'Your line is good enough for calls again',
  from: (from: string, to: string, length: string) => `It was too poor from ${from} to ${to} (${length}).`,
  seen: 'OK',
});

export const SHIFT_WORDS = spoken('SHIFT_WORDS', {
  head: (from: string, to: string) => `Line watch, ${from} to ${to}:`,
  untilNow: (time: string) => `now (${time})`,
  tests: (count: number) => plural(count, { one: `${count} test.`, other: `${count} tests.` }),
  noTests: 'no test.',
  /** `met` of `told`, which are those of `count` that say something of the line. */
  testsMet: (count: number, met: number, told: number, target: string) => {
    const who = met !== told ? `${met} of ${told}` : told === 1 ? 'it' : 'all';
    return plural(count, {
      one: `${count} test, ${who} met the target (${target}).`,
      other: `${count} tests, ${who} met the target (${target}).`,
    });
  },
  untold: (count: number) => `${count} said nothing of the line.`,
  skipped: (count: number, why: string) => `Skipped: ${count} (${why}).`,
  skippedWhy: (count: number, why: string) => `${count} ${why}`,
  skippedFor: { call: 'on a call', busy: 'during another test', asleep: 'computer asleep', blocked: 'before a click' },
  worst: (time: string, what: string) => `Worst: ${time}, ${what}.`,
  noWorst: 'Worst: no test had a say about the line yet.',
  score: (score: string, direction: string) => `score ${score} (${direction})`,
  bothWays: 'both ways',
  failed: { 'no-call': 'no call got through', dropped: 'the call broke off', unknown: 'says nothing of the line' },
  alerts: (list: string) => `Alerts: ${list}.`,
  noAlerts: 'Alerts: none.',
  lasted: (from: string, to: string, length: string) => `${from} to ${to} (${length})`,
  lasting: (from: string) => `from ${from} on`,
});
