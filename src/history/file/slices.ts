import { nextTask } from '../next-task.ts';

/** How long one stretch of work may take before the page has its turn; our choice: a frame of 60 a second is 16.7 ms. */
const SLICE_MS = 12;

/**
 * Long work in slices: call `pause` between any two steps. It lets the page have its turn where one is due.
 * @returns rejects with the signal's reason once that is aborted
 */
export function inSlices(signal?: AbortSignal): () => Promise<void> {
  let begunMs = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - begunMs < SLICE_MS) return;
    await nextTask();
    signal?.throwIfAborted();
    begunMs = performance.now();
  };
}
