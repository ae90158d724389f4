import type { Transfer } from '../../core/samples/examined.ts';

/** How fine arrivals are kept, ms; our choice, a frame of voice: a fast line brings thousands of pieces a second. */
const SLICE_MS = 20;

/** What came and when, in slices of time. */
export interface Arrivals {
  readonly add: (atMs: number, bytes: number) => void;
  readonly transfer: () => Transfer;
}

export function createArrivals(): Arrivals {
  const timesMs: number[] = [];
  const bytes: number[] = [];
  return {
    add(atMs, count) {
      const last = timesMs.length - 1;
      const sliceMs = timesMs[last];
      if (sliceMs !== undefined && atMs - sliceMs < SLICE_MS) bytes[last] = (bytes[last] ?? 0) + count;
      else {
        timesMs.push(atMs);
        bytes.push(count);
      }
    },
    transfer: () => ({ timesMs: [...timesMs], bytes: [...bytes] }),
  };
}

export function bytesOf(transfer: Transfer | null): number {
  return (transfer?.bytes ?? []).reduce((sum, count) => sum + count, 0);
}
