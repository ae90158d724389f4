import type { BackgroundTraffic } from '../impairment/plan.ts';
import { type LineProfile, onUdp } from './line.ts';
import { leftBps } from './traffic.ts';

/** 2 Mbit/s with room for half a second, which the traffic below does not fill: a delay and no loss. */
const ROOMY_LINK = { rateBps: 2e6, limitBytes: 125_000 };
const FILLS_300_MS: readonly BackgroundTraffic[] = [
  // 0.6 Mbit/s more than it has left for one second is 0.3 s of what it carries; then as much as it has left.
  { fromMs: 6_000, durationMs: 1_000, rateBps: leftBps(ROOMY_LINK) + 0.6e6 },
  { fromMs: 7_000, durationMs: 4_000, rateBps: leftBps(ROOMY_LINK) },
];

/** Delay and its variation, nothing lost. */
export const DELAYS: readonly LineProfile[] = [
  {
    name: 'delay-asymmetric',
    says: 'Constant delay: up 20 ms, down 120 ms.',
    plan: onUdp({ seed: 4001, up: { delayMs: 20 }, down: { delayMs: 120 } }),
    // 120 ms are over 100, 20 ms are not; on a line that spares TCP the voice that has the delay is known.
    expects: { code: 'long-delay', direction: 'down' },
  },
  {
    name: 'jitter-30-in-order-up',
    says: 'Jitter: up 0 to 30 ms, in order.',
    plan: onUdp({ seed: 4002, up: { jitterMs: 30, keepOrder: true } }),
    // Under the 50 ms of ITU-T Y.1541, and every phone evens it out.
    expects: { code: 'nothing-wrong', direction: null },
  },
  {
    name: 'jitter-60-in-order-both',
    says: 'Jitter: up and down 0 to 60 ms, in order.',
    plan: onUdp({ seed: 4003, up: { jitterMs: 60, keepOrder: true }, down: { jitterMs: 60, keepOrder: true } }),
    // A jitter buffer grows by this much and then nothing is late: it costs a little delay and no voice.
    expects: { code: 'nothing-wrong', direction: null },
    firefox: true,
  },
  {
    name: 'jitter-60-reordering-both',
    says: 'Jitter: up and down 0 to 60 ms by packet, so that they overtake each other.',
    plan: onUdp({ seed: 4004, up: { jitterMs: 60 }, down: { jitterMs: 60 } }),
    // As above: the jitter buffer puts them back in order.
    expects: { code: 'nothing-wrong', direction: null },
  },
  {
    name: 'retry-spikes-both',
    says: 'Delay spikes: up 30 to 150 ms every half a second or so, down 20 to 100 ms every second or so.',
    plan: onUdp({
      seed: 4005,
      up: { spikes: { everyMs: 500, minMs: 30, maxMs: 150 } },
      down: { spikes: { everyMs: 1_000, minMs: 20, maxMs: 100 } },
    }),
    // Twice as often and half as long again as down.
    expects: { code: 'delay-variation', direction: 'up' },
  },
  {
    name: 'bufferbloat-300-ms-down',
    says: 'A queue that fills and loses nothing: down about 300 ms more from 7 s to 11 s.',
    plan: onUdp({ seed: 4006, down: { queue: { ...ROOMY_LINK, background: FILLS_300_MS } } }),
    expects: { code: 'queueing', direction: 'down' },
  },
];
