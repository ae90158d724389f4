import { columnSteps, type TestColumns } from '../../core/trends/columns.ts';
import type { TrendFinding } from '../../core/trends/findings/finding.ts';
import type { Steps } from '../../core/trends/pieces.ts';
import { inTurns } from '../../history/in-turns.ts';

/** Looks for what stands out over time, beside the page. */
export interface FindingsSearch {
  /** A later search, or `stop`, ends an earlier one. Null where it was ended or could not be done. */
  readonly findingsOf: (columns: TestColumns, rows: Uint32Array) => Promise<readonly TrendFinding[] | null>;
  readonly stop: () => void;
}

export function createFindingsSearch(): FindingsSearch {
  let turn = 0;
  let end: ((found: readonly TrendFinding[] | null) => void) | null = null;
  const stop = () => {
    turn += 1;
    end?.(null);
  };
  return {
    async findingsOf(columns, rows) {
      stop();
      const mine = turn;
      const asked = await inTurns(cut(columns, rows), () => mine === turn);
      if (asked === null || mine !== turn) return null;
      return new Promise((resolve) => {
        const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
        // Whoever waits hears of every end, or would wait for ever.
        end = (found) => {
          worker.terminate();
          end = null;
          resolve(found);
        };
        worker.onmessage = ({ data }: MessageEvent<readonly TrendFinding[]>) => end?.(data);
        worker.onerror = () => end?.(null);
        worker.postMessage(asked, buffersOf(asked));
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
function* cut(columns: TestColumns, rows: Uint32Array): Steps<Asked> {
  const from = rows[0] ?? 0;
  const to = (rows[rows.length - 1] ?? -1) + 1;
  const copy = yield* columnSteps(to - from, {
    times: (of) => of(columns).slice(from, to),
    figures: (of) => of(columns).slice(from, to),
    words: (of) => ({ codes: of(columns).codes.slice(from, to), words: of(columns).words }),
  });
  const places = new Uint32Array(rows.length);
  // A loop: `map` of a typed array takes several times as long.
  for (let i = 0; i < rows.length; i++) places[i] = (rows[i] ?? 0) - from;
  return { columns: copy, rows: places };
}

/** What crosses over without being copied once more. */
function buffersOf({ columns, rows }: Asked): Transferable[] {
  const { startedAt, utcOffsetMin, numbers, facets } = columns;
  const codes = Object.values(facets).map((facet) => facet.codes);
  const arrays = [startedAt, utcOffsetMin, ...Object.values(numbers), ...codes, rows];
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
