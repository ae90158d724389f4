import type { BandWord } from '../../../core/report/schema.ts';
import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

/** Of a call with a score. */
type Scored = Exclude<BandWord, 'inconclusive'>;

const forCalls = (band: Scored) => `${BAND_NAMES[band]} pour les appels`;

/** The heading of a result: at most ten words. `clause` and `cause` are clauses of the findings, or those below. */
export const VERDICT_WORDS: Dictionary['VERDICT_WORDS'] = {
  computerTooBusy: 'Votre ordinateur était trop occupé pour juger la ligne',
  tooLittle: 'Trop peu a été mesuré pour un verdict',
  tooLittleBut: (clause) => `Trop peu pour un verdict : ${clause}`,
  onlyThisComputer: 'Cet ordinateur a été testé, pas votre ligne',
  borderline: (cause) => `Limite pour les appels : ${cause ?? 'pas nettement assez bon'}`,
  forCalls: (band) => forCalls(band),
  because: (band, cause) => `${forCalls(band)} : ${cause}`,
  /** A call that sounds well and still misses what the deployment holds calls to. */
  belowTarget: (band, target, cause) =>
    cause === null
      ? `${BAND_NAMES[band]}, mais sous l’objectif de ${target}`
      : `${BAND_NAMES[band]}, mais sous l’objectif de ${target} : ${cause}`,
  bothDirections: (band) => `${forCalls(band)} dans les deux directions`,
  oneDirection: (band) => `${forCalls(band)} dans la seule direction notée`,
  butUdpBlocked: (band) => `${forCalls(band)}, mais votre réseau bloque UDP`,
  untilBusy: {
    up: (band) => `${forCalls(band)}, tant que l’envoi n’est pas chargé`,
    down: (band) => `${forCalls(band)}, tant que la réception n’est pas chargée`,
    line: (band) => `${forCalls(band)}, tant que la ligne n’est pas chargée`,
  },
  /** Causes told from the score alone. `unknown`: nobody can tell in which direction. */
  clauses: {
    codec: 'ce format de voix limite le son',
    delay: 'les voix arrivent en retard',
    loss: {
      up: 'l’envoi perd de la voix',
      down: 'la réception perd de la voix',
      both: 'pertes de voix dans les deux directions',
      unknown: 'la ligne perd de la voix',
    },
    patched: {
      up: 'votre voix leur arrive avec des trous',
      down: 'leur voix vous arrive avec des trous',
      both: 'les deux voix arrivent avec des trous',
      unknown: 'la voix arrive avec des trous',
    },
  },
  /** A call in which one direction stayed silent: `clause` says which. */
  connectedBut: (clause) => `L’appel est établi, mais ${clause}`,
  /** Of a test that was stopped or broke off; `verdict` is one of the headings above. */
  untilThen: (verdict) => `Jusque-là, ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
};

/** What the two people on a call will notice. Up: how they hear you; down: how you hear them. */
export const NOTICE_WORDS: Dictionary['NOTICE_WORDS'] = {
  computerBusy: (span) => `Il a retenu la voix pendant ${span} ; le peu qui reste ne dit rien de votre ligne.`,
  figuresBelow: 'Les chiffres ci-dessous sont ce qui a été vu.',
  noServer: 'Aucun serveur de test n’a participé : on ne peut rien dire de votre ligne.',
  neverLeft: 'C’est ainsi que l’on s’entend dans un appel qui ne quitte pas cet ordinateur.',
  onlyDownScored: 'Vous les entendrez bien. La façon dont on vous entend n’a pas été notée.',
  onlyUpScored: 'On vous entendra bien. La façon dont vous les entendez n’a pas été notée.',
  bothWell: 'Vous vous entendrez bien des deux côtés.',
  delay: {
    fair: 'Vous parlerez de temps en temps en même temps.',
    poor: 'Vous parlerez souvent en même temps.',
    bad: 'Vous parlerez sans cesse en même temps.',
  },
  oneOfYou: {
    fair: 'L’un de vous, ou les deux, entendra de petits trous de temps en temps. Ce test n’a pas pu dire qui.',
    poor: 'L’un de vous, ou les deux, entendra des trous et des mots robotiques. Ce test n’a pas pu dire qui.',
    bad: 'Des mots entiers échapperont à l’un de vous, ou aux deux. Ce test n’a pas pu dire qui.',
  },
  up: {
    nothing: 'On ne vous entendra pas.',
    notScored: 'La façon dont on vous entend n’a pas été notée.',
    well: 'On vous entendra bien.',
    late: 'On vous entendra en retard.',
    thin: 'On vous entendra clairement, mais avec un son pauvre.',
    broken: {
      fair: 'On vous entendra avec de petits trous de temps en temps.',
      poor: 'On vous entendra avec des trous et des mots robotiques.',
      bad: 'Des mots entiers leur échapperont.',
    },
  },
  down: {
    nothing: 'Vous n’entendrez rien.',
    notScored: 'La façon dont vous les entendez n’a pas été notée.',
    well: 'Vous les entendrez bien.',
    late: 'Vous les entendrez en retard.',
    thin: 'Vous les entendrez clairement, mais avec un son pauvre.',
    broken: {
      fair: 'Vous entendrez de petits trous de temps en temps.',
      poor: 'Vous entendrez des trous et des mots robotiques.',
      bad: 'Des mots entiers vous échapperont.',
    },
  },
};

/** The one thing to do next, where no finding says it. */
export const NEXT_STEP_WORDS: Dictionary['NEXT_STEP_WORDS'] = {
  nothingToMend: 'Rien à corriger. Un test est un instantané : refaites-en un quand un appel passe mal.',
  nothingToMendBut: (step) => `Rien à corriger. ${step}`,
  testLonger: 'Faites le test long : un appel plus long peut trancher.',
  closePrograms: 'Fermez les autres programmes et onglets de cet ordinateur, puis refaites le test.',
  keepInFront: 'Refaites le test et laissez cette page au premier plan jusqu’à la fin.',
  setUpServer: 'Rechargez cette page et refaites le test. Si rien ne change, son serveur de test reste à configurer.',
  otherDevice:
    'Prenez un téléphone ou un autre ordinateur et ouvrez-y cette page, à l’adresse réseau de cet ordinateur.',
  chooseOpus: 'Choisissez Opus sous « Modifier le test », puis refaites le test.',
  pauseOthers: 'Mettez en pause téléchargements, envois et VPN sur cette ligne, puis refaites le test.',
  useCable: 'Reliez cet ordinateur au routeur par un câble, puis refaites le test et comparez.',
};
