import type { Tick } from './ticks.ts';

/** Where ticks come from: a worker in the page, anything that calls back in a test. */
export interface TickSource {
  /** One more tick, now, behind all that are on their way. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** @param onTick told about once a second, hidden tab or not */
export type StartTicks = (onTick: (tick: Tick) => void) => TickSource;

/** By this name the clock's worker is known to whoever looks at a page's threads. */
const CLOCK_NAME = 'callprobe-clock';

export const startWorkerTicks: StartTicks = (onTick) => {
  const worker = new Worker(new URL('./clock-worker.ts', import.meta.url), { type: 'module', name: CLOCK_NAME });
  worker.onmessage = ({ data }: MessageEvent<Tick>) => onTick(data);
  return { ask: () => worker.postMessage(null), stop: () => worker.terminate() };
};
