import type { Dictionary } from '../dictionary.ts';

/** The words of the first screen that depend on what the deployment decides. */
export const CONFIG_WORDS: Dictionary['CONFIG_WORDS'] = {
  noTests: 'Diese Seite kann gerade nicht testen.',
  noTestsWhy:
    'In ihren Einstellungen steht nicht, wohin Testanrufe gehen, und auf Verdacht könnte Ihrer an den falschen Ort gehen.',
  noTestsDo: 'Melden Sie es dem Betreiber dieser Seite. Die Zeile unten ist für ihn.',
  /** For the engineer. */
  fault: (field, expected, got) =>
    field === ''
      ? `config.json: erwartet ${expected}, gefunden ${got}`
      : `config.json, ${field}: erwartet ${expected}, gefunden ${got}`,
  quickLead:
    'Wir führen von diesem Browser aus einen Testanruf zu einem Testserver und zurück und hören auf, sobald die Antwort klar ist: nach etwa 6 Sekunden, spätestens nach 30.',
  quickStart: 'Schnelltest starten',
  longLead: (length) =>
    `Wir führen von diesem Browser aus einen Testanruf zu einem Testserver und zurück (Dauer: ${length}) und beobachten jedes Sprachpaket.`,
  longStart: 'Langen Test starten',
  checkLead:
    'Wir suchen, woran es bei Ihren Anrufen hakt. Auf der nächsten Seite sehen Sie, was geprüft wird und wie viele Daten es verbraucht.',
  checkStart: 'Zur Gesamtprüfung',
  usual: 'Üblicher Test',
  usualAbout: (megabytes) => `Ein Testanruf von 20 Sekunden. Verbraucht etwa ${megabytes}.`,
  usesAtMost: (megabytes) => `Verbraucht höchstens etwa ${megabytes} Daten.`,
  footerSent: (name) =>
    `Ergebnisse bleiben in diesem Browser und werden an ${name} gesendet. Kein Ton wird aufbewahrt.`,
  privacy: 'Was gespeichert und gesendet wird',
};
