import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the help desk's overview, and of what it takes in. */

export const DESK_WORDS: Dictionary['DESK_WORDS'] = {
  heading: 'Helpdesk',
  lead: 'Die Leitungen der Personen, die Ihnen ein Ergebnis geschickt haben, die schlechtesten zuerst. Nur in diesem Browser aufbewahrt.',
  ask: 'Um einen Test bitten',
  loading: 'Die Ergebnisse werden gelesen…',
  unreadable: 'In diesem Browser lassen sich die Ergebnisse nicht lesen.',
  empty: 'Noch keine Ergebnisse.',
  emptyTeach:
    'Erstellen Sie einen Testlink und verschicken Sie ihn. Wer ihn öffnet, sieht, worum Sie bitten, macht den Test und schickt Ihnen das Ergebnis. Fügen Sie die Links, die zurückkommen, auf dieser Seite ein oder legen Sie die Dateien hier ab: Jede Person bekommt hier eine Zeile.',
  noneInRange: (range, tests) => `Keine Ergebnisse ${range}. Ältere gibt es: ${tests}.`,
  noMatch: 'Kein Ergebnis passt zu diesen Filtern.',
  showAll: 'Alle Ergebnisse zeigen',
  tableName: 'Personen und ihre Leitungen',
  filters: 'Was betrachtet wird',
  range: 'Zeitraum',
  place: 'Ort',
  route: 'Route',
  saveCsv: 'Als Tabelle sichern (CSV)',
  people: (count, shown) => plural(count, { one: '1 Person', other: `${shown} Personen` }),
  nobody: 'Ohne Namen',
  nobodyHint: 'Ergebnisse, die ohne Namen kamen, vielleicht von mehreren Personen.',
  columns: {
    agent: 'Wer',
    verdict: 'Neuestes Urteil',
    up: 'Stimme zur Gegenseite',
    down: 'Stimme der Gegenseite',
    tests: 'Tests',
    route: 'Route',
    browser: 'Browser',
    provider: 'Anbieter',
    when: 'Neuester Test',
  },
  sortedUp: 'sortiert',
  sortedDown: 'umgekehrt sortiert',
  notKnown: 'nicht bekannt',
  notScored: 'nicht bewertet',
  below: (bad) => (bad === 0 ? 'keiner schlecht' : `${bad} schlecht`),
  openHistory: (name) => `Alle Tests: ${name}`,
  notVerified: 'nicht bestätigt',
  barLegend: (target) =>
    `Jeder Balken ist die Bewertung einer Richtung, bis 4,5; die Marke darin ist der Zielwert, ${target}. „Schlecht“ heißt: Der Test lag unter dem Zielwert, brach ab, oder es kam kein Anruf zustande.`,
};

export const CAUSE_WORDS: Dictionary['CAUSE_WORDS'] = {
  heading: 'Was viele gemeinsam haben',
  badLines: (bad, lines) => {
    if (bad === 0) {
      return plural(lines, {
        one: 'Die eine Leitung ist in ihrem neuesten Test nicht schlecht.',
        other: `Keine der ${lines} Leitungen ist in ihrem neuesten Test schlecht.`,
      });
    }
    return plural(lines, {
      one: 'Die eine Leitung ist in ihrem neuesten Test schlecht.',
      other: `${bad} von ${lines} Leitungen ${plural(bad, { one: 'ist', other: 'sind' })} in ihrem neuesten Test schlecht.`,
    });
  },
  by: (count, bad, what) => {
    const of = count === bad ? (bad === 1 ? 'Diese' : `Alle ${bad}`) : `${count} von ${bad}`;
    if (what === 'failed') return `${of}: kein Anruf oder ein abgebrochener.`;
    return `${of}: ${{ up: 'Upload', down: 'Download', both: 'Upload und Download' }[what]}.`;
  },
  same: {
    route: (word) => `Gleiche Route: ${word}.`,
    provider: (word) => `Gleicher Internetanbieter: ${word}.`,
    connection: (word) => `Gleiche Art der Verbindung: ${word}.`,
    place: (word) => `Gleicher Ort: ${word}.`,
    browser: (word) => `Gleicher Browser: ${word}.`,
    headset: (word) => `Gleiches Headset: ${word}.`,
    codec: (word) => `Gleiches Sprachformat: ${word}.`,
    topology: (word) => `Gleicher Testweg: ${word}.`,
  },
  evidence: (bad, allBad, good, allGood) =>
    `Das trifft auf ${bad} von ${allBad} schlechten und auf ${good} von ${allGood} guten Leitungen zu.`,
  alongside: (words) => `Dieselben Leitungen haben auch dies gemeinsam, es kann also ebenso daran liegen: ${words}`,
  nothing:
    'Keine Route, kein Anbieter, kein Ort und kein Browser fällt auf: Was die schlechten Leitungen gemeinsam haben, kann Zufall sein.',
  tooFew: 'Zu wenige Leitungen, um zu sagen, was die schlechten gemeinsam haben.',
  caution:
    'Was öfter gemeinsam ist, als der Zufall erwarten lässt, ist ein Hinweis, wo zu suchen ist, und kein Beweis.',
};

