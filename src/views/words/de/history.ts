import type { Dictionary } from '../dictionary.ts';

/** The words of the history list. */

export const HISTORY_WORDS: Dictionary['HISTORY_WORDS'] = {
  heading: 'Verlauf',
  kept: 'Nur in diesem Browser aufbewahrt.',
  empty: 'Noch keine Tests.',
  emptyTeach:
    'Ein Test ist eine Momentaufnahme. Testen Sie um 9, 13 und 18\u00a0Uhr und immer, wenn ein Anruf schlecht klingt, oder lassen Sie einen Tab die Leitung beobachten: Dann zeigt diese Seite, wann sie versagt.',
  firstTest: 'Den ersten Test machen',
  watchLine: 'Leitung beobachten',
  loading: 'Der Verlauf wird gelesen…',
  unreadable: 'In diesem Browser lässt sich der Verlauf nicht lesen.',
  damaged: 'Beschädigter Eintrag',
  damagedHint: 'Dieser Test ist nicht mehr lesbar. Andere sind nicht betroffen.',
  ended: { interrupted: 'unterbrochen', failed: 'fehlgeschlagen', running: 'läuft noch' },
  sameComputer: 'nur dieser Computer',
  examination: 'Untersuchung',
  realCall: 'echter Anruf',
  delete: 'Löschen',
  deleteNamed: (when) => `Test löschen: ${when}`,
  deleteAll: 'Alle Tests löschen',
  older: 'Ältere Tests zeigen',
  confirmOne: 'Diesen Test endgültig löschen?',
  confirmAll: (tests) => `Alle ${tests} endgültig löschen? Das lässt sich nicht rückgängig machen.`,
  confirmTheOne: 'Den einen Test endgültig löschen? Das lässt sich nicht rückgängig machen.',
  confirmYes: 'Löschen',
  confirmNo: 'Behalten',
  detailsGone: 'Einzelheiten nicht mehr vorhanden',
  detailsGoneLong:
    'Nur diese Werte sind geblieben: Die Einzelheiten wurden entfernt, um Platz für neuere Tests zu schaffen.',
  noneListed: 'Kein Test zu zeigen.',
  find: 'In Notizen, Namen und Schlagwörtern suchen',
  findIt: 'Suchen',
  findNothing: 'Alle wieder zeigen',
  nothingFound: (text) => `Keine Notiz, kein Name und kein Schlagwort enthält „${text}“.`,
};
