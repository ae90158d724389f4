import type { FindingWords, LoadFinding } from '../finding-words.ts';
import { spoken } from '../language.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';

const SQM = 'In the router’s settings, switch on “SQM”, “QoS” or “smart queue”, then fill the line and look again.';

/** "almost a second", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'more than half a second';
  if (seconds < 1) return 'almost a second';
  return seconds < 1.15 ? 'a second' : `${decimalText(seconds, 1)} seconds`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `${name} queue p95 ${ms(delayP95Ms)} under load, ${ms(idleDelayMs)} idle (median +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}): bufferbloat; SQM or QoS on the router.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `${name} capacity ${kilobitsText(capacityBps ?? null)} with all headers; one G.711 call through a relay takes ${kilobitsText(neededBps ?? null)}.`;
}

/** Words for what is found while the line is filled on purpose. */
export const LOAD_FINDING_WORDS = spoken<Readonly<Record<LoadFinding, FindingWords>>>('LOAD_FINDING_WORDS', {
  'upload-queue': {
    clause: () => 'your upload holds voice back when busy',
    sentence: (_, { addedMs }) => `When someone sends a file, your voice waits ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Uplink'),
  },
  'download-queue': {
    clause: () => 'your download holds voice back when busy',
    sentence: (_, { addedMs }) =>
      `When someone downloads or streams, their voice reaches you ${longText(addedMs)} later.`,
    step: SQM,
    helpDesk: queueText('Downlink'),
  },
  'queue-under-load': {
    clause: () => 'this line holds voice back when busy',
    sentence: (_, { addedMs }) => `When the line is busy, voice waits ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Loop'),
  },
  'narrow-upload': {
    clause: () => 'your upload is too small for calls',
    sentence: (_, { capacityBps }) =>
      `Your upload carries ${kilobitsText(capacityBps ?? null)}, hardly enough for one call and nothing beside it.`,
    step: 'Pause backups, cloud folders and cameras during calls, and ask your provider for more upload.',
    helpDesk: narrowText('Uplink'),
  },
  'narrow-download': {
    clause: () => 'your download is too small for calls',
    sentence: (_, { capacityBps }) =>
      `Your download carries ${kilobitsText(capacityBps ?? null)}, hardly enough for one call and nothing beside it.`,
    step: 'Pause streaming and downloads during calls, and ask your provider for more download.',
    helpDesk: narrowText('Downlink'),
  },
  'loss-under-load': {
    clause: (way) =>
      `${{ up: 'your upload', down: 'your download', both: 'this line' }[way ?? 'both']} loses voice when busy`,
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'your voice', down: 'their voice', both: 'the voice' }[way ?? 'both'];
      return `When the line is busy, ${percentText(lossRatio ?? null)} of ${whose} gets lost.`;
    },
    step: 'Pause big downloads and uploads during calls. A router with “SQM” or “QoS” lets voice go first.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Up', down: 'Down', both: 'Both ways' }[way ?? 'both']}: ${percentText(lossRatio ?? null)} of voice packets lost under load, ${percentText(idleLossRatio ?? null)} idle (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
});
