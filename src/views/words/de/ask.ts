import type { Dictionary } from '../dictionary.ts';

/** The words of a test that is asked for: of whoever asks, and of whoever is asked. */

/** What the person sees who opens a test link. `by` is a name as it was typed: it stands where no case is needed. */
export const ASKED_WORDS: Dictionary['ASKED_WORDS'] = {
  heading: (by) => `${by} bittet Sie, Ihre Leitung zu testen`,
  why: 'Grund',
  forWhom: 'Für',
  ticket: 'Ticket',
  site: 'Standort',
  what: {
    usual: 'Ein Testanruf von diesem Browser zu einem Testserver und zurück. Jedes Sprachpaket wird dabei beobachtet.',
    quick: 'Ein Testanruf von diesem Browser zu einem Testserver und zurück. Er endet, sobald die Antwort klar ist.',
    long: 'Ein längerer Testanruf von diesem Browser zu einem Testserver und zurück. Er zeigt das Auf und Ab Ihrer Leitung.',
    check:
      'Alle Wege zum Testserver werden ausprobiert, dann folgt ein Testanruf. Ihre Leitung wird nicht absichtlich ausgelastet.',
    reach: 'Jeder Weg zum Testserver wird ausprobiert. Ein Anruf findet nicht statt.',
    routes: 'Je ein Testanruf zu jedem der Testserver, alle gleichzeitig.',
    load: 'Ein Testanruf, während Ihre Leitung 15 Sekunden lang absichtlich ausgelastet wird: Solange sollte sonst niemand telefonieren.',
  },
  takes: (time, data) => `Dauert ${time} und verbraucht ${data}.`,
  times: {
    usual: 'etwa 20 Sekunden',
    quick: '6 bis 30 Sekunden',
    long: (length) => `etwa ${length}`,
    check: 'etwa eine Minute',
    reach: 'bis zu 5 Sekunden',
    routes: 'etwa 10 Sekunden',
    load: 'etwa 40 Sekunden',
  },
  data: {
    about: (megabytes) => `etwa ${megabytes} Daten`,
    atMost: (megabytes) => `höchstens ${megabytes} Daten`,
    aCall: (megabytes) => `etwa ${megabytes} Daten je Anruf`,
    hardly: 'kaum Daten',
    unknown: 'so viele Daten, wie Ihre Leitung in dieser Zeit überträgt',
  },
  noMicrophone: 'Ohne Mikrofon: Die Seite erzeugt selbst eine Stimme. Lassen Sie diese Seite einfach offen.',
  route: (name) => `Über den Testserver „${name}“.`,
  codec: (name) => `Im Sprachformat ${name}.`,
  start: 'Test starten',
  until: (date) => `Dieser Link gilt bis ${date} Uhr.`,
  sharedHeading: 'Was weitergegeben wird und an wen',
  back: {
    link: (by) =>
      `Nichts wird von selbst gesendet. Sie sehen das Ergebnis zuerst; dann kopieren Sie es mit einem Klick als Link und schicken ihn zurück. Empfänger: ${by}.`,
    file: (by) =>
      `Nichts wird von selbst gesendet. Sie sehen das Ergebnis zuerst; dann sichern Sie es mit einem Klick als Datei und schicken sie zurück. Empfänger: ${by}.`,
    mail: (by) =>
      `Nichts wird von selbst gesendet. Sie sehen das Ergebnis zuerst; dann beginnen Sie mit einem Klick eine E-Mail damit. Empfänger: ${by}.`,
    server: (deployment) =>
      `Nichts wird von selbst gesendet. Sie sehen das Ergebnis zuerst; dann senden Sie es mit einem Klick an den Server von ${deployment}.`,
  },
  automatic: (deployment) =>
    `Wenn der Test endet, geht sein Ergebnis von selbst an den Server von ${deployment}. Sie sehen es zur selben Zeit hier.`,
};

/** What a shared result holds, and what it does not. */
export const CONTENTS_WORDS: Dictionary['CONTENTS_WORDS'] = {
  sent: 'Im Ergebnis:',
  notSent: 'Nicht darin:',
  figures: 'Wann Sie getestet haben, Bewertungen und Messwerte Sekunde für Sekunde, und die Befunde',
  computer: 'Wie ausgelastet dieser Computer war und ob er im Akkubetrieb lief',
  link: (words) => `Was im Link stand: ${words}`,
  words: 'Was Sie dazu schreiben',
  browser: 'Name und Version Ihres Browsers',
  timeZone: 'Ihre Zeitzone',
  microphone:
    'Die Namen Ihres Mikrofons und Ihres Lautsprechers, falls Sie Ihr Headset geprüft und die Namen behalten haben',
  noAddresses: 'Adressen: weder Ihre noch die der Server',
  noSound: 'Ton: Es wird keiner aufbewahrt',
  noPackets: 'Die Aufzeichnung einzelner Pakete',
  noBrowser: 'Der Name Ihres Browsers',
  noTimeZone: 'Ihre Zeitzone',
  noMicrophone: 'Die Namen Ihrer Geräte',
};

