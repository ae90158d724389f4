import type { Dictionary } from '../dictionary.ts';

/** The words of the element in somebody else's page. */
export const ELEMENT_WORDS: Dictionary['ELEMENT_WORDS'] = {
  label: 'Prüfung der Anrufqualität',
  heading: 'Ist Ihre Leitung gut genug für Anrufe?',
  intro:
    'Wir führen von diesem Browser aus einen Testanruf zu einem Testserver und zurück. Ohne Mikrofon: Die Stimme ist künstlich.',
  start: 'Testanruf starten',
  again: 'Erneut testen',
  stop: 'Anhalten',
  stopWatching: 'Nicht mehr beobachten',
  notTested: 'Leitung nicht getestet',
  check: 'Testen',
  preparing: 'Einen Moment…',
  waiting: 'Ein anderer Test läuft noch…',
  waitingWhy: 'Zwei zugleich würden einander messen. Dieser beginnt danach von selbst.',
  watching: 'Ihr Anruf wird beobachtet…',
  watchingWhy: 'Es wird nur mitgelesen, am Anruf ändert sich nichts.',
  callPoor: 'Ihr Anruf klingt im Moment nicht gut',
  callWellAgain: 'Ihr Anruf klingt wieder ordentlich',
  notSetUp: 'Diese Prüfung ist nicht richtig eingerichtet',
  notSetUpStep: 'Sagen Sie es denen, die diese Seite betreuen. Die Zeile darunter ist für sie.',
  notFetched: 'Ein Teil dieser Prüfung war nicht zu laden',
  notFetchedStep: 'Sehen Sie nach, ob Sie online sind, und versuchen Sie es noch einmal.',
  score: (mos) => `Wert ${mos}`,
  scoreRange: 'Geschätzter Wert (MOS) von 1, schlecht, bis 4,5, am besten.',
  testLonger: 'Testen Sie zu einer anderen Tageszeit noch einmal: Mehrere Tests können es entscheiden.',
  chooseOpus: 'Fragen Sie die Betreuer Ihres Telefons nach dem Sprachformat Opus.',
};
