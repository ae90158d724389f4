import type { StreamFigures } from './stream-meter.ts';
import type { RelayTarget } from './voice-call.ts';

/** What a bench asks of its load generator. */
export interface GeneratorCalls {
  /** Opens the calls and begins to send; null: no server, see `openDirectCall`. `firstId` keeps the calls of several generators apart. */
  open(load: { readonly target: RelayTarget | null; readonly calls: number; readonly firstId: number }): void;
  /** Figures of the packets of the next `durationMs`. */
  measure(durationMs: number): GeneratorFigures;
  close(_: null): void;
}

export interface GeneratorFigures {
  readonly streams: readonly StreamFigures[];
  readonly elapsedMs: number;
  /** Of the generator's own process, user and system. */
  readonly cpuMs: number;
  /** How late its own event loop was: a packet is read no earlier than that. */
  readonly loopDelayP99Ms: number;
}
