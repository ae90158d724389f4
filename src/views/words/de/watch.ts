import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the watch of a line. */

export const WATCH_WORDS: Dictionary['WATCH_WORDS'] = {
  heading: 'Behalten Sie Ihre Leitung im Blick',
  lead: 'Solange dieser Tab offen ist, läuft ab und zu ein kurzer Testanruf. Sie erfahren, wenn Ihre Leitung zu schlecht für Anrufe wird und wenn sie wieder gut ist.',
  promises: (seconds, megabytes) => [
    `Jeder Testanruf dauert ${seconds} Sekunden. Das verbraucht etwa ${megabytes} Daten pro Stunde.`,
    'Sie hören nichts davon, und kein Mikrofon wird benutzt.',
    'Der Tab darf im Hintergrund bleiben; erst wenn Sie ihn schließen, endet die Beobachtung.',
    'Drücken Sie vor einem Anruf „Ich bin im Gespräch“: Dann wird nicht getestet.',
  ],
  every: 'Test etwa alle',
  everyChoices: { 5: '5 Minuten', 15: '15 Minuten', 30: '30 Minuten', 60: '60 Minuten' },
  dataUse: (megabytes) =>
    `Verbraucht etwa ${megabytes} Daten pro Stunde, etwas mehr, solange Ihre Leitung gestört ist.`,
  start: 'Beobachtung starten',
  stop: 'Beobachtung beenden',
  beginCall: 'Ich bin im Gespräch',
  endCall: 'Gespräch beendet',
  status: 'Im Moment',
  goneOn: 'Die Beobachtung war beim Öffnen dieser Seite eingeschaltet und läuft daher weiter.',
  soFar: 'Bisher',
  lastWatch: 'Die letzte Beobachtung',
  copy: 'Zusammenfassung kopieren',
  copied: 'Kopiert.',
  notCopied:
    'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie die Zeilen oben und kopieren Sie sie selbst.',
  print: 'Drucken',
  lastTests: 'Die neuesten Tests',
  when: 'Zeit',
  what: 'Ergebnis',
  direction: 'Schlechtere Richtung',
  allTests: 'Alle Tests und Zeitverläufe',
  noTests: 'Noch kein Test.',
};

/** What the watch is at: a line to read first, and what it means. */
export const WATCH_STATE_WORDS: Dictionary['WATCH_STATE_WORDS'] = {
  off: { line: 'Keine Beobachtung.', meaning: '' },
  starting: { line: 'Einen Moment…', meaning: '' },
  waiting: {
    line: (time) => `Beobachtung läuft. Nächster Test um ${time} Uhr.`,
    meaning: 'Sie können weiterarbeiten.',
  },
  testing: {
    line: 'Beobachtung läuft. Gerade wird getestet.',
    meaning: 'Das dauert ein paar Sekunden. Sie können weiterarbeiten.',
  },
  'on-call': {
    line: (time) => `Pause für Ihr Gespräch, längstens bis ${time} Uhr.`,
    meaning: 'Es wird nicht getestet. Fällige Tests entfallen und werden als ausgelassen gezählt.',
  },
  woken: {
    line: (time) => `Ihr Computer war im Ruhezustand. Nächster Test um ${time} Uhr.`,
    meaning: 'Ihre Leitung bekommt erst einen Moment Zeit, damit der Ruhezustand nicht ihr angelastet wird.',
  },
  elsewhere: {
    line: 'Ein anderer Tab dieser Seite beobachtet die Leitung.',
    meaning: 'Wird er geschlossen, übernimmt dieser.',
  },
  blocked: {
    line: 'Klicken Sie irgendwo auf diese Seite, damit es weitergeht.',
    meaning: 'Auf einer frisch geöffneten Seite lässt der Browser ohne Klick keine Teststimme starten.',
  },
};

