import type { Dictionary } from '../dictionary.ts';

export const PBX_WORDS: Dictionary['PBX_WORDS'] = {
  heading: 'Appeler mon standard',
  lead: 'Un appel d’essai de ce navigateur vers un poste de votre propre standard téléphonique qui renvoie ce qu’il entend : le chemin des appels de votre softphone, mesuré à l’aller et au retour.',
  facts: (megabytes) => [
    'Pas de microphone : la page fabrique une voix.',
    `Dure environ 25 secondes et consomme environ ${megabytes} de données.`,
    'Votre nom d’utilisateur et votre mot de passe vont à ce standard et nulle part ailleurs. La page les oublie quand elle est fermée ou rechargée.',
  ],
  server: 'Standard téléphonique',
  extension: 'Poste d’écho',
  extensionHint: 'Le numéro qui renvoie ce qu’il entend. Qui gère le standard le connaît.',
  user: 'Nom d’utilisateur',
  userHint: 'Celui du compte de votre softphone ; souvent le numéro de votre propre poste.',
  password: 'Mot de passe',
  relay: 'Faire passer la voix par le serveur de test de cette page',
  relayAbout:
    'Pour les réseaux qui ne laissent passer aucune voix vers le standard. Ce que le serveur de test ajoute est alors mesuré aussi.',
  start: 'Lancer l’appel d’essai',
  none: 'Aucun standard n’est encore indiqué ici',
  noneWhy: 'Pour votre sécurité, cette page ne se connecte qu’aux standards indiqués par qui la gère.',
  noneHow: 'Qui la gère ajoute à config.json l’adresse pour les téléphones de navigateur, puis redémarre le serveur :',
  check: 'Votre propre standard',
  checkAbout: 'Un appel d’essai vers un poste de votre standard qui renvoie ce qu’il entend. Environ 25 secondes.',
  checkStart: 'L’appeler',
};
