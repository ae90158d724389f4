import type { Dictionary } from '../dictionary.ts';

/** The words of giving a result to somebody else. */

export const SHARE_WORDS: Dictionary['SHARE_WORDS'] = {
  heading: 'Dieses Ergebnis senden',
  headingAsked: (by) => `${by} hat um dieses Ergebnis gebeten`,
  open: 'An den Helpdesk senden',
  lead: 'Nichts verlässt diese Seite, bevor Sie einen der Knöpfe drücken.',
  leadAutomatic: (deployment) => `Es ging von selbst an den Server von ${deployment}, wie vor dem Test angekündigt.`,
  addWords: 'Eigene Angaben hinzufügen',
  wordsAbout: 'Alles ist freiwillig und wird mit dem Ergebnis gesendet.',
  frozen: 'Diese Angaben wurden mit dem Ergebnis gesendet.',
  note: 'Notiz',
  noteHint: 'Was gerade los war: „VPN an“, „Kinder streamen“',
  place: 'Ort',
  headset: 'Headset',
  provider: 'Internetanbieter',
  contents: 'Was darin ist und was nicht',
  ways: 'Wege, es zu senden',
  copyLink: 'Ergebnislink kopieren',
  linkAbout: (kilobytes) => `Das ganze Ergebnis in einem Link (${kilobytes}). Wer den Link hat, kann es lesen.`,
  linkLong: (kilobytes) =>
    `Das ganze Ergebnis in einem Link. Er ist lang (${kilobytes}), und manche Chatprogramme schneiden solche Links ab: Die Datei ist sicherer.`,
  making: 'Der Link wird erstellt…',
  linkFailed: 'Aus diesem Ergebnis ließ sich kein Link erstellen. Senden Sie die Datei.',
  saveFile: 'Ergebnis als Datei sichern',
  fileAbout: 'Zum Anhängen an ein Ticket oder eine E-Mail.',
  mail: 'E-Mail schreiben',
  mailAbout: {
    withLink: 'Öffnet Ihr Mailprogramm mit einer Zusammenfassung und dem Ergebnislink.',
    withoutLink:
      'Öffnet Ihr Mailprogramm mit einer Zusammenfassung. Der Ergebnislink ist dafür zu lang: Kopieren Sie ihn und fügen Sie ihn unter der Zusammenfassung ein.',
  },
  mailSubject: (test) => `Ergebnis eines Leitungstests (${test})`,
  mailRest: 'Das ganze Ergebnis, im Browser zu öffnen:',
  mailPaste: 'Das ganze Ergebnis (kopierten Link hier einfügen oder gesicherte Datei anhängen):',
  send: (deployment) => `An ${deployment} senden`,
  serverAbout:
    'Geht an den eigenen Server dieser Seite. Wie bei jeder Seite sieht der Server die Adresse, von der Sie senden.',
  sendAgain: 'Noch einmal versuchen',
  copySummary: 'Zusammenfassung kopieren',
  summaryAbout: 'Drei Zeilen für ein Ticket oder einen Chat.',
  print: 'Drucken oder als PDF sichern',
  printAbout: 'Auf einer Seite.',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst:',
  textToCopy: 'Text zum Kopieren',
};

/** What became of a result that goes through the server. */
export const DELIVERY_WORDS: Dictionary['DELIVERY_WORDS'] = {
  sending: 'Wird gesendet…',
  sent: (when) => `Gesendet. Eingang beim Server: ${when} Uhr.`,
  waiting:
    'Noch nicht gesendet. Das geschieht von selbst, sobald der Server es annimmt, auch wenn diese Seite inzwischen geschlossen und wieder geöffnet wurde.',
  nextTry: (when) => `Nächster Versuch: ${when}.`,
  refused:
    'Der Server hat es nicht angenommen. Nehmen Sie einen anderen Weg, oder nennen Sie Ihrem Helpdesk, was unten steht.',
  'no-room': 'Zu viele Ergebnisse warten schon darauf, gesendet zu werden. Nehmen Sie einen anderen Weg.',
  unstored: 'Dieser Browser behält hier nichts: Lassen Sie diese Seite offen, bis es gesendet ist.',
};

/** The three lines of a summary. */
export const SUMMARY_WORDS: Dictionary['SUMMARY_WORDS'] = {
  verdict: (heading, score, target) =>
    score === null ? heading : `${heading} (Bewertung ${score} von 4,5, Zielwert ${target})`,
  direction: (name, score, lost, delay) => `${name}: Bewertung ${score}, verloren ${lost}, Verzögerung ${delay}`,
  nothing: 'Es wurde keine Stimme gemessen.',
  test: (id, when, asked) => `Callprobe-Test ${id}, ${when}${asked.map((word) => `, ${word}`).join('')}`,
  label: (label) => `für ${label}`,
  ticket: (ticket) => `Ticket ${ticket}`,
};
