import type { Dictionary } from '../dictionary.ts';
import type { FindingWords } from '../finding-words.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';

const SQM =
  'Schalten Sie in den Einstellungen des Routers „SQM“, „QoS“ oder „Smart Queue“ ein, lasten Sie die Leitung erneut aus und sehen Sie nach.';

/** "fast eine Sekunde", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'mehr als eine halbe Sekunde';
  if (seconds < 1) return 'fast eine Sekunde';
  return seconds < 1.15 ? 'eine Sekunde' : `${decimalText(seconds, 1)} Sekunden`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `${name}-Warteschlange p95 ${ms(delayP95Ms)} unter Last, ${ms(idleDelayMs)} im Leerlauf (Median +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}): Bufferbloat; SQM oder QoS am Router.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `${name}-Kapazität ${kilobitsText(capacityBps ?? null)} einschließlich aller Header; ein G.711-Anruf über Relay braucht ${kilobitsText(neededBps ?? null)}.`;
}

/** Words for what is found while the line is filled on purpose. */
export const LOAD_FINDING_WORDS: Dictionary['LOAD_FINDING_WORDS'] = {
  'upload-queue': {
    clause: () => 'Ihr Upload hält bei Auslastung Sprache auf',
    sentence: (_, { addedMs }) => `Wenn jemand eine Datei sendet, wartet Ihre Stimme ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Upload'),
  },
  'download-queue': {
    clause: () => 'Ihr Download hält bei Auslastung Sprache auf',
    sentence: (_, { addedMs }) =>
      `Wenn jemand etwas herunterlädt oder streamt, erreicht Sie die Stimme der Gegenseite ${longText(addedMs)} später.`,
    step: SQM,
    helpDesk: queueText('Download'),
  },
  'queue-under-load': {
    clause: () => 'diese Leitung hält bei Auslastung Sprache auf',
    sentence: (_, { addedMs }) => `Wenn die Leitung ausgelastet ist, wartet die Sprache ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Schleifen'),
  },
  'narrow-upload': {
    clause: () => 'Ihr Upload ist zu klein für Anrufe',
    sentence: (_, { capacityBps }) =>
      `Ihr Upload schafft ${kilobitsText(capacityBps ?? null)}, kaum genug für einen Anruf und nichts daneben.`,
    step: 'Pausieren Sie während der Anrufe Backups, Cloud-Ordner und Kameras, und fragen Sie Ihren Anbieter nach mehr Upload.',
    helpDesk: narrowText('Upload'),
  },
  'narrow-download': {
    clause: () => 'Ihr Download ist zu klein für Anrufe',
    sentence: (_, { capacityBps }) =>
      `Ihr Download schafft ${kilobitsText(capacityBps ?? null)}, kaum genug für einen Anruf und nichts daneben.`,
    step: 'Pausieren Sie während der Anrufe Streaming und Downloads, und fragen Sie Ihren Anbieter nach mehr Download.',
    helpDesk: narrowText('Download'),
  },
  'loss-under-load': {
    clause: (way) =>
      `${{ up: 'Ihr Upload', down: 'Ihr Download', both: 'diese Leitung' }[way ?? 'both']} verliert bei Auslastung Sprache`,
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'Ihrer Stimme', down: 'der Stimme der Gegenseite', both: 'der Sprache' }[way ?? 'both'];
      return `Wenn die Leitung ausgelastet ist, gehen ${percentText(lossRatio ?? null)} ${whose} verloren.`;
    },
    step: 'Pausieren Sie während der Anrufe große Downloads und Uploads. Ein Router mit „SQM“ oder „QoS“ lässt Sprache vor.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Upload', down: 'Download', both: 'Beide Richtungen' }[way ?? 'both']}: ${percentText(lossRatio ?? null)} der Sprachpakete unter Last verloren, ${percentText(idleLossRatio ?? null)} im Leerlauf (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
};
