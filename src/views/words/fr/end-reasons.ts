import type { Dictionary } from '../dictionary.ts';

export const MEASURED_SO_FAR: Dictionary['MEASURED_SO_FAR'] = {
  some: 'Ce qui a été mesuré jusque-là est ci-dessous.',
  none: 'Rien n’avait encore été mesuré : les trois premières secondes de voix stabilisent l’appel.',
};

const NO_VPN_THEN_COMPARE =
  'Si un VPN est actif, coupez-le et refaites le test. Si cela échoue encore, essayez un autre réseau et comparez.';

/** Why a test did not reach its end. `meaning` is null where all there is to say is how much was measured: see `MEASURED_SO_FAR`. */
export const END_WORDS: Dictionary['END_WORDS'] = {
  running: {
    heading: 'Ce test n’est pas encore terminé',
    meaning: null,
    doThis: 'S’il n’est en cours dans aucun autre onglet, rechargez cette page : il sera marqué comme interrompu.',
  },
  stopped: {
    heading: 'Vous avez arrêté le test',
    meaning: null,
    doThis: 'Relancez-le et laissez-le aller au bout pour un verdict complet.',
  },
  'page-closed': {
    heading: 'La page a été fermée pendant le test',
    meaning: null,
    doThis: 'Refaites le test et gardez la page ouverte jusqu’au verdict.',
  },
  'connection-lost': {
    heading: 'La connexion a été coupée pendant le test',
    meaning: 'L’appel était établi, puis plus rien n’est passé. Un vrai appel aurait été coupé.',
    doThis:
      'Refaites le test. Si la coupure revient, essayez un câble au lieu du Wi-Fi, et gardez ce résultat : il sera utile.',
  },
  'webrtc-unsupported': {
    heading: 'Ce navigateur ne peut pas appeler depuis une page',
    meaning: 'Ce dont les téléphones dans un navigateur ont besoin (WebRTC) manque ou est désactivé.',
    doThis: 'Ouvrez cette page dans une version récente de Chrome, Edge, Firefox ou Safari.',
  },
  'audio-blocked': {
    heading: 'Le navigateur n’a pas laissé jouer la voix de test',
    meaning: 'Les navigateurs n’autorisent le son qu’après un clic ou une touche sur la page.',
    doThis:
      'Appuyez vous-même sur « Refaire le test ». Si cela échoue, autorisez le son pour cette page dans les réglages de site du navigateur.',
  },
  'codec-unsupported': {
    heading: 'Ce navigateur ne parle pas le format de voix choisi',
    meaning: 'Votre ligne n’a pas été testée.',
    doThis:
      'Choisissez Opus sous « Modifier le test », puis refaites le test. Tout navigateur capable d’appeler le parle.',
  },
  'ice-servers-unavailable': {
    heading: 'La page n’a pas pu demander de serveur de test',
    meaning: 'Le serveur web d’où vient cette page n’a pas répondu, ou vous êtes hors ligne.',
    doThis: 'Rechargez cette page. Si elle ne se charge pas, le problème est entre vous et le serveur de cette page.',
  },
  'ice-servers-malformed': {
    heading: 'L’adresse du serveur de test est illisible',
    meaning: 'C’est une erreur de configuration de cette page. Votre ligne n’a rien.',
    doThis: 'Rechargez cette page. Si cela se reproduit, envoyez le détail ci-dessous à la personne qui la gère.',
  },
  'relay-unreachable': {
    heading: 'Le serveur de test n’a pas répondu',
    meaning:
      'Aucun des deux chemins vers lui (UDP et TCP) n’a donné de réponse. Un pare-feu ou un VPN est peut-être entre les deux.',
    doThis:
      'Essayez un autre réseau, par exemple le partage de connexion d’un téléphone. Si cela y fonctionne, le premier réseau bloque les appels.',
  },
  'credentials-rejected': {
    heading: 'Le serveur de test a refusé le mot de passe de la page',
    meaning: 'Les mots de passe du serveur de test ne durent pas ; celui-ci était faux ou trop ancien.',
    doThis:
      'Rechargez cette page pour en obtenir un nouveau, puis refaites le test. Vérifiez aussi l’heure de cet ordinateur.',
  },
  'relay-quota': {
    heading: 'Le serveur de test est complet pour l’instant',
    meaning: 'Il traite déjà autant d’appels d’essai qu’il en accepte. Votre ligne n’a rien.',
    doThis: 'Attendez une minute, puis refaites le test.',
  },
  'call-not-connected': {
    heading: 'L’appel d’essai n’a pas pu être établi',
    meaning: 'Le serveur de test a répondu, mais aucun chemin passant par lui n’a porté l’appel.',
    doThis: NO_VPN_THEN_COMPARE,
  },
  'no-voice': {
    heading: 'L’appel est établi, mais aucune voix n’est passée',
    meaning: 'Quelque chose entre vous et le serveur de test laisse l’appel commencer, puis arrête la voix.',
    doThis: NO_VPN_THEN_COMPARE,
  },
  'sip-unsupported': {
    heading: 'La partie qui appelle les standards téléphoniques manque',
    meaning: 'Cette page a été construite sans elle (JsSIP). Votre ligne n’a pas été testée.',
    doThis: 'Dites-le à qui gère cette page ; le détail ci-dessous dit ce qui manque.',
  },
  'pbx-unreachable': {
    heading: 'Votre standard téléphonique n’a pas répondu',
    meaning:
      'Aucune connexion sûre n’a pu être établie : il est éteint ou bloqué en chemin, son adresse est fausse, ou son certificat n’est pas reconnu.',
    doThis:
      'Vérifiez l’adresse. Ouverte dans ce navigateur avec https:// au lieu de wss://, elle montre si le certificat est reconnu.',
  },
  'pbx-login-refused': {
    heading: 'Votre standard a refusé le nom d’utilisateur ou le mot de passe',
    meaning: 'Il a été joint, et ne laisse appeler que des utilisateurs connus. Votre ligne n’a pas été testée.',
    doThis:
      'Saisissez-les de nouveau. Ce sont ceux du compte de votre softphone ; ils peuvent différer de ceux de votre session.',
  },
  'extension-unavailable': {
    heading: 'Le poste n’a pas pris l’appel',
    meaning:
      'Votre standard ne connaît pas ce numéro, ou personne n’y est connecté, ou il est occupé. Le détail ci-dessous donne sa réponse.',
    doThis: 'Vérifiez le numéro. Qui gère le standard connaît le poste qui renvoie ce qu’il entend.',
  },
  'extension-unanswered': {
    heading: 'Le poste n’a pas décroché',
    meaning: 'Votre standard a été joint, et le poste a sonné sans fin.',
    doThis: 'Choisissez un poste qui décroche seul et renvoie ce qu’il entend.',
  },
  'extension-silent': {
    heading: 'Le poste a décroché, mais aucune voix n’est revenue',
    meaning: 'Il ne renvoie pas ce qu’il entend, ou quelque chose en chemin arrête la voix.',
    doThis:
      'Vérifiez que c’est un poste d’écho. Si oui, coupez tout VPN, ou faites passer la voix par le serveur de test de cette page.',
  },
  unexpected: {
    heading: 'Une erreur que nous n’avions pas prévue est survenue',
    meaning: 'C’est un défaut de Callprobe, pas un constat sur votre ligne.',
    doThis: 'Rechargez cette page et refaites le test. Si cela se reproduit, signalez le détail ci-dessous.',
  },
};
