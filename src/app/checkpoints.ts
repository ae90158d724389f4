import type { CallReport } from '../core/report/schema.ts';

/** Keeps the running report on disk, so that a closed tab leaves its test behind as interrupted. */
export interface Checkpoints {
  /** Takes the newest report; saves it when the last save is long enough ago and done. */
  readonly offer: (report: CallReport) => void;
  /** Saves the newest report now, for a page that is about to go. */
  readonly flush: () => void;
  /** Resolves when no save is under way any more; nothing is saved after this. */
  readonly end: () => Promise<void>;
}

/** Our choice: losing two seconds of figures is bearable, and storage is written ten times a test. */
export const CHECKPOINT_EVERY_MS = 2000;

/** @param save must not reject. `nowMs` is any clock that only goes forward. */
export function createCheckpoints(save: (report: CallReport) => Promise<unknown>, nowMs: () => number): Checkpoints {
  let newest: CallReport | null = null;
  let savedAtMs = Number.NEGATIVE_INFINITY;
  let pending: Promise<unknown> | null = null;
  let ended = false;

  const saveNewest = () => {
    if (newest === null || ended) return;
    savedAtMs = nowMs();
    pending = save(newest).finally(() => {
      pending = null;
    });
  };

  return {
    offer(report) {
      newest = report;
      if (pending === null && nowMs() - savedAtMs >= CHECKPOINT_EVERY_MS) saveNewest();
    },
    flush: saveNewest,
    async end() {
      ended = true;
      await pending;
    },
  };
}
