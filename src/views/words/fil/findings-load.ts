import type { Dictionary } from '../dictionary.ts';
import type { FindingWords } from '../finding-words.ts';
import { decimalText, kilobitsText, millisecondsText, mosText, notMeasured, percentText } from '../numbers.ts';

const SQM = 'Sa settings ng router, i-on ang “SQM”, “QoS” o “smart queue”, saka punuin ulit ang linya at tingnan.';

/** "halos isang segundo", as people say it; below half a second in figures. */
function longText(ms: number | null | undefined): string {
  if (ms == null) return notMeasured();
  if (ms < 450) return `${millisecondsText(Math.round(ms / 10) * 10)}`;
  const seconds = Math.round(ms / 100) / 10;
  if (seconds < 0.8) return 'mahigit kalahating segundo';
  if (seconds < 1) return 'halos isang segundo';
  return seconds < 1.15 ? 'isang segundo' : `${decimalText(seconds, 1)} segundo`;
}

const ms = (value: number | null | undefined) => millisecondsText(value ?? null);

function queueText(name: string): FindingWords['helpDesk'] {
  return (_, { delayP95Ms, idleDelayMs, addedMs, loadedMos, capacityBps }) =>
    `${name} queue p95 ${ms(delayP95Ms)} under load, ${ms(idleDelayMs)} idle (median +${ms(addedMs)}, MOS ${mosText(loadedMos ?? null, 2)}, ${kilobitsText(capacityBps ?? null)}): bufferbloat; SQM o QoS sa router.`;
}

function narrowText(name: string): FindingWords['helpDesk'] {
  return (_, { capacityBps, neededBps }) =>
    `${name} capacity ${kilobitsText(capacityBps ?? null)} kasama ang lahat ng header; ${kilobitsText(neededBps ?? null)} ang isang G.711 call sa relay.`;
}

/** Words for what is found while the line is filled on purpose. */
export const LOAD_FINDING_WORDS: Dictionary['LOAD_FINDING_WORDS'] = {
  'upload-queue': {
    clause: () => 'naiipit ang boses kapag abala ang upload',
    sentence: (_, { addedMs }) => `Kapag may nagpadala ng file, naghihintay ang boses mo nang ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Uplink'),
  },
  'download-queue': {
    clause: () => 'naiipit ang boses kapag abala ang download',
    sentence: (_, { addedMs }) =>
      `Kapag may nag-download o nag-stream, ${longText(addedMs)} na mas huli ang dating ng boses nila sa iyo.`,
    step: SQM,
    helpDesk: queueText('Downlink'),
  },
  'queue-under-load': {
    clause: () => 'naiipit ang boses kapag abala ang linya',
    sentence: (_, { addedMs }) => `Kapag abala ang linya, naghihintay ang boses nang ${longText(addedMs)}.`,
    step: SQM,
    helpDesk: queueText('Loop'),
  },
  'narrow-upload': {
    clause: () => 'kulang ang upload mo para sa calls',
    sentence: (_, { capacityBps }) =>
      `${kilobitsText(capacityBps ?? null)} lang ang kaya ng upload mo, bahagya lang kasya ang isang call at wala nang iba.`,
    step: 'I-pause ang mga backup, cloud folder at camera habang nasa call, at humingi sa provider ng mas malaking upload.',
    helpDesk: narrowText('Uplink'),
  },
  'narrow-download': {
    clause: () => 'kulang ang download mo para sa calls',
    sentence: (_, { capacityBps }) =>
      `${kilobitsText(capacityBps ?? null)} lang ang kaya ng download mo, bahagya lang kasya ang isang call at wala nang iba.`,
    step: 'I-pause ang streaming at mga download habang nasa call, at humingi sa provider ng mas malaking download.',
    helpDesk: narrowText('Downlink'),
  },
  'loss-under-load': {
    clause: (way) =>
      `nawawala ang boses kapag abala ang ${{ up: 'upload', down: 'download', both: 'linya' }[way ?? 'both']}`,
    sentence: (way, { lossRatio }) => {
      const whose = { up: 'boses mo', down: 'boses nila', both: 'boses' }[way ?? 'both'];
      return `Kapag abala ang linya, nawawala ang ${percentText(lossRatio ?? null)} ng ${whose}.`;
    },
    step: 'I-pause ang malalaking download at upload habang nasa call. Pinauuna ng router na may “SQM” o “QoS” ang boses.',
    helpDesk: (way, { lossRatio, idleLossRatio, loadedMos }) =>
      `${{ up: 'Up', down: 'Down', both: 'Parehong direksyon' }[way ?? 'both']}: ${percentText(lossRatio ?? null)} ng voice packets ang nawala under load, ${percentText(idleLossRatio ?? null)} idle (MOS ${mosText(loadedMos ?? null, 2)}).`,
  },
};
