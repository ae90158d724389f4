import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText } from '../numbers.ts';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const coded = (code: number | null | undefined) => (code == null ? 'kein Code' : `Fehler ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

/** What the reachability matrix and the path show. */
export const REACH_FINDING_WORDS: Dictionary['REACH_FINDING_WORDS'] = {
  'relay-unreachable': {
    clause: null,
    sentence: () => 'Kein Testserver hat geantwortet, auf keinem Weg. Aus diesem Netz sind keine Anrufe möglich.',
    step: 'Prüfen Sie, ob andere Seiten noch laden, schalten Sie ein VPN aus und versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys.',
    helpDesk: (_, { tried, refused }) =>
      `Keine Allocation über ${count(tried)} Relay-URLs; Verbindung abgelehnt: ${count(refused)}, übrige ohne Antwort. Relay ausgefallen oder unterwegs blockiert.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () => 'Der Testserver antwortet, nimmt aber Namen und Passwort nicht an, die diese Seite bekommen hat.',
    step: 'Zu Hause lässt sich daran nichts ändern. Laden Sie die Seite neu; bleibt es dabei, geben Sie dieses Ergebnis weiter.',
    helpDesk: (_, { tried, refused, code }) =>
      `Zugangsdaten an ${count(refused)} von ${count(tried)} Relay-URLs abgelehnt (${coded(code)}): Secret oder Uhrzeit weichen ab, oder sie sind abgelaufen.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'Der Testserver antwortet, gibt dieser Seite aber keine Adresse für Anrufe.',
    step: 'Zu Hause lässt sich daran nichts ändern. Versuchen Sie es in zehn Minuten noch einmal; bleibt es dabei, geben Sie dieses Ergebnis weiter.',
    helpDesk: (_, { tried, refused, code }) =>
      `Allocation an ${count(refused)} von ${count(tried)} Relay-URLs abgelehnt (${coded(code)}): Quota oder Regeln des Relays.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'Der Name eines Testservers ist in diesem Netz nicht zu finden.',
    step: 'Prüfen Sie, ob andere Seiten noch laden. Wenn ja, schalten Sie VPN und Inhaltsfilter aus und testen Sie noch einmal.',
    helpDesk: (_, { tried, unknown }) =>
      `Hostname von ${count(unknown)} von ${count(tried)} Relay-URLs hier nicht auflösbar: DNS oder falscher Name.`,
  },
  'udp-unreachable': {
    clause: () => 'Ihr Netz blockiert UDP',
    sentence: () =>
      'Ihr Netz blockiert die schnelle Spur für Anrufe (UDP). Anrufe laufen über TCP und stocken, wenn Pakete verloren gehen.',
    step: 'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Ändert das nichts, versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys.',
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, davon ${count(udpRefused)} abgelehnt` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'TCP oder TLS antwortet';
      return `TURN/UDP: keine Antwort von ${count(udpTried)} Relay-URLs${refused}; ${others}. UDP zum Relay freigeben.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Nur die schnelle Spur für Anrufe (UDP) ist offen. In einem Netz, das sie blockiert, hätten Anrufe keinen anderen Weg.',
    step: 'Für Anrufe von hier ist nichts zu tun. Geben Sie es weiter, damit der andere Weg geöffnet wird.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `Keine Antwort von ${count(streamsTried)} Relay-URLs über TCP oder TLS; UDP ${ms(udpMs)}. TCP- und TLS-Ports des Relays öffnen.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () => 'Ihr Router gibt diesem Computer für jedes Ziel eine andere Außenadresse.',
    step: 'Für Anrufe über ein Relay, wie hier, ist nichts zu tun. Anrufe direkt von Computer zu Computer kommen vielleicht nicht zustande.',
    helpDesk: () =>
      'NAT-Mapping endpunktabhängig (RFC 4787 4.1, „symmetrisch“): kein direkter ICE-Pfad zu einer Gegenstelle hinter ebensolchem NAT; Anrufe über Relay nicht betroffen.',
  },
};
