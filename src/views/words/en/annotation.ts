import { spoken } from '../language.ts';

/** The words around notes, names and marks. */

export const ANNOTATION_WORDS = spoken('ANNOTATION_WORDS', {
  heading: 'Your notes',
  lead: 'For yourself and your help desk. Kept with this test, and found again by the search of the history.',
  note: 'Note',
  noteHint: 'What was going on: “VPN on”, “kids streaming”, “new cable”',
  agent: 'Who tested',
  place: 'Place',
  headset: 'Headset',
  provider: 'Internet provider',
  tags: 'Tags',
  tagsHint: 'Several with commas between: Wi-Fi, evening',
  saving: 'Saving…',
  saved: 'Saved.',
  notSaved:
    'Not saved: the history could not be written. What you typed is still here; change it once more to try again.',
  tooManyTags: (most: number) => `Only the first ${most} tags are kept.`,
  open: 'Notes',
  openNamed: (when: string) => `Notes on the test of ${when}`,
});

export const MARK_WORDS = spoken('MARK_WORDS', {
  heading: 'I changed something',
  lead: 'Mark the moment: a new router, another room, a cable. The history then says whether it really helped.',
  text: 'What changed',
  textHint: 'moved the router',
  when: 'When',
  save: 'Mark it',
  delete: 'Delete',
  deleteNamed: (text: string) => `Delete the mark “${text}”`,
  question: 'Delete this mark? Your tests stay.',
  noText: 'Say in a few words what changed.',
  noTime: 'Say when it changed: a date and a time.',
  notSaved: 'Not saved: the history could not be written.',
  none: 'Nothing is marked yet.',
});