export const INTAKE_WORDS: Dictionary['INTAKE_WORDS'] = {
  heading: 'Ergebnisse hinzufügen',
  about:
    'Legen Sie Dateien irgendwo auf dieser Seite ab oder fügen Sie Links ein, auch einen ganzen Chat mit vielen davon. Alles bleibt in diesem Browser.',
  paste: 'Ergebnislinks einfügen',
  pasteHint: 'https://…/#/r/1.…',
  add: 'Hinzufügen',
  choose: 'Dateien wählen',
  drop: 'Dateien hier ablegen',
  stop: 'Anhalten',
  reading: (done, of) => `Wird gelesen: ${done} von ${of}…`,
  saving: (count) => `Wird hinzugefügt: ${count}…`,
  stopped: 'Angehalten. Nichts wurde hinzugefügt.',
  failed: 'Nichts wurde hinzugefügt: Der Verlauf ließ sich nicht schreiben.',
  nothing: 'In diesem Text ist kein Ergebnislink.',
  added: (count, shown) => plural(count, { one: '1 Ergebnis hinzugefügt.', other: `${shown} Ergebnisse hinzugefügt.` }),
  updated: (count, shown) =>
    plural(count, {
      one: '1 war schon hier und wurde ergänzt.',
      other: `${shown} waren schon hier und wurden ergänzt.`,
    }),
  unchanged: (count, shown) => plural(count, { one: '1 war schon hier.', other: `${shown} waren schon hier.` }),
  duplicates: (count, shown) => plural(count, { one: '1 kam mehrfach.', other: `${shown} kamen mehrfach.` }),
  refused: (count, shown) => plural(count, { one: '1 war nicht lesbar:', other: `${shown} waren nicht lesbar:` }),
  refusedList: 'Was nicht lesbar war, und warum',
  moreRefused: (count) => `und ${count} mehr`,
  pasted: (place) => `Link ${place} im Text`,
  linkIn: (file, place) => `${file}, Link ${place}`,
  open: 'Ergebnis öffnen',
  whys: {
    'too-long': 'länger als jeder Ergebnislink',
    damaged: 'unvollständig oder unterwegs verändert',
    newer: 'stammt von einem neueren Callprobe als diese Seite',
    'inflates-too-far': 'entpackt viel größer als jedes Ergebnis',
    'not-a-result': 'kein Ergebnis von Callprobe',
    'too-large': 'zu groß',
    unreadable: 'vom Datenträger nicht lesbar',
    'not-json': 'abgeschnitten, verändert oder eine andere Art von Datei',
    'not-ours': 'kein Ergebnis von Callprobe',
    'wrong-field': 'enthält etwas, das in kein Ergebnis gehört',
    'no-links': 'kein Ergebnislink darin',
    'too-many': 'mehr, als auf einmal aufgenommen werden kann',
  },
};
