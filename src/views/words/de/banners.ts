import type { Dictionary } from '../dictionary.ts';

/** The words of the banners. */

export const STORAGE_WORDS: Dictionary['STORAGE_WORDS'] = {
  refused: 'Dieser Browser behält hier keinen Verlauf (privates Fenster oder abgeschalteter Speicher).',
  full: 'Der Speicher dieses Browsers ist voll, neue Tests können nicht behalten werden. Löschen Sie alte Tests, um Platz zu schaffen.',
  blocked:
    'Eine andere Version von Callprobe in einem anderen Tab hält den Verlauf besetzt. Schließen Sie die anderen Tabs und laden Sie diese Seite neu.',
  damaged: 'Der Verlauf in diesem Browser ist beschädigt.',
  closed:
    'Der Browser hat den Verlauf geschlossen, während diese Seite offen war. Laden Sie die Seite neu, um ihn wieder zu nutzen.',
  unexpected: 'Der Verlauf ließ sich nicht nutzen, aus einem Grund, den wir nicht vorhergesehen haben.',
};

export const BANNER_WORDS: Dictionary['BANNER_WORDS'] = {
  sameComputer:
    'Dieser Anruf hat den Computer nie verlassen. Öffnen Sie diese Seite auf einem anderen Gerät, um eine Leitung zu testen.',
  examinedHere:
    'Der Testserver läuft auf diesem Computer. Öffnen Sie diese Seite auf einem anderen Gerät, um eine Leitung zu untersuchen.',
  loopback:
    'Dieser Anruf hat den Computer nie verlassen: Kein Testserver war nutzbar. Ihre Leitung wurde nicht getestet.',
  sameComputerAddress: 'Dort zu öffnende Adresse:',
  testingStillWorks: 'Testen können Sie trotzdem.',
  notSaved:
    'Dieses Ergebnis ist nicht gespeichert und verschwindet, sobald Sie die Seite schließen. Sichern Sie es als Datei, um es zu behalten.',
  busyElsewhere:
    'In einem anderen Tab dieser Seite läuft gerade ein Test. Zwei zugleich würden einander stören: Warten Sie, bis er beendet ist.',
  getStatsOnly: (doubt) =>
    `Dieser Browser zeigt der Seite keine einzelnen Pakete. Die Werte stammen aus den Zählern des Browsers; Verzögerung und Lücken je Paket fehlen.${doubt === null ? '' : ` ${doubt}`}`,
  doubt: (lost, uneven, score) =>
    `Auf Testleitungen mit bekanntem Verhalten lagen solche Werte bei „verloren“ bis zu ${lost}, bei der Schwankung bis zu ${uneven} und bei der Bewertung bis zu ${score} Punkte daneben (95 von 100 weniger).`,
  finished: 'Ihr Test ist beendet.',
  seeResult: 'Ergebnis ansehen',
  languageNotFetched: (language) =>
    `${language} ließ sich gerade nicht laden. Versuchen Sie es noch einmal, sobald Sie wieder online sind.`,
  fault: 'Auf der Seite ist ein Fehler aufgetreten. Laden Sie sie neu und testen Sie noch einmal.',
};
