import type { Spikes } from './plan.ts';
import { createRandom, type Random } from './random.ts';

/** The spike that is on, or the one to come. Times are milliseconds since the plan was set. */
export interface SpikeState {
  readonly spikes: Spikes;
  readonly random: Random;
  startMs: number;
  endMs: number;
}

export function createSpikes(spikes: Spikes, seed: number): SpikeState {
  const state = { spikes, random: createRandom(seed), startMs: 0, endMs: 0 };
  drawNext(state);
  return state;
}

/** When what is sent at `nowMs` may go: at once, or at the end of the spike that is on. Time must not run backwards. */
export function endOfSpike(state: SpikeState, nowMs: number): number {
  while (state.endMs <= nowMs) drawNext(state);
  return state.startMs <= nowMs ? state.endMs : nowMs;
}

/**
 * Spacings of a Poisson process are exponential, here by inversion. They have no memory, so counting one from the end
 * of a spike is the same as ignoring those that would begin during it.
 */
function drawNext(state: SpikeState): void {
  const { everyMs, minMs, maxMs } = state.spikes;
  state.startMs = state.endMs - everyMs * Math.log(1 - state.random());
  state.endMs = state.startMs + minMs + (maxMs - minMs) * state.random();
}