export const NOTIFY_WORDS: Dictionary['NOTIFY_WORDS'] = {
  heading: 'Benachrichtigungen',
  default: 'Ohne Benachrichtigungen erscheinen Warnungen nur auf dieser Seite.',
  ask: 'Benachrichtigungen erlauben',
  granted:
    'Sie bekommen eine Benachrichtigung, wenn Ihre Leitung zu schlecht für Anrufe wird, und eine, wenn sie wieder gut ist.',
  denied:
    'Dieser Browser lässt diese Seite keine Benachrichtigungen zeigen, Warnungen erscheinen daher nur auf der Seite. Erlauben können Sie sie in den Website-Einstellungen des Browsers.',
  unsupported:
    'Dieser Browser zeigt keine Benachrichtigungen von Seiten, Warnungen erscheinen daher nur auf dieser Seite.',
};

/** What an alert says, by what the worst of its tests came to. */
export const ALERT_WORDS: Dictionary['ALERT_WORDS'] = {
  scored: {
    up: 'Ihre Leitung ist gerade zu schlecht für Anrufe: Die Gegenseite hört Sie schlecht',
    down: 'Ihre Leitung ist gerade zu schlecht für Anrufe: Sie hören die Gegenseite schlecht',
    both: 'Ihre Leitung ist gerade zu schlecht für Anrufe',
    doThis: 'Pausieren Sie Downloads, Uploads und Videos auf dieser Leitung. Nehmen Sie statt WLAN ein Kabel.',
  },
  dropped: {
    heading: 'Testanrufe brechen gerade ab',
    doThis: 'Prüfen Sie Ihr WLAN oder nehmen Sie ein Kabel. Schalten Sie ein VPN aus, falls eines läuft.',
  },
  'no-call': {
    heading: 'Gerade kommt kein Testanruf durch',
    doThis:
      'Prüfen Sie, ob Sie online sind, und schalten Sie ein VPN aus, falls eines läuft. Nehmen Sie statt WLAN ein Kabel.',
  },
  since: (time) => `Seit ${time} Uhr.`,
  worst: (score, alert) => `Schlechteste Bewertung ${score}; unter ${alert} werden Sie gewarnt.`,
  twoOfThree: 'Für eine Warnung braucht es zwei von drei Testanrufen.',
  seeTest: 'Schlechtesten Test ansehen',
  recovered: 'Ihre Leitung ist wieder gut genug für Anrufe',
  from: (from, to, length) => `Sie war zu schlecht von ${from} bis ${to} Uhr (${length}).`,
  seen: 'OK',
};

export const SHIFT_WORDS: Dictionary['SHIFT_WORDS'] = {
  head: (from, to) => `Leitung beobachtet, ${from} bis ${to}:`,
  untilNow: (time) => `jetzt (${time})`,
  tests: (count) => plural(count, { one: `${count} Test.`, other: `${count} Tests.` }),
  noTests: 'kein Test.',
  testsMet: (count, met, told, target) => {
    const who = met !== told ? `${met} von ${told}` : told === 1 ? 'ja' : 'alle';
    return plural(count, {
      one: `${count} Test, Zielwert (${target}) erreicht: ${who}.`,
      other: `${count} Tests, Zielwert (${target}) erreicht: ${who}.`,
    });
  },
  untold: (count) => `Ohne Aussage über die Leitung: ${count}.`,
  skipped: (count, why) => `Ausgelassen: ${count} (${why}).`,
  skippedWhy: (count, why) => `${count} ${why}`,
  skippedFor: {
    call: 'im Gespräch',
    busy: 'während eines anderen Tests',
    asleep: 'im Ruhezustand',
    blocked: 'vor einem Klick',
  },
  worst: (time, what) => `Schlechtester Test: ${time}, ${what}.`,
  noWorst: 'Schlechtester Test: Noch hat keiner etwas über die Leitung ausgesagt.',
  score: (score, direction) => `Bewertung ${score} (${direction})`,
  bothWays: 'beide Richtungen',
  failed: {
    'no-call': 'kein Anruf kam durch',
    dropped: 'der Anruf brach ab',
    unknown: 'ohne Aussage über die Leitung',
  },
  alerts: (list) => `Warnungen: ${list}.`,
  noAlerts: 'Warnungen: keine.',
  lasted: (from, to, length) => `${from} bis ${to} (${length})`,
  lasting: (from) => `seit ${from}`,
};
