import type { Dictionary } from '../dictionary.ts';

export const PBX_WORDS: Dictionary['PBX_WORDS'] = {
  heading: 'Meine Telefonanlage anrufen',
  lead: 'Ein Testanruf von diesem Browser zu einer Nebenstelle Ihrer eigenen Telefonanlage, die zurückgibt, was sie hört: der Weg der Anrufe Ihres Softphones, hin und zurück gemessen.',
  facts: (megabytes) => [
    'Ohne Mikrofon: Die Seite erzeugt selbst eine Stimme.',
    `Dauert etwa 25 Sekunden und verbraucht etwa ${megabytes} Daten.`,
    'Benutzername und Passwort gehen an diese Telefonanlage und sonst nirgendwohin. Wird diese Seite geschlossen oder neu geladen, sind sie vergessen.',
  ],
  server: 'Telefonanlage',
  extension: 'Echo-Nebenstelle',
  extensionHint: 'Die Nummer, die zurückgibt, was sie hört. Wer die Anlage betreibt, kennt sie.',
  user: 'Benutzername',
  userHint: 'Vom Konto Ihres Softphones; oft die Nummer Ihrer eigenen Nebenstelle.',
  password: 'Passwort',
  relay: 'Die Stimme über den Testserver dieser Seite leiten',
  relayAbout:
    'Für Netze, die keine Stimme zur Telefonanlage durchlassen. Was der Testserver hinzufügt, wird dann mitgemessen.',
  start: 'Testanruf starten',
  none: 'Hier ist noch keine Telefonanlage genannt',
  noneWhy: 'Zu Ihrer Sicherheit verbindet sich diese Seite nur mit Telefonanlagen, die ihr Betreiber genannt hat.',
  noneHow: 'Der Betreiber trägt die Adresse für Telefone im Browser in config.json ein und startet den Server neu:',
  check: 'Ihre eigene Telefonanlage',
  checkAbout: 'Ein Testanruf zu einer Nebenstelle Ihrer Telefonanlage, die zurückgibt, was sie hört. Etwa 25 Sekunden.',
  checkStart: 'Anrufen',
};
