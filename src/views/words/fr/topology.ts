import type { Dictionary } from '../dictionary.ts';

/** How the test call went, and what a test of that kind cannot tell. `note` stands beside the score where there is more to say. */
export const TOPOLOGY_WORDS: Dictionary['TOPOLOGY_WORDS'] = {
  'split-relay': {
    name: 'Relais scindé',
    how: 'Une extrémité de l’appel a joint le serveur de test par UDP, l’autre par TCP. TCP ne perd pas de paquets, donc chaque perte appartient à une seule direction.',
    cannotTell: 'Quelle direction ajoute le délai : le côté TCP en ajoute un peu lui-même.',
    note: null,
  },
  'udp-relay': {
    name: 'Relais par UDP seulement',
    how: 'Les deux extrémités de l’appel ont joint le serveur de test par UDP.',
    cannotTell:
      'Quelle direction perd : chaque paquet est passé par l’envoi et par la réception, et seule la somme est connue.',
    note: 'Aucun chemin par TCP vers le serveur de test n’a été trouvé : la perte n’a pas pu être répartie entre envoi et réception. Chaque carte montre l’aller et le retour ensemble.',
  },
  'tcp-relay': {
    name: 'Relais par TCP seulement',
    how: 'Les deux extrémités de l’appel ont joint le serveur de test par TCP.',
    cannotTell:
      'Combien de paquets la ligne perd : TCP les renvoie, donc la perte apparaît comme du délai et des trous.',
    note: 'La voie rapide des appels (UDP) est bloquée jusqu’au serveur de test. Les appels passeront, mais seront hachés quand des paquets se perdent.',
  },
  'relay-to-host': {
    name: 'Relais sur une moitié',
    how: 'Une extrémité de l’appel est passée par le serveur de test, qui a envoyé la voix directement à l’autre.',
    cannotTell: 'Quelle direction perd, et comment se comporte la seconde moitié par un relais.',
    note: 'Seule la moitié de cet appel est passée par le serveur de test : la perte n’a pas pu être répartie entre envoi et réception.',
  },
  loopback: {
    name: 'Cet ordinateur seulement',
    how: 'Aucun serveur de test n’a participé : les deux extrémités de l’appel se sont parlé dans cet ordinateur.',
    cannotTell: 'Quoi que ce soit sur la ligne.',
    note: null,
  },
  watched: {
    name: 'Appel réel',
    how: 'Un appel de votre softphone, observé pendant la conversation. Rien n’a été testé ni changé.',
    cannotTell:
      'Les paquets et les retards un par un. Ce que l’autre extrémité entend est connu par ses propres rapports, environ un toutes les cinq secondes ; la durée du trajet de la voix est prise comme la moitié de l’aller-retour.',
    note: 'C’était un appel réel, pas un test. Ce que l’autre extrémité a entendu vient de ses propres rapports, qui arrivent avec des secondes de retard. Un tel appel et un appel d’essai ne sont pas sur la même échelle.',
  },
  sip: {
    name: 'Appel à votre standard',
    how: 'La page a appelé votre propre standard téléphonique, qui a renvoyé la voix.',
    cannotTell:
      'Les paquets et les retards un par un. Ce que le standard a reçu est connu par ses propres rapports, environ un toutes les cinq secondes ; la durée du trajet de la voix est prise comme la moitié de l’aller-retour.',
    note: null,
  },
};
