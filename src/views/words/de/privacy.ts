import type { Dictionary } from '../dictionary.ts';

/** The words of what is stored and sent. Each sentence is true of the code; change both together. */
export const PRIVACY_WORDS: Dictionary['PRIVACY_WORDS'] = {
  heading: 'Was gespeichert und gesendet wird',
  lead: (name) =>
    `${name} testet Ihre Leitung von diesem Browser aus. Hier steht genau, was in Ihrem Browser bleibt, was ihn verlässt, an wen, und wie Sie es löschen.`,

  stored: {
    heading: 'Was dieser Browser aufbewahrt',
    about: (longest) =>
      `Alles liegt nur in diesem Browser, auf diesem Computer. Tests bleiben ${longest}, es sei denn, Sie wählen unter „Verlauf“ eine andere Zeit; alle zusammen belegen höchstens etwa 250\u00a0MB, und die ältesten werden zuerst gelöscht.`,
    longest: { days: (days) => `${days} lang`, ever: 'erhalten, bis Sie sie löschen' },
    what: 'Was',
    holds: 'Was darin steht',
    until: 'Wie lange',
    rows: {
      lines: {
        what: 'Eine Zeile für jeden Test',
        holds:
          'Wann er war, seine Bewertungen und ihre Ursachen, die Route, das Sprachformat, die Art der Verbindung, der Name des Browsers und der Name des Mikrofons, falls Sie ihn behalten wollten.',
      },
      reports: {
        what: 'Der Bericht zu jedem Test',
        holds:
          'Alle Messwerte, Ihre Zeitzone und die Namen der Testserver. Er enthält keine Internetadresse von Ihnen und keinen Ton.',
      },
      recordings: {
        what: 'Paketaufzeichnungen der neuesten Tests',
        holds: 'Wann jedes Sprachpaket gesendet wurde und wann es ankam. Ton ist nicht darin.',
      },
      notes: {
        what: 'Ihre Notizen und Markierungen',
        holds: 'Was Sie über einen Test oder einen Tag schreiben: Notiz, Name, Ort, Headset, Schlagwörter.',
      },
      settings: {
        what: 'Ihre Einstellungen',
        holds:
          'Wie viel aufbewahrt wird und wie lange; die Sprache, die Sie gewählt haben; und, falls Sie Testlinks verschicken, Ihr eigener Name und Standort, wie Sie sie zuletzt eingegeben haben.',
      },
      watch: {
        what: 'Die Beobachtung der Leitung',
        holds: 'Ob sie eingeschaltet ist, wie oft sie testet, und die Bewertungen der Tests seit ihrem Beginn.',
      },
      others: {
        what: 'Ergebnisse von anderen',
        holds: 'Was in einem Ergebnislink oder einer Datei stand, die Sie zu Ihrem Verlauf hinzugefügt haben.',
      },
      asked: {
        what: 'Testlinks, die Sie geöffnet haben',
        holds: 'Worum der Link bat, zu jedem Test, den Sie damit gemacht haben.',
      },
      waiting: {
        what: 'An den Server gesendete Ergebnisse',
        holds: 'Eine Kopie dessen, was gesendet wurde oder noch wartet, weil der Server nicht geantwortet hat.',
      },
    },
    forDays: (days) => `Für ${days}.`,
    forEver: 'Bis Sie es löschen.',
    withTest: 'So lange wie der Test. Markierungen bleiben, bis Sie sie löschen.',
    newest: (tests) => `Bei den neuesten ${tests} Tests, oder bei so vielen, wie Sie unter „Verlauf“ wählen.`,
    untilCleared: 'Bis Sie es ändern oder die Daten dieser Website löschen.',
    untilNext: 'Bis die nächste Beobachtung beginnt oder Sie die Daten dieser Website löschen.',
    withItsTest: 'So lange wie der Test.',
    days: { 30: '30 Tage', 90: '90 Tage', 365: 'ein Jahr' },
  },

  sent: {
    heading: 'Was diesen Browser verlässt',
    who: 'An wen',
    when: 'Wann',
    what: 'Was',
    page: 'Der Server dieser Seite',
    pageAt: (host) => `Der Server ${host}`,
    relays: 'Die Testserver',
    relaysAt: (hosts) => `Die Testserver ${hosts}`,
    visit: {
      when: 'Wenn Sie diese Seite öffnen',
      what: 'Was jede Website bekommt: Ihre Internetadresse, die Art des Browsers und welche Dateien er abruft. Der Teil der Adresse hinter # bleibt im Browser.',
    },
    ask: {
      when: 'Wenn ein Test beginnt',
      what: 'Eine Anfrage, wo die Testserver sind. Darin steht nichts über Sie oder Ihre Ergebnisse.',
    },
    late: {
      when: 'Wenn ein Test endet',
      what: 'Eine Anfrage, wie ausgelastet der Testserver war, falls er das mitteilt. Darin steht nichts über Sie oder Ihre Ergebnisse.',
    },
    call: {
      when: 'Während eines Tests',
      what: 'Ein Anruf dieses Browsers bei sich selbst: eine künstliche Stimme, verschlüsselt, hin und zurück. Die Testserver sehen Ihre Internetadresse und wie viele Daten durchlaufen.',
    },
    fill: {
      when: 'Wenn Sie eine Gesamtprüfung starten, die Ihre Leitung auslasten darf, oder den Test bei ausgelasteter Leitung',
      what: 'Bedeutungslose Daten, hin und zurück, über den Server dieser Seite oder einen Testserver.',
    },
    voice: {
      when: 'Wenn Sie sich bei der Headset-Prüfung aufnehmen und die Aufnahme über den Testserver anhören',
      what: 'Diese fünf Sekunden Ihrer Stimme, verschlüsselt, hin und zurück zu diesem Browser. Sie werden vergessen, sobald Sie die Prüfung verlassen.',
    },
    /** `name`: whose server. */
    automatic: (name) => ({
      who: `Der Server von ${name}`,
      when: 'Wenn ein Test beendet ist, von selbst, ohne Klick. Ein Test, den Sie anhalten, wird nicht gesendet.',
      what: 'Das Ergebnis, wie unten beschrieben.',
    }),
    byServer: (name) => ({
      who: `Der Server von ${name}`,
      when: 'Nur wenn Sie klicken, um ein Ergebnis zu senden',
      what: 'Das Ergebnis, wie unten beschrieben.',
    }),
    framed: (hosts) => ({
      who: `Die Seite von ${hosts}, die diese hier in sich zeigt`,
      when: 'Wenn ein Test endet, der in jener Seite gemacht wurde',
      what: 'Das Ergebnis, wie unten beschrieben.',
    }),
    pbx: (hosts) => ({
      who: `Ihre Telefonanlage, ${hosts}`,
      when: 'Nur wenn Sie einen Testanruf dorthin machen',
      what: 'Benutzername und Passwort, die Sie eingeben, Ihre Internetadresse und eine künstliche Stimme, die sie zurückschickt. Diese Seite behält nichts davon.',
    }),
    link: {
      who: 'Wem Sie den Link geben',
      when: 'Nur wenn Sie einen Ergebnislink kopieren und weitergeben',
      what: 'Das Ergebnis, wie unten beschrieben. Alles davon steht im Link: Wer den Link hat, kann es lesen.',
    },
    mail: (to) => ({
      who: to === null ? 'Wem Sie schreiben' : to,
      when: 'Nur wenn Sie ein Ergebnis per E-Mail schicken wollen und sie in Ihrem Mailprogramm absenden',
      what: 'Was in der E-Mail steht; Sie sehen es, bevor sie abgeht.',
    }),
    file: {
      who: 'Wem Sie die Datei geben',
      when: 'Nur wenn Sie ein Ergebnis oder Ihren Verlauf als Datei sichern und weitergeben',
      what: 'Alles, was in der Datei steht. Eine Verlaufsdatei enthält alles, auch Ihre Notizen.',
    },
  },

  result: {
    heading: 'Was ein Ergebnis enthält, das Sie weitergeben',
    holds: [
      'Das Urteil, die Bewertungen und die Messwerte mit ihren Ursachen, die Route, und wann der Test war.',
      'Was Sie vor dem Weitergeben dazuschreiben: Notiz, Ort, Headset, Ihren Internetanbieter.',
      'Was in dem Testlink stand, den Sie geöffnet haben: Name oder Nummer, Ticket, Standort.',
    ],
    /** Of the fields that the deployment keeps. */
    personal: {
      browser: 'Name und Version Ihres Browsers.',
      timeZone: 'Ihre Zeitzone.',
      microphone: 'Die Namen Ihres Mikrofons und Ihres Lautsprechers, falls Sie sie behalten wollten.',
    },
    notHeading: 'Was es nicht enthält',
    notPersonal: {
      browser: 'Ihren Browser.',
      timeZone: 'Ihre Zeitzone.',
      microphone: 'Ihr Mikrofon und Ihren Lautsprecher.',
    },
    not: ['Ihre Internetadresse oder die der Testserver.', 'Die Aufzeichnung Paket für Paket.', 'Irgendeinen Ton.'],
    afterwards: (name) =>
      `Der Server von ${name} kann ein Ergebnis an ein eigenes Helpdesk-System weiterreichen und zählt Ergebnisse nach Ort, Route, Art des Browsers und Urteil, nie nach Person. Wie lange sie dort aufbewahrt werden, erfahren Sie bei ${name}.`,
  },

  never: {
    heading: 'Was den Browser nie verlässt',
    list: [
      'Was Ihr Mikrofon hört, bis auf die eine oben genannte Aufnahme. Testanrufe nutzen kein Mikrofon.',
      'Ihre anderen Tests: Ein weitergegebenes Ergebnis gehört zu einem einzigen Test.',
      'Es gibt keine Cookies, keine Werbung, keine Besucherzählung, und von niemand anderem wird etwas geladen.',
    ],
  },

  remove: {
    heading: 'Wie Sie es löschen',
    list: [
      'Einen Test oder alle: unter „Verlauf“ mit „Löschen“. Bericht, Aufzeichnung und Notizen werden mit gelöscht.',
      'Alles auf einmal: Löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers.',
      'Ein Link, eine E-Mail oder eine Datei, die Sie weitergegeben haben, lässt sich nicht zurückholen.',
    ],
    server: (name) => `Ein Ergebnis, das an den Server von ${name} ging: Bitten Sie ${name}, es dort zu löschen.`,
    history: 'Zum Verlauf',
  },
};
