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
        const asked = cut(columns, rows);
        started.postMessage(asked, buffersOf(asked));
      });
    },
    stop,
  };
}

interface Asked {
  readonly columns: TestColumns;
  readonly rows: Uint32Array;
}

/** A copy of the time that is looked at, for the worker to take over. */
function cut(columns: TestColumns, rows: Uint32Array): Asked {
  const from = rows[0] ?? 0;
  const to = (rows[rows.length - 1] ?? -1) + 1;
  const { startedAt, utcOffsetMin, numbers, facets } = columns;
  return {
    columns: {
      length: to - from,
      startedAt: startedAt.slice(from, to),
      utcOffsetMin: utcOffsetMin.slice(from, to),
      numbers: mapped(numbers, (values) => values.slice(from, to)),
      facets: mapped(facets, ({ codes, words }) => ({ codes: codes.slice(from, to), words })),
    },
    rows: rows.map((row) => row - from),
  };
}

/** What crosses over without being copied once more. */
function buffersOf({ columns, rows }: Asked): Transferable[] {
  const { startedAt, utcOffsetMin, numbers, facets } = columns;
  const codes = Object.values(facets).map((facet) => facet.codes);
  const arrays = [startedAt, utcOffsetMin, ...Object.values(numbers), ...codes, rows];
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

function mapped<K extends string, T>(of: { readonly [name in K]: T }, change: (value: T) => T): { [name in K]: T } {
  const entries = Object.entries<T>(of).map(([name, value]) => [name, change(value)]);
  return Object.fromEntries(entries) as { [name in K]: T };
}
