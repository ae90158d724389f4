import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * How late the event loop was, in milliseconds: a stall here looks to a call like jitter of its line, and this is what lets the relay
 * be cleared of it, or blamed.
 */
export interface LoopDelay {
  readonly meanMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export interface LoopDelayMonitor {
  /** Over the last one to two minutes (less just after the start); null before the first sample. */
  read(): LoopDelay | null;
  close(): void;
}

/** Our choice: a stall of one voice packet's spacing (20 ms) is seen for certain, at 200 wake-ups a second. */
const RESOLUTION_MS = 5;
/** Our choice: longer than one test, so that a test sees all of its own time, and short enough for old stalls to be forgotten. */
const WINDOW_MS = 60_000;

/** Two histograms, started a window apart and read in turn: the older one always holds at least one whole window. */
export function monitorLoopDelay(): LoopDelayMonitor {
  let older = startHistogram();
  let newer = startHistogram();
  const timer = setInterval(() => {
    older.disable();
    older = newer;
    newer = startHistogram();
  }, WINDOW_MS);
  timer.unref();
  return {
    read: () => (older.count === 0 ? null : delayOf(older)),
    close() {
      clearInterval(timer);
      older.disable();
      newer.disable();
    },
  };
}

function startHistogram(): IntervalHistogram {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  return histogram;
}

/** Node records the whole time between two samples, so an idle loop reads as the resolution: take that away. */
function delayOf(histogram: IntervalHistogram): LoopDelay {
  const lateMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return {
    meanMs: lateMs(histogram.mean),
    p99Ms: lateMs(histogram.percentile(99)),
    maxMs: lateMs(histogram.max),
  };
}
