import type { Dictionary } from '../dictionary.ts';

/** The words of "On another phone". */
export const WHAT_IF_WORDS: Dictionary['WHAT_IF_WORDS'] = {
  title: 'Sur un autre téléphone',
  explain:
    'Les paquets de ce test, rejoués sur d’autres téléphones : calculé d’après l’arrivée de chacun, non d’après un autre appel. Ils ont fait l’aller-retour au serveur de test ; un vrai appel ne va que dans un sens, il peut donc être un peu meilleur.',
  none: 'Rien à rejouer : les paquets n’ont pas pu être vus un par un, ou trop peu comptent.',
  codecs: 'Autres formats de voix',
  oneScale:
    'Tous sur une même échelle, pour pouvoir les comparer ; les y placer est une étape de notre part, non de l’UIT. Un format au son étroit, comme G.711, y a une note basse même sur une ligne parfaite.',
  unrepaired:
    'Le format de ce test montre sa note mesurée. Les autres sont comptés sans réparation : la voix perdue, ou trop tardive pour un téléphone qui s’adapte, manque.',
  capacityUnknown:
    'Sous chaque nom : ce qu’il demande à la ligne dans chaque direction. Le débit que porte cette ligne n’a pas été mesuré ; les notes supposent qu’elle porte chaque format.',
  capacityKnown:
    'Sous chaque nom : ce qu’il demande à la ligne dans chaque direction. Le débit de cette ligne a été mesuré pendant qu’elle était pleine ; un format qui demande plus perd ce qui ne passe pas.',
  measured: 'mesuré',
  needs: (rate) => `demande ${rate}`,
  telephone: (up, down) =>
    `G.711 sur sa propre échelle (bande étroite), comme l’indiquent les fabricants de téléphones de bureau : envoi ${up}, réception ${down}. Non comparable aux notes ci-dessus.`,
  buffers: 'Combien de temps un téléphone attend les paquets en retard',
  buffersExplain:
    'Les paquets arrivent irrégulièrement, donc un téléphone retient un peu la voix. Une attente plus longue rattrape plus de paquets en retard, mais ajoute du délai. Les notes sont pour le format de voix de ce test.',
  heldBack: (up, down) => `En moyenne, ce navigateur a retenu la voix ${up} (envoi) et ${down} (réception).`,
  wait: 'Attente',
  late: 'trop tard',
  held: 'retenu',
  score: 'note',
  adapts: 's’adapte',
};

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
export const PHONE_NAMES: Dictionary['PHONE_NAMES'] = {
  'opus-48': 'Opus, 48 kbit/s',
  'opus-8': 'Opus, 8 kbit/s',
  'g722-64': 'G.722 (téléphones de bureau HD)',
  'g711-appendix-i': 'G.711 qui comble les trous (téléphones de bureau)',
  'g711-no-plc': 'G.711 qui laisse les trous muets',
  'g729a-vad': 'G.729A (économise les données)',
};
