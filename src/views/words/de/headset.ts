import type { Dictionary } from '../dictionary.ts';

/** The words of the headset check. */

export const HEADSET_WORDS: Dictionary['HEADSET_WORDS'] = {
  heading: 'Liegt es am Headset?',
  lead: 'Wir werten ein paar Sekunden lang Ihr Mikrofon aus und spielen einen kurzen Ton ab, um zu hören, was die Gegenseite hört.',
  promises: [
    'Ihr Browser fragt Sie, ob diese Seite Ihr Mikrofon nutzen darf.',
    'Der Ton wird in diesem Computer ausgewertet und dann vergessen: Nichts verlässt ihn, nichts wird aufbewahrt.',
    'Setzen Sie Ihr Headset auf wie für einen Anruf. Es dauert etwa 15 Sekunden.',
  ],
  start: 'Mein Headset prüfen',
  again: 'Erneut prüfen',
  stop: 'Anhalten',
  microphone: 'Mikrofon',
  loudspeaker: 'Lautsprecher',
  usual: 'Das übliche Gerät',
  nameNotTold: 'Vom Browser nicht genannt',
  keepNames: 'Gerätenamen im Ergebnis behalten',
  devices: 'Geräte',
  level: 'Pegel Ihres Mikrofons',
  levelNow: (word, level) => `${word} (${level})`,
  figures: 'Die Messwerte',
  progress: 'Fortschritt der Prüfung',
};

export const HEADSET_STEP_WORDS: Dictionary['HEADSET_STEP_WORDS'] = {
  asking: {
    heading: 'Dürfen wir zuhören?',
    explain: 'Ihr Browser fragt, ob diese Seite Ihr Mikrofon nutzen darf. Stimmen Sie zu, um fortzufahren.',
  },
  quiet: { heading: 'Sagen Sie nichts', explain: 'Wir hören in die Stille.' },
  speech: {
    heading: 'Sagen Sie einen Satz',
    explain: 'Sprechen Sie wie in einem Gespräch, zum Beispiel: „Guten Tag, was kann ich heute für Sie tun?“',
  },
  sweep: {
    heading: 'Sagen Sie nichts: Ein Ton wird abgespielt',
    explain: 'Wir hören, ob Ihr Mikrofon Ihren Lautsprecher aufnimmt.',
  },
  processed: {
    heading: 'Noch einmal: Sagen Sie nichts',
    explain: 'Jetzt mit dem, was Ihr Browser gegen Geräusche und Echo tut. Zwei weitere Töne werden abgespielt.',
  },
};

/** Of the live meter: never the number alone. */
export const LEVEL_WORDS: Dictionary['LEVEL_WORDS'] = {
  nothing: 'kein Ton',
  quiet: 'sehr leise',
  soft: 'leise',
  good: 'gut',
  loud: 'zu laut',
};

export const HEADSET_RESULT_WORDS: Dictionary['HEADSET_RESULT_WORDS'] = {
  title: 'Headset',
  fine: 'Ihr Mikrofon und Ihr Headset sind in Ordnung.',
  fineWithoutEcho: 'Ihr Mikrofon ist in Ordnung. Ob die Gegenseite sich selbst hört, ließ sich nicht feststellen.',
  nothingHeard: 'Ihr Headset konnte nicht geprüft werden.',
  partly: 'Was bis dahin zu hören war, zeigt keinen Fehler.',
  whatHelps: 'Das hilft:',
  helpDesk: 'Für den Helpdesk:',
};

/** Why the check could not be made, or not to its end. */
export const TROUBLE_WORDS: Dictionary['TROUBLE_WORDS'] = {
  refused: {
    sentence: 'Diese Seite darf Ihr Mikrofon nicht nutzen.',
    step: 'Klicken Sie auf das Symbol neben der Adresse der Seite, erlauben Sie das Mikrofon und prüfen Sie noch einmal.',
  },
  'none-found': {
    sentence: 'Es wurde kein Mikrofon gefunden.',
    step: 'Stecken Sie Ihr Headset ein oder schalten Sie es an, dann prüfen Sie noch einmal.',
  },
  'in-use': {
    sentence: 'Ihr Mikrofon ließ sich nicht öffnen: Vielleicht nutzt es ein anderes Programm.',
    step: 'Schließen Sie andere Programme, die telefonieren oder aufnehmen, und prüfen Sie noch einmal.',
  },
  removed: {
    sentence: 'Ihr Mikrofon war während der Prüfung plötzlich weg.',
    step: 'Sehen Sie nach Stecker, Akku und Kabel Ihres Headsets und prüfen Sie noch einmal.',
  },
  unsupported: {
    sentence: 'Dieser Browser erlaubt Seiten keinen Zugriff auf das Mikrofon.',
    step: 'Öffnen Sie diese Seite unter ihrer sicheren Adresse (https) in einem aktuellen Chrome, Edge, Firefox oder Safari.',
  },
  'no-output': {
    sentence: 'Kein Lautsprecher war nutzbar, daher ließ sich das Echo nicht prüfen.',
    step: 'Wählen Sie einen anderen Lautsprecher oder stecken Sie Ihr Headset neu ein; dann prüfen Sie noch einmal.',
  },
};

export const HEADSET_FIGURE_WORDS: Dictionary['HEADSET_FIGURE_WORDS'] = {
  figure: 'Messwert',
  raw: 'Unbearbeitet',
  processed: 'Nach der Bearbeitung durch Ihren Browser',
  explain:
    'Gemessen ohne Echounterdrückung, Rauschunterdrückung und Pegelregelung des Browsers; in der letzten Spalte mit. Pegel in Dezibel bezogen auf Vollaussteuerung: 0 ist das Lauteste, was es gibt.',
  noEcho: (floor) => `keins gehört (über ${floor})`,
};

export const HEAR_YOURSELF_WORDS: Dictionary['HEAR_YOURSELF_WORDS'] = {
  heading: 'Sich selbst hören',
  lead: 'Nehmen Sie fünf Sekunden auf und hören Sie sie an: unverändert, und so, wie die Gegenseite Sie hören würde, über den Testserver und zurück.',
  privacy:
    'Für „Wie die Gegenseite mich hört“ läuft die Aufnahme einmal über den Testserver, wie ein Anruf, und wird dort nicht aufbewahrt.',
  record: '5 Sekunden aufnehmen',
  recordAgain: 'Neu aufnehmen',
  plain: 'Unverändert abspielen',
  throughRelay: 'Abspielen, wie die Gegenseite mich hört',
  recording: (seconds) => `Aufnahme läuft: Sagen Sie einen Satz. Noch ${seconds} s.`,
  sending: 'Unterwegs zum Testserver und zurück…',
  playing: 'Wird abgespielt…',
  ready: 'Aufgenommen. Die Aufnahme wird vergessen, sobald Sie diese Seite verlassen.',
  relayFailed: 'Der Testserver war nicht erreichbar, daher lässt sich die Aufnahme nur unverändert abspielen.',
  playFailed: 'Dieser Computer hat den Ton nicht abgespielt.',
};
