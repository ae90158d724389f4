import type { Dictionary } from '../dictionary.ts';
import { countText, millisecondsText } from '../numbers.ts';

const count = (value: number | null | undefined) => countText(value ?? null);
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const coded = (code: number | null | undefined) => (code == null ? 'sans code' : `erreur ${code}`);
/** Ways that were not offered are left out, not called "not measured". */
const over = (name: string, value: number | null | undefined) => (value == null ? [] : [`${name} ${ms(value)}`]);

const OTHER_NETWORK = 'un autre réseau, comme le partage de connexion d’un téléphone.';

/** What the reachability matrix and the path show. */
export const REACH_FINDING_WORDS: Dictionary['REACH_FINDING_WORDS'] = {
  'relay-unreachable': {
    clause: null,
    sentence: () =>
      'Aucun serveur de test n’a répondu, par aucun chemin. Les appels ne peuvent pas être passés depuis ce réseau.',
    step: `Vérifiez que d’autres pages s’ouvrent, coupez le VPN s’il y en a un, et essayez ${OTHER_NETWORK}`,
    helpDesk: (_, { tried, refused }) =>
      `Aucune allocation sur ${count(tried)} URL de relais ; connexion refusée par ${count(refused)}, pas de réponse des autres. Relais arrêté, ou bloqué en chemin.`,
  },
  'credentials-refused': {
    clause: null,
    sentence: () =>
      'Le serveur de test répond, mais n’accepte pas l’identifiant et le mot de passe donnés à cette page.',
    step: 'Rien à changer chez vous. Rechargez la page ; si cela persiste, transmettez ce résultat.',
    helpDesk: (_, { tried, refused, code }) =>
      `Identifiants refusés par ${count(refused)} URL de relais sur ${count(tried)} (${coded(code)}) : secret ou horloge différents, ou identifiants expirés.`,
  },
  'relay-refuses': {
    clause: null,
    sentence: () => 'Le serveur de test répond, mais ne donne à cette page aucune adresse pour appeler.',
    step: 'Rien à changer chez vous. Réessayez dans dix minutes ; si cela persiste, transmettez ce résultat.',
    helpDesk: (_, { tried, refused, code }) =>
      `Allocation refusée par ${count(refused)} URL de relais sur ${count(tried)} (${coded(code)}) : quota, ou règles du relais.`,
  },
  'relay-name-unknown': {
    clause: null,
    sentence: () => 'Le nom d’un serveur de test est introuvable depuis ce réseau.',
    step: 'Vérifiez que d’autres pages s’ouvrent. Si oui, coupez tout VPN ou filtre de contenu et refaites le test.',
    helpDesk: (_, { tried, unknown }) =>
      `Nom d’hôte non résolu ici pour ${count(unknown)} URL de relais sur ${count(tried)} : DNS, ou nom erroné.`,
  },
  'udp-unreachable': {
    clause: () => 'votre réseau bloque UDP',
    sentence: () =>
      'Votre réseau bloque la voie rapide des appels (UDP). Les appels passeront par TCP, et seront hachés quand des paquets se perdent.',
    step: `Si un VPN est actif, coupez-le et refaites le test. Si rien ne change, essayez ${OTHER_NETWORK}`,
    helpDesk: (_, { udpTried, udpRefused, tcpMs, tlsMs }) => {
      const refused = udpRefused ? `, dont ${count(udpRefused)} avec refus` : '';
      const others = [...over('TCP', tcpMs), ...over('TLS', tlsMs)].join(', ') || 'TCP ou TLS répond';
      return `TURN/UDP : pas de réponse sur ${count(udpTried)} URL de relais${refused} ; ${others}. Autoriser UDP vers le relais.`;
    },
  },
  'tcp-unreachable': {
    clause: null,
    sentence: () =>
      'Seule la voie rapide des appels (UDP) est ouverte. Dans un réseau qui la bloque, les appels n’auraient pas d’autre chemin.',
    step: 'Rien à faire pour les appels d’ici. Transmettez-le, pour que l’autre chemin soit ouvert.',
    helpDesk: (_, { streamsTried, udpMs }) =>
      `Pas de réponse sur ${count(streamsTried)} URL de relais en TCP ou TLS ; UDP ${ms(udpMs)}. Ouvrir les ports TCP et TLS du relais.`,
  },
  'endpoint-dependent-nat': {
    clause: null,
    sentence: () => 'Votre routeur donne à cet ordinateur une adresse extérieure différente pour chaque destination.',
    step: 'Rien à faire pour les appels par un relais, comme ici. Les appels directs d’un ordinateur à l’autre peuvent échouer.',
    helpDesk: () =>
      'NAT à mapping dépendant de la destination (RFC 4787 4.1, « symétrique ») : pas de chemin ICE direct vers un pair derrière un NAT semblable ; appels relayés non touchés.',
  },
};
