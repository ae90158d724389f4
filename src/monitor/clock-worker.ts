import { TICK_MS, type Tick } from './ticks.ts';

/**
 * The clock of a watched line, in a thread of its own: a page's timers are slowed to one a second when its tab is hidden, and to one a minute
 * after five minutes of that; a worker's are not. Any message to it is answered with the time at once.
 */
interface ClockScope {
  onmessage: (() => void) | null;
  postMessage(tick: Tick): void;
}

const scope = globalThis as unknown as ClockScope;
const tell = (isAnswer: boolean) => scope.postMessage({ wallMs: Date.now(), monotonicMs: performance.now(), isAnswer });

scope.onmessage = () => tell(true);
setInterval(() => tell(false), TICK_MS);
