import type { Dictionary } from '../dictionary.ts';
import type { FindingWords } from '../finding-words.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';
import { plural } from '../plural.ts';

const SQM =
  'Dans les réglages du routeur, activez « SQM », « QoS » ou « smart queue », puis remplissez de nouveau la ligne et regardez.';

/** "presque une seconde", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'plus d’une demi-seconde';
  if (seconds < 1) return 'presque une seconde';
  if (seconds < 1.15) return 'une seconde';
  return `${decimalText(seconds, 1)} ${plural(seconds, { one: 'seconde', other: 'secondes' })}`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `${name} : file d’attente p95 ${ms(delayP95Ms)} sous charge, ${ms(idleDelayMs)} au repos (médiane +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}) : bufferbloat ; SQM ou QoS sur le routeur.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `${name} : débit ${kilobitsText(capacityBps ?? null)} avec tous les en-têtes ; un appel G.711 par relais prend ${kilobitsText(neededBps ?? null)}.`;
}

/** Words for what is found while the line is filled on purpose. */
export const LOAD_FINDING_WORDS: Dictionary['LOAD_FINDING_WORDS'] = {
  'upload-queue': {
    clause: () => 'un envoi chargé retient la voix',
    sentence: (_, { addedMs }) => `Quand quelqu’un envoie un fichier, votre voix attend ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Montant'),
  },
  'download-queue': {
    clause: () => 'une réception chargée retient la voix',
    sentence: (_, { addedMs }) =>
      `Quand quelqu’un télécharge ou regarde une vidéo, leur voix vous arrive plus tard, de ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Descendant'),
  },
  'queue-under-load': {
    clause: () => 'une ligne chargée retient la voix',
    sentence: (_, { addedMs }) => `Quand la ligne est chargée, la voix attend ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Boucle'),
  },
  'narrow-upload': {
    clause: () => 'l’envoi ne suffit pas pour les appels',
    sentence: (_, { capacityBps }) =>
      `L’envoi de votre ligne atteint ${kilobitsText(capacityBps ?? null)} : à peine assez pour un appel, et rien d’autre à côté.`,
    step: 'Mettez en pause sauvegardes, dossiers en ligne et caméras pendant les appels, et demandez plus de débit montant à votre fournisseur.',
    helpDesk: narrowText('Montant'),
  },
  'narrow-download': {
    clause: () => 'la réception ne suffit pas pour les appels',
    sentence: (_, { capacityBps }) =>
      `La réception de votre ligne atteint ${kilobitsText(capacityBps ?? null)} : à peine assez pour un appel, et rien d’autre à côté.`,
    step: 'Mettez en pause vidéos et téléchargements pendant les appels, et demandez plus de débit descendant à votre fournisseur.',
    helpDesk: narrowText('Descendant'),
  },
  'loss-under-load': {
    clause: (way) =>
      ({
        up: 'un envoi chargé perd de la voix',
        down: 'une réception chargée perd de la voix',
        both: 'une ligne chargée perd de la voix',
      })[way ?? 'both'],
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'votre voix', down: 'leur voix', both: 'la voix' }[way ?? 'both'];
      return `Quand la ligne est chargée, ${percentText(lossRatio ?? null)} de ${whose} se perd.`;
    },
    step: 'Mettez en pause les gros téléchargements et envois pendant les appels. Un routeur avec « SQM » ou « QoS » fait passer la voix d’abord.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Montant', down: 'Descendant', both: 'Deux sens' }[way ?? 'both']} : paquets de voix perdus ${percentText(lossRatio ?? null)} sous charge, ${percentText(idleLossRatio ?? null)} au repos (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
};
