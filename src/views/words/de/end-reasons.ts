import type { Dictionary } from '../dictionary.ts';

export const MEASURED_SO_FAR: Dictionary['MEASURED_SO_FAR'] = {
  some: 'Was bis dahin gemessen wurde, steht unten.',
  none: 'Bis dahin war noch nichts gemessen: In den ersten drei Sekunden Sprache läuft der Anruf erst an.',
};

/** Why a test did not reach its end. `meaning` is null where all there is to say is how much was measured: see `MEASURED_SO_FAR`. */
export const END_WORDS: Dictionary['END_WORDS'] = {
  running: {
    heading: 'Dieser Test ist noch nicht beendet',
    meaning: null,
    doThis: 'Läuft er in keinem anderen Tab, dann laden Sie diese Seite neu: Er wird dann als unterbrochen markiert.',
  },
  stopped: {
    heading: 'Sie haben den Test angehalten',
    meaning: null,
    doThis: 'Starten Sie neu und lassen Sie den Test bis zum Ende laufen, dann gibt es ein volles Urteil.',
  },
  'page-closed': {
    heading: 'Die Seite wurde während des Tests geschlossen',
    meaning: null,
    doThis: 'Testen Sie noch einmal und lassen Sie die Seite offen, bis das Urteil erscheint.',
  },
  'connection-lost': {
    heading: 'Die Verbindung ist während des Tests abgerissen',
    meaning: 'Der Anruf stand, dann kam nichts mehr durch. Ein echtes Gespräch wäre abgebrochen.',
    doThis:
      'Testen Sie noch einmal. Reißt die Verbindung wieder ab, nehmen Sie ein Kabel statt WLAN und behalten Sie dieses Ergebnis: Es ist ein Befund.',
  },
  'webrtc-unsupported': {
    heading: 'Dieser Browser kann auf Webseiten nicht telefonieren',
    meaning: 'Der Teil, den Softphones im Browser brauchen (WebRTC), fehlt oder ist abgeschaltet.',
    doThis: 'Öffnen Sie diese Seite in einem aktuellen Chrome, Edge, Firefox oder Safari.',
  },
  'audio-blocked': {
    heading: 'Der Browser hat die Teststimme nicht abgespielt',
    meaning: 'Browser erlauben Ton erst nach einem Klick oder Tastendruck auf der Seite.',
    doThis:
      'Drücken Sie selbst auf „Erneut testen“. Hilft das nicht, erlauben Sie den Ton für diese Seite in den Website-Einstellungen des Browsers.',
  },
  'codec-unsupported': {
    heading: 'Dieser Browser kennt das gewählte Sprachformat nicht',
    meaning: 'Ihre Leitung wurde nicht getestet.',
    doThis:
      'Wählen Sie unter „Test ändern“ Opus und testen Sie noch einmal. Jeder Browser, der telefonieren kann, beherrscht es.',
  },
  'ice-servers-unavailable': {
    heading: 'Die Seite konnte keinen Testserver erfragen',
    meaning: 'Der Webserver, von dem diese Seite kommt, hat nicht geantwortet, oder Sie sind offline.',
    doThis: 'Laden Sie diese Seite neu. Lädt sie nicht, liegt die Störung zwischen Ihnen und dem Server dieser Seite.',
  },
  'ice-servers-malformed': {
    heading: 'Die Adresse des Testservers war nicht lesbar',
    meaning: 'Das ist ein Fehler in der Einrichtung dieser Seite. Mit Ihrer Leitung hat es nichts zu tun.',
    doThis:
      'Laden Sie diese Seite neu. Passiert es wieder, schicken Sie die Angaben unten an den Betreiber dieser Seite.',
  },
  'relay-unreachable': {
    heading: 'Der Testserver hat nicht geantwortet',
    meaning:
      'Auf keinem der beiden Wege dorthin (UDP und TCP) kam eine Antwort. Eine Firewall oder ein VPN kann dazwischen sein.',
    doThis:
      'Versuchen Sie es mit einem anderen Netz, etwa dem Hotspot eines Handys. Klappt es dort, blockiert das erste Netz Anrufe.',
  },
  'credentials-rejected': {
    heading: 'Der Testserver hat das Passwort der Seite abgelehnt',
    meaning: 'Passwörter für den Testserver gelten nur kurz; dieses war falsch oder zu alt.',
    doThis:
      'Laden Sie diese Seite neu, um ein frisches zu bekommen, und testen Sie noch einmal. Prüfen Sie auch die Uhr dieses Computers.',
  },
  'relay-quota': {
    heading: 'Der Testserver ist gerade voll belegt',
    meaning: 'Er führt so viele Testanrufe, wie er zulässt. Mit Ihrer Leitung hat es nichts zu tun.',
    doThis: 'Warten Sie eine Minute und testen Sie noch einmal.',
  },
  'call-not-connected': {
    heading: 'Der Testanruf kam nicht zustande',
    meaning: 'Der Testserver hat geantwortet, aber kein Weg durch ihn hat den Anruf getragen.',
    doThis:
      'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Klappt es wieder nicht, vergleichen Sie mit einem anderen Netz.',
  },
  'no-voice': {
    heading: 'Der Anruf kam zustande, aber keine Stimme kam durch',
    meaning: 'Etwas zwischen Ihnen und dem Testserver lässt den Anruf beginnen und verwirft dann die Sprache.',
    doThis:
      'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Klappt es wieder nicht, vergleichen Sie mit einem anderen Netz.',
  },
  'sip-unsupported': {
    heading: 'Der Teil, der Telefonanlagen anruft, fehlt',
    meaning: 'Diese Seite wurde ohne ihn gebaut (JsSIP). Ihre Leitung wurde nicht getestet.',
    doThis: 'Sagen Sie es dem Betreiber dieser Seite; das Detail unten nennt, was fehlt.',
  },
  'pbx-unreachable': {
    heading: 'Ihre Telefonanlage hat nicht geantwortet',
    meaning:
      'Es kam keine sichere Verbindung zustande: Sie ist ausgeschaltet oder unterwegs gesperrt, die Adresse ist falsch, oder ihrem Zertifikat wird nicht vertraut.',
    doThis:
      'Prüfen Sie die Adresse. In diesem Browser mit https:// statt wss:// geöffnet, zeigt sie, ob dem Zertifikat vertraut wird.',
  },
  'pbx-login-refused': {
    heading: 'Ihre Telefonanlage hat Benutzername oder Passwort abgelehnt',
    meaning: 'Sie wurde erreicht und lässt nur bekannte Benutzer anrufen. Ihre Leitung wurde nicht getestet.',
    doThis:
      'Geben Sie beides noch einmal ein. Es gehört zum Konto Ihres Softphones und kann anders lauten als das, womit Sie sich sonst anmelden.',
  },
  'extension-unavailable': {
    heading: 'Die Nebenstelle hat den Anruf nicht angenommen',
    meaning:
      'Ihre Telefonanlage kennt die Nummer nicht, oder dort ist niemand angemeldet, oder es ist besetzt. Ihre Antwort steht unten im Detail.',
    doThis: 'Prüfen Sie die Nummer. Wer die Anlage betreibt, kennt die Nebenstelle, die zurückgibt, was sie hört.',
  },
  'extension-unanswered': {
    heading: 'Die Nebenstelle ist nicht ans Telefon gegangen',
    meaning: 'Ihre Telefonanlage wurde erreicht, und es klingelte ohne Ende.',
    doThis: 'Wählen Sie eine Nebenstelle, die von selbst annimmt und zurückgibt, was sie hört.',
  },
  'extension-silent': {
    heading: 'Die Nebenstelle hat angenommen, aber keine Stimme kam zurück',
    meaning: 'Sie gibt nicht zurück, was sie hört, oder etwas auf dem Weg verwirft die Stimme.',
    doThis:
      'Prüfen Sie, ob es eine Echo-Nebenstelle ist. Wenn ja, schalten Sie ein VPN aus oder leiten Sie die Stimme über den Testserver dieser Seite.',
  },
  unexpected: {
    heading: 'Etwas ging schief, das wir nicht vorhergesehen haben',
    meaning: 'Das ist ein Fehler von Callprobe, kein Befund über Ihre Leitung.',
    doThis: 'Laden Sie diese Seite neu und testen Sie noch einmal. Passiert es wieder, melden Sie die Angaben unten.',
  },
};
