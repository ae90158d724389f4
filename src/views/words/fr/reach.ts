import type { Dictionary } from '../dictionary.ts';

/** The words of the ways to the test servers. */
export const REACH_WORDS: Dictionary['REACH_WORDS'] = {
  heading: 'Chemins vers le serveur de test',
  table: 'Chaque serveur de test par chaque chemin',
  server: 'Serveur de test',
  way: 'Chemin',
  columns: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
  explain:
    'UDP est la voie rapide de la voix. TCP et TLS passent plus de pare-feu, mais font attendre la voix quand des paquets se perdent.',
  port: (port) => `port ${port}`,
  said: 'Ce qui est dit des autres, pour l’assistance',
  notOffered: 'non proposé',
  trying: 'essai…',
  tookMs: (time) => `Tous ont été essayés à la fois ; cela a pris ${time}.`,
  /** TLS fails in one more way, and browsers do not say in which. */
  refusedTls: 'personne n’écoute là, ou ce navigateur ne fait pas confiance au certificat',
  results: {
    allocated: { word: 'ouvert', reason: null },
    refused: { word: 'refusé', reason: 'personne n’écoute là, ou la connexion a été rompue' },
    'no-answer': { word: 'sans réponse', reason: 'personne ne répond : fermé ou bloqué' },
    unauthorised: { word: 'rejeté', reason: 'il répond, mais rejette l’identifiant et le mot de passe' },
    quota: { word: 'complet', reason: 'il répond, mais n’a plus de place' },
    rejected: { word: 'rejeté', reason: 'il répond, mais dit non' },
    'name-not-found': { word: 'introuvable', reason: 'personne ici ne connaît son nom' },
    'not-tried': {
      word: 'non essayé',
      reason: 'ce navigateur n’a pas le droit d’utiliser ce chemin, ou n’a pas de réseau',
    },
  },
};

/** What the matrix means for calls, one sentence for each situation. */
export const REACH_MEANINGS: Dictionary['REACH_MEANINGS'] = {
  running: 'Chaque chemin vers le serveur de test est essayé, tous à la fois.',
  none: 'Aucun serveur de test n’est configuré : il n’y a rien à essayer.',
  allOpen: 'Tous les chemins sont ouverts. Les appels prendront la voie rapide (UDP).',
  udpAndMore: 'La voie rapide (UDP) est ouverte : les appels la prendront. Les autres chemins ne le sont pas tous.',
  onlyUdp: 'La voie rapide (UDP) est ouverte. Dans un réseau qui la bloque, les appels n’auraient pas d’autre chemin.',
  udpNotOffered:
    'Les appels passeront par TCP et seront hachés quand des paquets se perdent : le serveur de test n’a pas de voie rapide (UDP).',
  udpBlocked: 'UDP est bloqué ; les appels passeront par TCP et seront hachés quand des paquets se perdent.',
  onlyTls: 'Seul TLS passe ; les appels passeront dedans et seront hachés quand des paquets se perdent.',
  nothing: 'Aucun serveur de test ne répond. Les appels ne peuvent pas être passés depuis ce réseau.',
  credentials:
    'Le serveur de test répond, mais rejette l’identifiant et le mot de passe reçus. Aucun appel n’est possible avec eux.',
  refuses:
    'Le serveur de test répond, mais ne donne aucune adresse pour appeler. Aucun appel n’est possible pour l’instant.',
  unknownName: 'Le nom du serveur de test est introuvable depuis ce réseau. Aucun appel n’est possible.',
  notTried: 'Ce navigateur n’a essayé aucun chemin : un de ses réglages les interdit, ou il n’y a pas de réseau.',
  /** Beside one of the others, where there are several relays. */
  someGone: (gone, all) => `Serveurs de test injoignables par tous les chemins : ${gone} sur ${all}.`,
};

/** The words of what can be seen of the way from here to the test server. */
export const PATH_WORDS: Dictionary['PATH_WORDS'] = {
  heading: 'Votre chemin vers l’extérieur',
  explain: 'Ce que le serveur de test et ce navigateur montrent de votre réseau. Aucune adresse n’est gardée.',
  untold: 'non dit par ce navigateur',
  mapping: 'Adresse extérieure (NAT)',
  mappings: {
    none: 'La vôtre : le serveur de test voit cet ordinateur tel quel.',
    'endpoint-independent': 'La même pour chaque destination (endpoint-independent).',
    'endpoint-dependent': 'Une autre pour chaque destination (endpoint-dependent).',
  },
  range: 'Son type',
  ranges: {
    public: 'Publique, comme partout sur Internet.',
    private: 'Privée : le serveur de test est dans votre propre réseau, ou derrière le même VPN.',
    carrier: 'Partagée entre des clients de votre fournisseur (RFC 6598).',
  },
  ipv6: 'IPv6',
  ipv6Seen: 'vu',
  ipv6Unseen: 'non vu',
  networks: 'Réseaux utilisés',
  hidden: 'Adresses propres',
  hiddenYes: 'cachées aux pages par le navigateur (noms mDNS)',
  hiddenNo: 'montrées à cette page par le navigateur',
  connection: 'Connexion',
  hints: 'Des indices, pas des faits',
  hintsExplain: 'Chacun est une supposition qui peut être fausse, avec ce sur quoi elle repose.',
  evidence: {
    vpnNamed: 'Le navigateur désigne un de ses réseaux comme VPN.',
    waysOut: (count) => `Le serveur de test a vu cet ordinateur arriver de ${count} réseaux différents à la fois.`,
    networks: (count) => `Le navigateur montre ${count} réseaux à la fois.`,
    carrierSeen:
      'Le serveur de test a vu une adresse de la plage que les fournisseurs partagent entre clients (RFC 6598).',
    carrierOwn:
      'L’adresse de cet ordinateur est dans la plage que les fournisseurs partagent entre clients (RFC 6598).',
    cellular: 'Le navigateur dit que la connexion est mobile.',
    cellularNamed: 'Le navigateur désigne un de ses réseaux comme mobile.',
  },
  mayMean: {
    vpn: 'Cela peut vouloir dire qu’un VPN porte vos appels. Un VPN allonge le chemin, et certains bloquent UDP.',
    'several-networks':
      'Cela peut vouloir dire que le Wi-Fi et le câble, ou un réseau virtuel, sont actifs à la fois. Les appels prennent peut-être le moins bon.',
    'carrier-grade-nat':
      'Cela peut vouloir dire que votre fournisseur partage une adresse entre clients (carrier-grade NAT). Les appels par un serveur de test, comme ici, fonctionnent quand même.',
    cellular: 'Cela peut vouloir dire que les appels consomment des données mobiles, et varient avec le signal.',
  },
};
