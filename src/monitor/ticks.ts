/** One reading of both clocks, at the same moment, in the clock's own thread. */
export interface TickTimes {
  /** Epoch milliseconds, as `Date.now()`: goes on while the computer sleeps, and jumps when somebody sets it. */
  readonly wallMs: number;
  /** As `performance.now()`: never jumps. Whether it stands still while the computer sleeps is the system's choice. */
  readonly monotonicMs: number;
}

export interface Tick extends TickTimes {
  /** It was asked for: whatever had happened before the question shows in it. */
  readonly isAnswer: boolean;
}

/** What lay between two ticks. */
export interface Step {
  /** This computer slept, or the browser froze the page: nothing ran for a while, and the line had no part in it. */
  readonly slept: boolean;
  /** By how much the wall clock was set back, ms; 0 when it was not. */
  readonly setBackMs: number;
}

/** How often the clock ticks, ms; our choice: sleep is noticed within a second of waking. */
export const TICK_MS = 1000;
/**
 * A tick this long after the last says that nothing ran. Our choice: a busy computer holds a worker's timer up for a second or two, and
 * five with nothing running would spoil any test, whatever the reason.
 */
const STANDSTILL_MS = 5000;
/** The two clocks may drift apart this far within one tick, ms; our choice: a time server's usual corrections are far smaller. */
const APART_MS = 1000;

/**
 * Reads one tick after another. A clock set forward looks like sleep where the monotonic clock stands still in sleep (Linux, macOS), and is
 * taken for it: what follows is a short wait and nothing worse.
 */
export function stepBetween(before: TickTimes, now: TickTimes): Step {
  const wallMs = now.wallMs - before.wallMs;
  const monotonicMs = now.monotonicMs - before.monotonicMs;
  const apartMs = wallMs - monotonicMs;
  return {
    slept: monotonicMs > STANDSTILL_MS || apartMs > APART_MS,
    setBackMs: apartMs < -APART_MS ? -apartMs : 0,
  };
}
