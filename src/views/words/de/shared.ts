import type { Dictionary } from '../dictionary.ts';

/** The words of a result that somebody sent. */

export const SHARED_WORDS: Dictionary['SHARED_WORDS'] = {
  loading: 'Das Ergebnis wird geöffnet…',
  from: 'Ein Ergebnis, das Ihnen jemand geschickt hat',
  who: 'Wer',
  nobody: 'Der Link nennt niemanden',
  ticket: 'Ticket',
  site: 'Standort',
  place: 'Ort',
  headset: 'Headset',
  provider: 'Internetanbieter',
  note: 'Was dazu gesagt wurde',
  yourClock: 'Getestet, nach Ihrer Uhr',
  theirClock: 'Getestet, nach der Uhr dort',
  you: 'Mit „Sie“ ist auf dieser Seite gemeint, wer den Test gemacht hat.',
  trust: {
    checking: 'Es wird geprüft, ob es verändert wurde…',
    verified: 'Bestätigt: Der Server dieser Seite hat genau dieses Ergebnis gesehen.',
    'not-verified': 'Nicht bestätigt: Dieses Ergebnis wurde verändert oder kommt von anderswo.',
    'not-seen': 'Nicht signiert: Es lief über keinen Server, der sagen könnte, ob es verändert wurde.',
    'cannot-tell':
      'Ob es verändert wurde, lässt sich nicht sagen: Der Schlüssel des Servers ließ sich nicht laden oder nicht nutzen.',
  },
  seenAt: (when) => `Eingang dort: ${when} Uhr.`,
  add: 'Zu meinem Verlauf hinzufügen',
  adding: 'Wird hinzugefügt…',
  added: 'Zu Ihrem Verlauf hinzugefügt.',
  here: 'Schon in Ihrem Verlauf.',
  own: 'Einer Ihrer eigenen Tests, schon in Ihrem Verlauf.',
  notAdded: 'Nicht hinzugefügt: Der Verlauf ließ sich nicht schreiben.',
  openIt: 'Dort öffnen',
  toDesk: 'Alle Ergebnisse des Helpdesks',
  noTrace: 'Kein Bild einzelner Pakete: Sie werden mit diesem Ergebnis nicht aufbewahrt.',
};

export const SHARED_REFUSED_WORDS: Dictionary['SHARED_REFUSED_WORDS'] = {
  heading: 'Dieses Ergebnis lässt sich nicht zeigen',
  whys: {
    'too-long':
      'Dieser Link ist länger als jeder Ergebnislink. Vielleicht wurden zwei zu einem zusammengefügt. Mehrere fügen Sie auf der Helpdesk-Seite ein.',
    damaged:
      'Ein Teil dieses Links fehlt oder wurde unterwegs verändert. Chat- und Mailprogramme schneiden lange Links manchmal ab: Kopieren Sie ihn noch einmal vollständig, oder bitten Sie um das Ergebnis als Datei.',
    newer:
      'Dieses Ergebnis stammt von einem neueren Callprobe. Öffnen Sie es auf der Seite, von der es kommt, oder aktualisieren Sie diese.',
    'inflates-too-far': 'Was in diesem Link steckt, wäre viel größer als jedes Ergebnis. Er wurde nicht geöffnet.',
    'not-a-result': 'In diesem Link ist kein Ergebnis. Lassen Sie ihn noch einmal kopieren und schicken.',
  },
  toDesk: 'Zur Helpdesk-Seite',
  toStart: 'Selbst einen Test machen',
};
