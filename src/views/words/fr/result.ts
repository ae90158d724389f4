import type { Dictionary } from '../dictionary.ts';
import { plural } from '../plural.ts';

/** The words of the result screen. */

export const RESULT_WORDS: Dictionary['RESULT_WORDS'] = {
  tryThis: 'Essayez ceci :',
  doThis: 'À faire :',
  testAgain: 'Refaire le test',
  exportJson: 'Enregistrer en fichier (JSON)',
  deleteTest: 'Supprimer ce test',
  testId: (id) => `test ${id}`,
  engineerDetail: 'Détail pour un technicien',
  evidence: 'Les faits',
  throughTheCall: 'Au fil de l’appel',
  showAsTable: 'Afficher en tableau',
  cost: 'Ce qui a coûté des points',
  allFigures: 'Tous les chiffres',
  gettingConnected: 'Établissement de l’appel',
  thisComputer: 'Cet ordinateur',
  howMeasured: 'Comment cela a été mesuré',
  loading: 'Lecture du test dans l’historique…',
  missingHeading: 'Ce test n’est pas dans l’historique de ce navigateur',
  missing: 'Il a peut-être été supprimé, ou fait dans un autre navigateur ou une fenêtre privée.',
  damagedHeading: 'Ce test n’est plus lisible',
  damaged: 'Son entrée dans l’historique de ce navigateur est endommagée. Les autres tests ne sont pas touchés.',
  toHistory: 'Aller à l’historique',
};

export const WHY_WORDS: Dictionary['WHY_WORDS'] = {
  heading: 'Pourquoi nous le pensons',
  step: 'Ce qui aide :',
  seenAt: (marks) => `Vu à ${marks}.`,
  throughout: 'Vu tout au long de l’appel.',
  /** `marks` as above, and what is left of them. */
  seenAtAndMore: (marks, seconds) =>
    plural(seconds, {
      one: `Vu à ${marks} et pendant ${seconds} autre seconde.`,
      other: `Vu à ${marks} et pendant ${seconds} autres secondes.`,
    }),
  confidence: {
    sure: '',
    likely: 'Pas certain, mais probable.',
    possible: 'Possible : d’autres causes ont le même aspect.',
  },
  helpDesk: 'Pour l’assistance :',
  more: (count) => plural(count, { one: 'Un autre constat', other: `${count} autres constats` }),
};

export const SCORE_LINE_WORDS: Dictionary['SCORE_LINE_WORDS'] = {
  scored: (model, scale, codec, seconds) =>
    `Note : estimée, de 1 (mauvais) à 4,5 (le mieux). ${model}, échelle ${scale}, ${codec}, mesuré pendant ${seconds}.`,
  confidence:
    'Entre crochets, et par la barre : où serait la note de 95 de ces tests sur 100, pour ce qui tient au hasard.',
  unscored: (seconds) => `Pas de note : trop peu a été mesuré (${seconds}).`,
};

export const COST_WORDS: Dictionary['COST_WORDS'] = {
  best: 'Le mieux possible',
  loss: 'Paquets perdus',
  late: 'Paquets en retard',
  /** In a report of a version that did not tell one from the other. */
  lossAndLate: 'Voix perdue ou comblée',
  delay: 'Délai',
  codec: 'Format de voix',
  total: 'Note',
  noScore: 'Pas de note, donc rien à décomposer.',
  explain:
    'Ce que chaque cause a enlevé à la note, en points : de haut en bas, chacune sur ce que la précédente a laissé. La note est ce qui reste. En retard : arrivé trop tard pour être entendu, ou comblé pour une autre raison bien qu’arrivé.',
};

export const FIGURE_WORDS: Dictionary['FIGURE_WORDS'] = {
  figure: 'Chiffre',
  lostValue: (lost, sent, percent) => `${lost} sur ${sent} (${percent})`,
  longestRun: (count) => `jusqu’à ${count}`,
  lostRuns: 'Trous',
  burstRatio: 'Burst ratio (1 = dispersé par hasard)',
  received: 'Paquets reçus',
  delayMin: 'Délai le plus court',
  delayP95: 'Délai, 95 paquets sur 100 plus rapides',
  delayVariation: 'Variation du délai, 95 paquets sur 100 dans',
  concealmentEvents: 'Fois où le téléphone a dû combler',
  playout: 'Attente avant le haut-parleur',
  stretched: 'Voix étirée ou resserrée',
  duplicated: 'Paquets arrivés deux fois',
  reordered: 'Paquets dans le désordre',
  fec: 'Copies de secours reçues (FEC)',
  bitrate: 'Données de voix',
  explain: 'Sous chaque nom : avec quoi le chiffre a été lu.',
  loop: 'Une fois au serveur de test et retour (heures des paquets)',
  rtcp: 'Deux fois au serveur de test et retour (rapports RTCP)',
  stun: 'Deux fois au serveur de test et retour (vérifications ICE)',
  network: 'Aller-retour et cet ordinateur',
  stalls: 'Fois où cet ordinateur était trop occupé',
  longestStall: 'La plus longue de ces pauses',
  busySeconds: 'Secondes exclues, cet ordinateur trop occupé',
  saturated: 'Temps du processeur à sa limite',
  relayLate: 'Plus long retard du serveur de test',
  hidden: 'Temps de cette page en arrière-plan',
};

export const INSTRUMENT_WORDS: Dictionary['INSTRUMENT_WORDS'] = {
  'packet-tap': 'heure de chaque paquet',
  'get-stats': 'compteurs du navigateur',
  rtcp: 'rapports de l’autre extrémité',
  stun: 'vérifications de connectivité',
};

export const SETUP_WORDS: Dictionary['SETUP_WORDS'] = {
  explain: 'Temps depuis que vous avez lancé le test.',
  audioReady: 'Voix de test prête',
  iceServers: 'Adresse du serveur de test connue',
  gathered: 'Chemins vers le serveur de test trouvés',
  iceConnected: 'Passage trouvé (ICE)',
  dtlsConnected: 'Chiffrement convenu (DTLS)',
  firstPacketUp: 'Votre voix arrivée là-bas',
  firstPacketDown: 'Leur voix arrivée ici',
  never: 'non atteint',
  tried: 'Essayé avant et abandonné',
};
