import type { Direction } from '../../../src/core/direction.ts';
import { quantile } from '../../../src/core/metrics/statistics.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import type { LinkTransport } from '../../../src/server/relay/link.ts';
import { createLeg, decide, type LegState } from '../lab/impairment/decide.ts';
import type { ImpairmentPlan } from '../lab/impairment/plan.ts';
import { madeCall } from './made-call.ts';

/**
 * The samples of a split-relay call over a line of the laboratory without the laboratory: every packet's fate is decided as the link
 * of the relay decides it, and the listening phone is a plain model of one. For what a call says of a line, not for how well.
 */
export function simulatedCall(plan: ImpairmentPlan, durationMs = 19_000): CallSample[] {
  const frames = Math.floor(durationMs / FRAME_MS);
  const delays = { up: delaysOf(plan, 'up', frames), down: delaysOf(plan, 'down', frames) };
  const heard = { up: listen(delays.up), down: listen(delays.down) };
  const samples = madeCall({
    durationMs,
    delayOf: { up: (i) => delays.up[i] ?? null, down: (i) => delays.down[i] ?? null },
  });
  const sums = { near: 0, far: 0 };
  return samples.map((sample) => {
    if (sample.type !== 'stats' || sample.stats.inbound === null) return sample;
    const { inbound } = sample.stats;
    const phone = heard[sample.endpoint === 'near' ? 'down' : 'up'];
    const played = Math.floor((sample.atMs - MEDIA_MS) / FRAME_MS);
    sums[sample.endpoint] +=
      played === 0 ? 0 : POLLED_FRAMES * SAMPLES_PER_FRAME * (phone.heldMs[played] ?? LEAST_HELD_MS);
    return {
      ...sample,
      stats: {
        ...sample.stats,
        inbound: {
          ...inbound,
          concealedSamples: Math.round((phone.concealedMs[played] ?? 0) * 48),
          jitterBufferDelayMs: sums[sample.endpoint],
        },
      },
    };
  });
}

/** As made-call.ts has them: voice from here on, one frame every so often, a poll every 250 ms. */
const MEDIA_MS = 400;
const FRAME_MS = 20;
const SAMPLES_PER_FRAME = 960;
const POLLED_FRAMES = 250 / FRAME_MS;

const VOICE = { isVoice: true, bytes: 106 };

/** Delay of each frame over both of its legs, ms; null: never came. A little of this computer's own, so that none is nothing. */
function delaysOf(plan: ImpairmentPlan, direction: Direction, frames: number): (number | null)[] {
  const [first, second] = direction === 'up' ? (['udp', 'tcp'] as const) : (['tcp', 'udp'] as const);
  const toRelay = pass(
    leg(plan, 'up', first),
    Array.from({ length: frames }, (_, i) => ({ i, atMs: MEDIA_MS + i * FRAME_MS })),
  );
  const fromRelay = pass(leg(plan, 'down', second), toRelay);
  const delays: (number | null)[] = Array.from({ length: frames }, () => null);
  for (const { i, atMs } of fromRelay) delays[i] ??= atMs - (MEDIA_MS + i * FRAME_MS) + 1;
  return delays;
}

interface Passing {
  readonly i: number;
  readonly atMs: number;
}

function pass(state: LegState, packets: readonly Passing[]): Passing[] {
  let lastMs = 0;
  return packets
    .flatMap(({ i, atMs }) => {
      const due = decide(state, VOICE, atMs, state.transport === 'tcp' ? lastMs : atMs);
      lastMs = due.at(-1) ?? lastMs;
      return due.map((dueMs) => ({ i, atMs: dueMs }));
    })
    .toSorted((a, b) => a.atMs - b.atMs);
}

function leg({ seed, legs }: ImpairmentPlan, direction: Direction, transport: LinkTransport): LegState {
  const name = direction === 'up' ? 'client-to-relay' : 'relay-to-client';
  return createLeg(legs[direction]?.[transport] ?? {}, transport, seed, `${name} ${transport}`);
}

/** What a phone holds back at least, and how fast it plays a surplus away: about what NetEQ does. */
const LEAST_HELD_MS = 40;
const CATCH_UP_MS_PER_FRAME = 2;
/** It aims at what 97 of 100 of the last five seconds' packets would have waited, and a frame. */
const REMEMBERED = 250;
const AIM = 0.97;
/** Of each stretch of lost packets, so much is repaired from the packet behind it (in-band FEC), in frames. */
const REPAIRED = 0.5;

/** After each frame: what was patched so far, and what is held back, ms. A packet later than that leaves a hole of the difference. */
function listen(delays: readonly (number | null)[]) {
  const known = delays.filter((delay) => delay !== null);
  let leastMs = Math.min(...known);
  let [heldMs, patchedMs, missing] = [LEAST_HELD_MS, 0, 0];
  const concealedMs: number[] = [];
  const held: number[] = [];
  const waits: number[] = [];
  for (const delay of delays) {
    if (delay === null) missing += 1;
    else {
      if (missing > 0) patchedMs += (missing - REPAIRED) * FRAME_MS;
      missing = 0;
      leastMs = Math.min(leastMs, delay);
      const waitMs = delay - leastMs;
      patchedMs += Math.max(0, waitMs - heldMs);
      waits.push(waitMs);
      const recent = waits.slice(-REMEMBERED).sort((a, b) => a - b);
      const aimMs = Math.max(LEAST_HELD_MS, (quantile(recent, AIM) ?? 0) + FRAME_MS);
      heldMs = Math.max(waitMs, aimMs, heldMs - CATCH_UP_MS_PER_FRAME);
    }
    concealedMs.push(patchedMs + missing * FRAME_MS);
    held.push(heldMs);
  }
  return { concealedMs, heldMs: held };
}
