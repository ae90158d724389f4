import type { TestColumns } from '../../core/trends/columns.ts';
import type { TrendFinding } from '../../core/trends/findings/finding.ts';

/** Looks for what stands out over time, beside the page. */
export interface FindingsSearch {
  /** A later search ends an earlier one, which then never resolves. Null where it could not be done. */
  readonly findingsOf: (columns: TestColumns, rows: Uint32Array) => Promise<readonly TrendFinding[] | null>;
  readonly stop: () => void;
}

export function createFindingsSearch(): FindingsSearch {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    findingsOf(columns, rows) {
      stop();
      return new Promise((resolve) => {
        const started = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
        worker = started;
        const end = (found: readonly TrendFinding[] | null) => {
          started.terminate();
          if (worker === started) worker = null;
          resolve(found);
        };
        started.onmessage = ({ data }: MessageEvent<readonly TrendFinding[]>) => end(data);
        started.onerror = () => end(null);
        started.postMessage({ columns, rows });
      });
    },
    stop,
  };
}
