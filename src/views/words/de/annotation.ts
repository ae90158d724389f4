import type { Dictionary } from '../dictionary.ts';

/** The words around notes, names and marks. */

export const ANNOTATION_WORDS: Dictionary['ANNOTATION_WORDS'] = {
  heading: 'Ihre Notizen',
  lead: 'Für Sie und Ihren Helpdesk. Die Notizen bleiben bei diesem Test, und die Suche im Verlauf findet sie wieder.',
  note: 'Notiz',
  noteHint: 'Was gerade los war: „VPN an“, „Kinder streamen“, „neues Kabel“',
  agent: 'Wer getestet hat',
  place: 'Ort',
  headset: 'Headset',
  provider: 'Internetanbieter',
  tags: 'Schlagwörter',
  tagsHint: 'Mehrere mit Komma trennen: WLAN, abends',
  saving: 'Wird gespeichert…',
  saved: 'Gespeichert.',
  notSaved:
    'Nicht gespeichert: Der Verlauf ließ sich nicht schreiben. Ihr Text steht noch hier; ändern Sie ihn, um es noch einmal zu versuchen.',
  tooManyTags: (most) => `Nur die ersten ${most} Schlagwörter werden behalten.`,
  open: 'Notizen',
  openNamed: (when) => `Notizen zum Test: ${when}`,
};

export const MARK_WORDS: Dictionary['MARK_WORDS'] = {
  heading: 'Ich habe etwas geändert',
  lead: 'Markieren Sie den Zeitpunkt: ein neuer Router, ein anderes Zimmer, ein Kabel. Der Verlauf zeigt dann, ob es wirklich geholfen hat.',
  text: 'Was sich geändert hat',
  textHint: 'Router umgestellt',
  when: 'Wann',
  save: 'Markieren',
  delete: 'Löschen',
  deleteNamed: (text) => `Markierung „${text}“ löschen`,
  question: 'Diese Markierung löschen? Ihre Tests bleiben erhalten.',
  noText: 'Beschreiben Sie in wenigen Worten, was sich geändert hat.',
  noTime: 'Geben Sie an, wann es sich geändert hat: Datum und Uhrzeit.',
  notSaved: 'Nicht gespeichert: Der Verlauf ließ sich nicht schreiben.',
  none: 'Noch nichts markiert.',
};
