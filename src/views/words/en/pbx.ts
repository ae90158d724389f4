import { spoken } from '../language.ts';

/** The words of the screen from which somebody calls their own phone system, and of the ways to it. */

export const PBX_WORDS = spoken('PBX_WORDS', {
  heading: 'Call my phone system',
  lead: 'A test call from this browser to an extension of your own phone system that says back what it hears: the way your softphone’s calls go, measured there and back.',
  facts: (megabytes: string) => [
    'No microphone: the page makes up a voice.',
    `Takes about 25 seconds and about ${megabytes} of data.`,
    'Your user name and password go to that phone system and nowhere else. This page forgets them when it is closed or reloaded.',
  ],
  server: 'Phone system',
  extension: 'Echo extension',
  extensionHint: 'The number that says back what it hears. Whoever runs the phone system knows it.',
  user: 'User name',
  userHint: 'Of your softphone’s account; often the number of your own extension.',
  password: 'Password',
  relay: 'Send the voice through this page’s test server',
  relayAbout:
    'For networks that let no voice through to the phone system. What the test server adds is then part of what is measured.',
  start: 'Place the test call',
  none: 'No phone system is named here yet',
  noneWhy: 'For your safety this page connects to no phone system but those that whoever runs it has named.',
  noneHow: 'Whoever runs it adds the address that browser phones use to config.json, and starts the server again:',
  check: 'Your own phone system',
  checkAbout: 'A test call to an extension of your phone system that says back what it hears. About 25 seconds.',
  checkStart: 'Call it',
});
