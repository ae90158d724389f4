import type { Dictionary } from '../dictionary.ts';

/** The words of "How this was measured". */

export const METHOD_WORDS: Dictionary['METHOD_WORDS'] = {
  model: 'Modèle',
  modelText: (model, scale) =>
    `Modèle E, ${model}, échelle ${scale}. Les notes d’échelles différentes ne se comparent pas.`,
  codec: 'Format de voix',
  clockRate: (kilohertz) => `horloge ${kilohertz} kHz`,
  constants: 'Ses constantes',
  unknown: 'inconnu',
  constantRange: (value, low, high) => `${value} (${low} à ${high})`,
  constantsText: (ie, bpl, status, source) => `Ie ${ie}, Bpl ${bpl} ; ${status}. Source : ${source}`,
  lossInput: 'Perte prise en compte',
  lossInputText: (percent, from) => `${percent} : ${from}`,
  lossFrom: {
    concealment: 'ce que le téléphone a dû combler',
    'packet-loss': 'paquets perdus, faute d’avoir mesuré ce qui a été comblé',
  },
  assumedName: 'Ce qui est supposé',
  assumedDelay: {
    loop: 'La part du réseau dans le délai est la moitié de ce que l’appel d’essai a mis pour aller au serveur de test et en revenir, car un vrai appel va dans un seul sens et continue.',
    roundTrip:
      'La part du réseau dans le délai est le quart de l’aller-retour entre les deux extrémités de l’appel d’essai.',
  },
  assumedTerms: (terms) => `Non mesurés, et pris égaux à : ${terms}.`,
  assumedRest:
    'Pas d’écho (un casque), la patience d’un auditeur ordinaire face au délai (G.107 : à partir de 100 ms), rien accordé pour la commodité (A = 0).',
  readWith: 'Lu avec',
  readWithText: (instrument, figures) => `${instrument} : ${figures}`,
  figures: {
    lossRatio: 'perte',
    burstRatio: 'pertes d’affilée',
    delayMedianMs: 'délai',
    jitterMs: 'arrivée irrégulière',
    concealedRatio: 'voix comblée',
    packetsDiscarded: 'voix trop tardive',
    jitterBufferMs: 'retenu pour lisser',
    playoutMs: 'attente avant le haut-parleur',
    bitrateBps: 'données de voix',
  },
  roundTrip: 'aller-retour',
  voices: 'Voix',
  modes: {
    quick: (limit) =>
      `Test rapide : il se termine dès qu’un intervalle plus large que celui imprimé (2,6 écarts-types) est d’un seul côté de l’objectif, ou après ${limit}.`,
    thorough: (limit) => `Test complet, prévu pour ${limit}.`,
  },
  oneStream: 'Une voix dans chaque direction, comme dans un appel.',
  streams: (count, bitrate) =>
    `${count} voix à la fois dans chaque direction, pour compter autant de paquets en moins de temps. Celles après la première ont ajouté ${bitrate} par direction ; la ligne les a portées, sinon elles auraient été abandonnées.`,
  streamsLeft: 'D’autres voix ont été essayées puis abandonnées, car la ligne ne les portait pas.',
  range: 'L’intervalle entre crochets',
  rangeText:
    'Intervalle de Wilson de la perte à 95 %, passé par le modèle. Des paquets perdus ensemble en disent moins que le même nombre perdu un par un, et comptent pour moins (divisé par 2 BurstR − 1). Ce qui est supposé et les constantes incertaines n’y sont pas.',
  rangeOf: (direction, low, high, packets, worth) =>
    `${direction} : perte de ${low} à ${high}, sur ${packets} paquets qui en disent autant que ${worth} perdus un par un.`,
  unknowable: 'Ce qu’aucun test de ce genre ne peut savoir',
  unknowableText:
    'Ce n’est ni un test de conformité (ITU-T P.564) ni un test d’écoute (P.800). Il n’entend pas : casque, microphone, bruit, écho et ligne de l’autre personne n’y sont pas. ITU-T G.107 dit de ses estimations qu’elles sont « only made for transmission planning purposes and not for actual customer opinion prediction » (faites pour planifier la transmission, non pour prédire l’opinion réelle des clients).',
  route: 'Route',
  routeText: (name, how) => `${name}. ${how}`,
  routeUnknown: 'L’appel n’est pas allé assez loin pour avoir une route.',
  cannotTell: 'Ce que ce test ne peut pas dire',
  measuredFor: 'Mesuré pendant',
  measuredForText: (seconds, instrument) =>
    `${seconds}, avec : ${instrument}. Les premières secondes stabilisent l’appel et ne sont pas notées.`,
  delay: 'Délai, de la bouche à l’oreille',
  terms: {
    captureMs: 'microphone',
    frameMs: 'un paquet de parole',
    lookAheadMs: 'anticipation du codec',
    networkMs: 'réseau',
    jitterBufferMs: 'retenu pour lisser',
    playoutMs: 'haut-parleur',
    farEndMs: 'le téléphone d’en face',
  },
  assumed: 'supposé',
  measured: 'mesuré',
  flags: 'Remarques du modèle',
  missing: 'Manque pour une note',
  software: 'Logiciel',
  statement:
    'C’est une estimation de planification d’après le comportement du réseau, pas une opinion donnée par quelqu’un. Elle n’est comparable à la note d’un autre outil que si la méthode et le format de voix sont les mêmes.',
};

/** As in "échelle bande étroite"; ITU-T G.107, G.107.1, G.107.2. */
export const SCALE_NAMES: Dictionary['SCALE_NAMES'] = {
  narrowband: 'bande étroite',
  wideband: 'bande élargie',
  fullband: 'pleine bande',
};

/** The edition of each that the formulas are from (core/score). */
export const SCALE_EDITIONS: Dictionary['SCALE_EDITIONS'] = {
  narrowband: '06/2015',
  wideband: '06/2019 avec le Corrigendum 1 de 01/2020',
  fullband: '06/2019',
};

export const CONSTANTS_STATUS: Dictionary['CONSTANTS_STATUS'] = {
  ITU: 'publiées par l’UIT',
  provisional: 'provisoires : aucun chiffre publié n’existe, les nôtres sont une estimation prudente',
  derived: 'tirées de mesures de ce projet, non de l’UIT',
};

/** Why a score is less sure than it looks; keys are the flags of the score. */
export const FLAG_WORDS: Dictionary['FLAG_WORDS'] = {
  'loss-outside-table-3': 'plus de 20 % de perte, au-delà de ce que le modèle garantit',
  'delay-outside-table-3': 'plus de 500 ms de délai, au-delà de ce que le modèle garantit',
  'burst-ratio-clamped':
    'pertes plus groupées que le modèle n’admet : comptées comme deux fois plus groupées que par hasard',
  'burst-ratio-assumed': 'groupement des pertes inconnu : supposées dispersées par hasard',
  'burst-ratio-extension': 'rafales comptées sur une échelle dont la norme les omet : notre extension',
  'bitrate-assumed': 'débit de la voix inconnu : le débit habituel a été pris',
  'delay-weight-unconfirmed': 'délai compté avec un poids à nous sur cette échelle',
  'scale-derived':
    'montrée sur une échelle plus large que celle pour laquelle les constantes ont été faites : cette étape est de nous',
};

/** What a score lacked; keys are the names of its inputs. */
export const MISSING_WORDS: Dictionary['MISSING_WORDS'] = {
  lossRatio: 'la perte',
  delayMs: 'le délai',
  bpl: 'la résistance du format de voix aux pertes',
  codec: 'le format de voix',
};
