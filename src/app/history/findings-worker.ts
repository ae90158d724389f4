import type { TestColumns } from '../../core/trends/columns.ts';
import { trendFindings } from '../../core/trends/findings/trend-findings.ts';

/** Looks through all tests at once: a tenth of a second and more where there are many, so not on the page's own thread. */
self.onmessage = ({ data }: MessageEvent<{ readonly columns: TestColumns; readonly rows: Uint32Array }>) => {
  self.postMessage(trendFindings(data.columns, data.rows));
};
