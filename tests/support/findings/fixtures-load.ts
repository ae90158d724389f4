import { bufferbloatReport } from '../reports/diagnosed-reports.ts';
import * as loaded from '../reports/loaded-reports.ts';
import { longDelayReport, poorUplinkReport } from '../reports/sample-reports.ts';
import type { FindingFixture } from './fixtures.ts';

const { madeUpLoad, madeUpPhase, withLoad } = loaded;
const upPhase = (changes: Parameters<typeof madeUpPhase>[1]) =>
  withLoad(madeUpLoad([madeUpPhase('up', changes), madeUpPhase('down'), madeUpPhase('both', changes)]));

/** MADE-UP TEST DATA for the rules that look at a line filled on purpose. */
export const LOAD_FIXTURES = {
  'upload-queue': {
    shows: loaded.loadUploadQueueReport,
    lookAlikes: {
      'a clear line': loaded.loadClearReport,
      'a queue in the download': loaded.loadDownloadQueueReport,
      'a queue of 60 ms': () => upPhase({ addedMs: 60 }),
      'no room for a call': loaded.loadNarrowReport,
      'a full line nobody filled': bufferbloatReport,
      'filled through the relay': loaded.loadThroughRelayReport,
    },
  },
  'download-queue': {
    shows: loaded.loadDownloadQueueReport,
    lookAlikes: { 'a clear line': loaded.loadClearReport, 'a queue in the upload': loaded.loadUploadQueueReport },
  },
  'queue-under-load': {
    shows: loaded.loadThroughRelayReport,
    lookAlikes: {
      'a direction that is known': loaded.loadUploadQueueReport,
      'a clear line': () =>
        withLoad(madeUpLoad([madeUpPhase('both', { addedMs: 8 })], { through: 'relay' }), longDelayReport()),
    },
  },
  'narrow-upload': {
    shows: loaded.loadNarrowReport,
    lookAlikes: {
      'one Mbit/s': loaded.loadUploadQueueReport,
      'cut short by the amount of data': () => upPhase({ isCapped: true, upBps: 120_000 }),
    },
  },
  'narrow-download': {
    shows: () => withLoad(madeUpLoad([madeUpPhase('up'), madeUpPhase('down', { addedMs: 1_200, downBps: 150_000 })])),
    lookAlikes: { 'a narrow upload': loaded.loadNarrowReport, 'six Mbit/s': loaded.loadDownloadQueueReport },
  },
  'loss-under-load': {
    shows: loaded.loadLossReport,
    lookAlikes: {
      'what a full queue drops': loaded.loadUploadQueueReport,
      'a line that always loses': () => {
        const phase = madeUpPhase('up', { lost: { up: 0.07, down: 0 } });
        const idle = { up: loaded.madeUpVoice(0, 0.06), down: loaded.madeUpVoice(0) };
        return withLoad(madeUpLoad([phase], { idle }), poorUplinkReport());
      },
      'two packets of 200': () => upPhase({ lost: { up: 0.01, down: 0 } }),
    },
  },
} as const satisfies Readonly<Record<string, FindingFixture>>;
