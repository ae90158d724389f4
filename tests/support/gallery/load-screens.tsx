import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { LoadPanel } from '../../../src/views/examined/load-panel.tsx';
import { LoadWarning } from '../../../src/views/examined/load-warning.tsx';
import * as loaded from '../reports/loaded-reports.ts';

/** The panel by itself, under the heading that its screen will have. */
const panel = (build: () => CallReport) => () => {
  const report = build();
  return {
    screen: (
      <>
        <h1>The line examined</h1>
        <LoadPanel report={{ ...report, findings: [...diagnose(report)] }} />
      </>
    ),
  };
};

export const LOAD_SCREENS = {
  'load-warning': () => ({
    screen: (
      <>
        <h1>Fill the line</h1>
        <LoadWarning maxBytes={100e6} lengthMs={24_000} />
      </>
    ),
  }),
  'load-clear': panel(loaded.loadClearReport),
  'load-upload-queue': panel(loaded.loadUploadQueueReport),
  'load-download-queue': panel(loaded.loadDownloadQueueReport),
  'load-narrow': panel(loaded.loadNarrowReport),
  'load-capped': panel(loaded.loadCappedReport),
  'load-through-relay': panel(loaded.loadThroughRelayReport),
  'load-loss': panel(loaded.loadLossReport),
} as const;
