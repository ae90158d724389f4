import { spoken } from '../language.ts';

/** The words of giving a result to somebody else. */

export const SHARE_WORDS = spoken('SHARE_WORDS', {
  heading: 'Send this result',
  headingAsked: (by: string) => `${by} asked for this result`,
  open: 'Send to help desk',
  lead: 'Nothing leaves this page until you press one of the buttons.',
  leadAutomatic: (deployment: string) =>
    `It went to the server of ${deployment} by itself, as was said before the test.`,
  addWords: 'Add your own words',
  wordsAbout: 'All of it is optional, and goes with the result.',
  frozen: 'These words went with the result.',
  note: 'Note',
  noteHint: 'What was going on: “VPN on”, “kids streaming”',
  place: 'Place',
  headset: 'Headset',
  provider: 'Internet provider',
  contents: 'What is in it, and what is not',
  ways: 'Ways to send it',
  copyLink: 'Copy the result link',
  linkAbout: (kilobytes: string) => `The whole result in a link (${kilobytes}). Whoever has the link can read it.`,
  linkLong: (kilobytes: string) =>
    `The whole result in a link. It is long (${kilobytes}), and some chat programs cut such links off: the file is safer.`,
  making: 'Making the link…',
  linkFailed: 'No link could be made of this result. Send the file.',
  saveFile: 'Save the result as a file',
  fileAbout: 'To attach to a ticket or an e-mail.',
  mail: 'Write an e-mail',
  mailAbout: {
    withLink: 'Opens your mail program with a summary and the result link.',
    withoutLink:
      'Opens your mail program with a summary. The result link is too long for that: copy it, and paste it below the summary.',
  },
  mailSubject: (test: string) => `Result of a line test (${test})`,
  mailRest: 'The whole result, to be opened in a browser:',
  mailPaste: 'The whole result (paste the copied link here, or attach the saved file):',
  send: (deployment: string) => `Send to ${deployment}`,
  serverAbout: 'Goes to this page’s own server. As with every page, the server sees the address you send from.',
  sendAgain: 'Try once more',
  copySummary: 'Copy a summary',
  summaryAbout: 'Three lines for a ticket or a chat.',
  print: 'Print, or save as PDF',
  printAbout: 'On one page.',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the text and copy it yourself:',
  textToCopy: 'Text to copy',
});

/** What became of a result that goes through the server. */
export const DELIVERY_WORDS = spoken('DELIVERY_WORDS', {
  sending: 'Being sent…',
  sent: (when: string) => `Sent. The server saw it on ${when}.`,
  waiting:
    'Waiting to be sent. It goes by itself as soon as the server takes it, even after this page was closed and opened again.',
  nextTry: (when: string) => `Next try: ${when}.`,
  refused: 'The server did not take it. Use another way, or tell your help desk what is below.',
  'no-room': 'Too many results wait to be sent already. Use another way.',
  unstored: 'This browser keeps nothing here: leave this page open until it was sent.',
});

/** The three lines of a summary. */
export const SUMMARY_WORDS = spoken('SUMMARY_WORDS', {
  verdict: (heading: string, score: string | null, target: string) =>
    score === null ? heading : `${heading} (score ${score} of 4.5, target ${target})`,
  direction: (name: string, score: string, lost: string, delay: string) =>
    `${name}: score ${score}, lost ${lost}, delay ${delay}`,
  nothing: 'No voice was measured.',
  test: (id: string, when: string, asked: readonly string[]) =>
    `Callprobe test ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label: string) => `for ${label}`,
  ticket: (ticket: string) => `ticket ${ticket}`,
});