/** In place of a test that cannot be offered. */
export const REFUSED_WORDS: Dictionary['REFUSED_WORDS'] = {
  loading: 'Der Link wird gelesen…',
  headings: {
    damaged: 'Dieser Testlink ist beschädigt',
    expired: 'Dieser Testlink ist abgelaufen',
    newer: 'Dieser Testlink braucht eine neuere Seite',
    'not-offered': 'Den gewünschten Test kann diese Seite nicht machen',
    unknown: 'Dieser Testlink ist nicht lesbar',
  },
  meaning: {
    damaged: 'Ein Teil fehlt oder wurde unterwegs verändert. Chat- und Mailprogramme brechen lange Links manchmal um.',
    expired: (date) =>
      date === null ? 'Er galt nur für eine bestimmte Zeit, die vorbei ist.' : `Er galt bis ${date} Uhr.`,
    newer: 'Er stammt von einem neueren Callprobe als diese Seite.',
    'not-offered': 'Er verlangt etwas, das hier nicht oder nicht mehr eingerichtet ist.',
    unknown: 'Er ist kein Testlink, den diese Seite kennt.',
  },
  step: {
    damaged: 'Kopieren Sie den ganzen Link und öffnen Sie ihn noch einmal, oder lassen Sie sich einen neuen schicken.',
    expired: 'Lassen Sie sich einen neuen schicken.',
    newer: 'Laden Sie diese Seite neu. Hilft das nicht, fragen Sie die Person, die den Link geschickt hat.',
    'not-offered': 'Melden Sie es der Person, die ihn geschickt hat, mit der Angabe unten.',
    unknown: 'Lassen Sie sich einen neuen schicken.',
  },
  plain: 'Den üblichen Test können Sie trotzdem machen. Auch dessen Ergebnis lässt sich an Ihren Helpdesk senden.',
  toStart: 'Zum üblichen Test',
};

/** The link builder. */
export const ASK_WORDS: Dictionary['ASK_WORDS'] = {
  heading: 'Jemanden um einen Leitungstest bitten',
  lead: 'Füllen Sie dies aus und schicken Sie den Link. Wer ihn öffnet, sieht, worum Sie bitten, drückt einen Knopf und hat ein Ergebnis, das zu Ihnen zurückgeht.',
  formHeading: 'Worum Sie bitten',
  by: 'Wer bittet',
  byHint: 'So, wie man Sie kennt: „Maria, IT-Helpdesk“',
  labels: 'Wer testen soll',
  labelsHint: 'Ein Name oder eine Nummer, wie bei Ihnen üblich. Jede Zeile ergibt einen eigenen Link.',
  ticket: 'Ticket',
  site: 'Standort',
  why: 'Grund',
  whyHint: '„Ihre Anrufer sagen, dass Ihre Stimme abreißt.“',
  kind: 'Test',
  kinds: {
    usual: 'Testanruf (20 Sekunden)',
    quick: 'Schnelltest (6 bis 30 Sekunden)',
    long: 'Langer Test',
    check: 'Gesamtprüfung (eine Minute)',
    reach: 'Wege zum Testserver (5 Sekunden)',
    routes: 'Testserver im Vergleich (10 Sekunden)',
    load: 'Stimme bei ausgelasteter Leitung (40 Sekunden)',
  },
  length: 'Dauer des langen Tests',
  route: 'Testserver',
  codec: 'Sprachformat',
  language: 'Sprache',
  back: 'Wie das Ergebnis zurückkommt',
  backs: {
    link: 'Als kopierter Link',
    file: 'Als gesicherte Datei',
    mail: 'Per E-Mail',
    server: 'Über den Server dieser Seite',
  },
  until: 'Der Link gilt',
  untils: { day: '1 Tag', week: '1 Woche', month: '30 Tage', never: 'Unbegrenzt' },
  /** In the preview, until it is filled in. */
  somebody: 'Ihr Helpdesk',
  usual: 'Wie üblich',
  none: 'Keiner',
  theirs: 'Wie in deren Browser eingestellt',
  faults: {
    by: 'Geben Sie an, wer bittet: mindestens ein Buchstabe.',
    name: (most) => `Höchstens ${most} Zeichen.`,
    labels: (most) => `Höchstens ${most} Zeichen je Zeile.`,
    tooMany: (most) => `Höchstens ${most} Zeilen.`,
    noAddress: 'Keine Webadresse an dieser Stelle: Wer den Link öffnet, soll diesen Angaben trauen können.',
  },
  seesHeading: 'So sieht es die andere Person',
  previewOnly: 'Der Knopf funktioniert im Link, hier nicht.',
  linkHeading: 'Der Link',
  linkFor: (label) => `Der Link für ${label}`,
  linksHeading: (count) => `${count} Links`,
  notYet: 'Der Link erscheint hier, sobald das Formular ausgefüllt ist.',
  copyLink: 'Link kopieren',
  copied: 'Kopiert.',
  copyCsv: 'Alle als Tabelle kopieren (CSV)',
  csvHead: ['Wer', 'Ticket', 'Link'],
  who: 'Wer',
  link: 'Link',
  qrTitle: 'QR-Code des Links',
  qrAbout: (label) =>
    `Öffnet den Test ${label === null ? '' : `für ${label} `}auf einem Handy, dessen Kamera darauf zeigt.`,
  message: 'Text für E-Mail oder Chat',
  copyMessage: 'Text kopieren',
  messageText: ({ by, why, time, address }) =>
    `Bitte testen Sie, ob Ihre Leitung gut genug für Anrufe ist.${why === null ? '' : ` ${why}`}\nÖffnen Sie diesen Link in dem Browser, mit dem Sie telefonieren, und drücken Sie „${ASKED_WORDS.start}“. Das dauert ${time} und braucht kein Mikrofon.\n${address}\n${by}`,
  local:
    'Diese Seite ist unter einer Adresse geöffnet, die nur auf diesem Computer gilt. Öffnen Sie sie unter ihrer öffentlichen Adresse, um Links für andere zu erstellen.',
  privacy:
    'All das steht im Link selbst: Wer den Link hat, kann es lesen. Es gelangt auf keinen Server und in kein Protokoll.',
  anew: 'Neuer Link',
  newer: 'Was Sie hier ändern, ergibt einen neuen Link; früher verschickte gelten weiter.',
};
