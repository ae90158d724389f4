import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of what is kept, and of files. */

export const KEEPING_WORDS: Dictionary['KEEPING_WORDS'] = {
  heading: 'Was aufbewahrt wird',
  lead: 'Alles bleibt in diesem Browser. Löschen Sie dessen Websitedaten, ist auch der Verlauf weg.',
  days: 'Tests aufbewahren',
  dayChoices: { '30': '30 Tage', '90': '90 Tage', '365': 'Ein Jahr', forever: 'Unbegrenzt' },
  traces: 'Paketaufzeichnungen der neuesten',
  traceChoices: { '0': 'Kein Test', '10': '10 Tests', '50': '50 Tests', '200': '200 Tests', '1000': '1.000 Tests' },
  tracesAbout: 'Die Aufzeichnung hinter dem Bild eines Anrufs. Sie braucht den meisten Platz.',
  room: 'Höchstens belegen',
  roomChoices: { none: 'Was der Browser erlaubt', '20': '20\u00a0MB', '50': '50\u00a0MB', '200': '200\u00a0MB' },
  saved: 'Gespeichert. Es gilt ab sofort.',
  notSaved: 'Nicht gespeichert: Der Verlauf ließ sich nicht schreiben.',
  used: (tests, bytes) => `Hier aufbewahrt: ${tests}, etwa ${bytes}.`,
  quota: (bytes) => `Der Browser erlaubt dieser Website bis zu ${bytes}.`,
  traceCount: (traces) => `Davon mit Paketaufzeichnung: ${traces}.`,
  persistent: 'Der Browser hat zugesagt, den Verlauf nicht von sich aus zu löschen.',
  notPersistent: 'Wird der Platz knapp, kann der Browser den Verlauf von sich aus löschen.',
  noPromise: 'Dieser Browser sagt nicht, ob er den Verlauf von sich aus löschen kann.',
  persist: 'Dauerhaft behalten lassen',
  persistRefused:
    'Der Browser hat es nicht zugesagt. Oft tut er das, sobald eine Seite ein Lesezeichen hat oder öfter genutzt wird.',
  tidied: (what) => `Beim letzten Aufräumen entfernt: ${what}.`,
  tidiedNothing: 'Bisher musste nichts entfernt werden.',
  tidiedTests: (count, text) => plural(count, { one: `${text} Test`, other: `${text} Tests` }),
  tidiedBodies: (count, text) =>
    plural(count, { one: `die Einzelheiten von ${text} Test`, other: `die Einzelheiten von ${text} Tests` }),
  tidiedTraces: (count, text) =>
    plural(count, { one: `die Aufzeichnung von ${text} Test`, other: `die Aufzeichnungen von ${text} Tests` }),
};

export const FILE_WORDS: Dictionary['FILE_WORDS'] = {
  heading: 'Dateien',
  saveAll: 'Alles als Datei sichern',
  saveCsv: 'Als Tabelle sichern (CSV)',
  read: 'Datei einlesen',
  about:
    'Die Datei enthält alles und lässt sich wieder einlesen, hier oder anderswo; die Tabelle öffnet jede Tabellenkalkulation. Eine Datei zweimal einzulesen ändert nichts.',
  saving: (percent) => `Wird gesichert… ${percent}`,
  reading: (percent) => `Wird eingelesen… ${percent}`,
  saved: (tests) => `Gesichert: ${tests}.`,
  added: (count) => `Eingelesen. Neue Tests und Markierungen: ${count}.`,
  changed: (added, updated) => `Eingelesen. Neue Tests und Markierungen: ${added}, aktualisiert: ${updated}.`,
  nothingNew: 'Nichts Neues in dieser Datei: Alles darin ist schon hier.',
  refused: 'Nichts wurde eingelesen und nichts geändert.',
  refusals: {
    'too-large': 'Diese Datei ist größer als jeder Verlauf, den diese Seite sichert.',
    unreadable:
      'Diese Datei ließ sich nicht lesen: Sie wurde verschoben, gelöscht oder geändert, seit Sie sie gewählt haben.',
    'not-json': 'Diese Datei ist abgeschnitten oder von anderer Art: Von dieser Seite stammt sie nicht.',
    'not-ours': 'Diese Datei ist weder ein Verlauf noch ein Ergebnis von Callprobe.',
    newer:
      'Diese Datei stammt von einem neueren Callprobe als diesem. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
    'wrong-field': 'Etwas in dieser Datei ist nicht so, wie es sein muss.',
  },
  failed: 'Das hat nicht geklappt. Nichts wurde geändert.',
};
