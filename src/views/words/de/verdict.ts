import type { BandWord } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { BAND_NAMES } from './bands.ts';

/** Of a call with a score. */
type Scored = Exclude<BandWord, 'inconclusive'>;

const forCalls = (band: Scored) => `${BAND_NAMES[band]} für Anrufe`;

/**
 * The heading of a result: at most ten words. `clause` and `cause` are clauses of the findings, or those below; behind a colon they
 * are sentences, which begin with a capital.
 */
export const VERDICT_WORDS: Dictionary['VERDICT_WORDS'] = {
  computerTooBusy: 'Ihr Computer war überlastet: kein Urteil über die Leitung möglich',
  tooLittle: 'Für ein Urteil wurde zu wenig gemessen',
  tooLittleBut: (clause) => `Zu wenig für ein Urteil: ${capital(clause)}`,
  onlyThisComputer: 'Dieser Computer wurde getestet, Ihre Leitung nicht',
  borderline: (cause) => `Grenzwertig für Anrufe: ${cause === null ? 'nicht eindeutig gut genug' : capital(cause)}`,
  forCalls: (band) => forCalls(band),
  because: (band, cause) => `${forCalls(band)}: ${capital(cause)}`,
  /** A call that sounds well and still misses what the deployment holds calls to. */
  belowTarget: (band, target, cause) =>
    cause === null
      ? `${BAND_NAMES[band]}, aber unter dem Zielwert ${target}`
      : `${BAND_NAMES[band]}, aber unter dem Zielwert ${target}: ${capital(cause)}`,
  bothDirections: (band) => `${forCalls(band)} in beiden Richtungen`,
  oneDirection: (band) => `${forCalls(band)} in der einen bewerteten Richtung`,
  butUdpBlocked: (band) => `${forCalls(band)}, aber Ihr Netz blockiert UDP`,
  untilBusy: {
    up: (band) => `${forCalls(band)}, solange Ihr Upload nicht ausgelastet ist`,
    down: (band) => `${forCalls(band)}, solange Ihr Download nicht ausgelastet ist`,
    line: (band) => `${forCalls(band)}, solange die Leitung nicht ausgelastet ist`,
  },
  clauses: {
    codec: 'dieses Sprachformat begrenzt den Klang',
    delay: 'die Stimmen kommen spät an',
    loss: {
      up: 'Ihr Upload verliert Sprache',
      down: 'Ihr Download verliert Sprache',
      both: 'Ihr Upload und Ihr Download verlieren Sprache',
      unknown: 'diese Leitung verliert Sprache',
    },
    patched: {
      up: 'Ihre Stimme kommt lückenhaft an',
      down: 'die Stimme der Gegenseite kommt lückenhaft an',
      both: 'beide Stimmen kommen lückenhaft an',
      unknown: 'die Stimme kommt lückenhaft an',
    },
  },
  connectedBut: (clause) => `Der Anruf kam zustande, aber ${clause}`,
  untilThen: (verdict) => `Urteil bis dahin: „${verdict}“.`,
};

/** What the two people on a call will notice. Up: how they hear you; down: how you hear them. */
export const NOTICE_WORDS: Dictionary['NOTICE_WORDS'] = {
  computerBusy: (span) =>
    `Der Computer hielt während ${span} die Sprache auf; das Wenige, was bleibt, sagt nichts über Ihre Leitung.`,
  figuresBelow: 'Die Werte unten sind das, was zu sehen war.',
  noServer: 'Kein Testserver war beteiligt, über Ihre Leitung lässt sich also nichts sagen.',
  neverLeft: 'So klingt ein Anruf, der diesen Computer nie verlässt.',
  onlyDownScored: 'Sie hören die Gegenseite gut. Wie die Gegenseite Sie hört, wurde nicht bewertet.',
  onlyUpScored: 'Die Gegenseite hört Sie gut. Wie Sie die Gegenseite hören, wurde nicht bewertet.',
  bothWell: 'Sie werden einander gut hören.',
  delay: {
    fair: 'Sie werden einander ab und zu ins Wort fallen.',
    poor: 'Sie werden einander oft ins Wort fallen.',
    bad: 'Sie werden einander ständig ins Wort fallen.',
  },
  oneOfYou: {
    fair: 'Sie, die Gegenseite oder beide hören ab und zu kleine Lücken. Wer, konnte dieser Test nicht feststellen.',
    poor: 'Sie, die Gegenseite oder beide hören Lücken und verzerrte Wörter. Wer, konnte dieser Test nicht feststellen.',
    bad: 'Ihnen, der Gegenseite oder beiden entgehen ganze Wörter. Wem, konnte dieser Test nicht feststellen.',
  },
  up: {
    nothing: 'Die Gegenseite hört nichts.',
    notScored: 'Wie die Gegenseite Sie hört, wurde nicht bewertet.',
    well: 'Die Gegenseite hört Sie gut.',
    late: 'Die Gegenseite hört Sie verzögert.',
    thin: 'Die Gegenseite hört Sie deutlich, aber dünn.',
    broken: {
      fair: 'Die Gegenseite hört ab und zu kleine Lücken.',
      poor: 'Die Gegenseite hört Lücken und verzerrte Wörter.',
      bad: 'Der Gegenseite entgehen ganze Wörter.',
    },
  },
  down: {
    nothing: 'Sie hören nichts.',
    notScored: 'Wie Sie die Gegenseite hören, wurde nicht bewertet.',
    well: 'Sie hören die Gegenseite gut.',
    late: 'Sie hören die Gegenseite verzögert.',
    thin: 'Sie hören die Gegenseite deutlich, aber dünn.',
    broken: {
      fair: 'Sie hören ab und zu kleine Lücken.',
      poor: 'Sie hören Lücken und verzerrte Wörter.',
      bad: 'Ihnen entgehen ganze Wörter.',
    },
  },
};

/** The one thing to do next, where no finding says it. */
export const NEXT_STEP_WORDS: Dictionary['NEXT_STEP_WORDS'] = {
  nothingToMend:
    'Nichts zu verbessern. Ein Test ist eine Momentaufnahme: Testen Sie wieder, wenn ein Anruf schlecht klingt.',
  nothingToMendBut: (step) => `Nichts zu verbessern. ${step}`,
  testLonger: 'Machen Sie den langen Test: Ein längerer Anruf kann es entscheiden.',
  closePrograms: 'Schließen Sie andere Programme und Tabs auf diesem Computer und testen Sie noch einmal.',
  keepInFront: 'Testen Sie noch einmal und lassen Sie diese Seite im Vordergrund, bis der Test fertig ist.',
  setUpServer:
    'Laden Sie diese Seite neu und testen Sie noch einmal. Bleibt es dabei, muss ihr Testserver erst noch eingerichtet werden.',
  otherDevice:
    'Nehmen Sie ein Handy oder einen anderen Computer und öffnen Sie diese Seite dort unter der Netzwerkadresse dieses Computers.',
  chooseOpus: 'Wählen Sie unter „Test ändern“ Opus und testen Sie noch einmal.',
  pauseOthers: 'Pausieren Sie Downloads, Uploads und ein etwaiges VPN auf dieser Leitung und testen Sie noch einmal.',
  useCable: 'Verbinden Sie diesen Computer per Kabel mit dem Router, testen Sie noch einmal und vergleichen Sie.',
};
