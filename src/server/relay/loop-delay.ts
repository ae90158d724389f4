import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * How late the event loop was, in milliseconds: a stall here looks to a call like jitter of its line, and this is what lets the relay
 * be cleared of it, or blamed.
 */
export interface LoopDelay {
  readonly meanMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The worst of each of the last seconds, oldest first; a call asks for those it lasted. */
  readonly seconds: readonly LoopDelaySecond[];
}

export interface LoopDelaySecond {
  /** How long ago that second ended. */
  readonly agoMs: number;
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
/** The longest test is ten minutes. */
const MAX_SECONDS = 620;

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
  const ofSecond = startHistogram();
  const seconds: { readonly endMs: number; readonly maxMs: number }[] = [];
  const eachSecond = setInterval(() => {
    if (ofSecond.count > 0) seconds.push({ endMs: performance.now(), maxMs: lateMs(ofSecond.max) });
    if (seconds.length > MAX_SECONDS) seconds.shift();
    ofSecond.reset();
  }, 1000);
  eachSecond.unref();
  return {
    read() {
      if (older.count === 0) return null;
      const nowMs = performance.now();
      return { ...delayOf(older), seconds: seconds.map(({ endMs, maxMs }) => ({ agoMs: nowMs - endMs, maxMs })) };
    },
    close() {
      clearInterval(timer);
      clearInterval(eachSecond);
      ofSecond.disable();
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
function lateMs(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
}

function delayOf(histogram: IntervalHistogram): Omit<LoopDelay, 'seconds'> {
  return {
    meanMs: lateMs(histogram.mean),
    p99Ms: lateMs(histogram.percentile(99)),
    maxMs: lateMs(histogram.max),
  };
}
