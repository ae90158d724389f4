import { gilbert } from './gilbert.ts';
import { type LineProfile, line } from './line.ts';
import { neighbours, transfer } from './traffic.ts';

/**
 * Real lines, UDP and TCP alike. The figures are our choice of what such lines do; what happens at a time happens from
 * 6 s to 12 s. A loss of half a percent is four packets in a call of 16 s, and with many a seed one or none: the seed is one of
 * those with which it meets about what the profile says.
 */
const CONGESTED = { fromMs: 6_000, untilMs: 12_000 };
const ROAMING = [{ fromMs: 8_000, durationMs: 300 }];
const HANDOVER = [{ fromMs: 9_000, durationMs: 120 }];

/** 50 ms of the segment's 50 Mbit/s. */
const CABLE_SEGMENT = { rateBps: 50e6, limitBytes: 312_500 };
/** Half a second of 1 Mbit/s: the modem's buffer is 64 kB. */
const DSL_UPLINK = { rateBps: 1e6, limitBytes: 64_000 };

export const NAMED_LINES: readonly LineProfile[] = [
  {
    name: 'fibre-clean',
    says: 'Clean fibre: 3 ms each way and up to 1 ms of jitter, nothing lost.',
    plan: line({
      seed: 1001,
      up: { delayMs: 3, jitterMs: 1, keepOrder: true },
      down: { delayMs: 3, jitterMs: 1, keepOrder: true },
    }),
    expects: { code: 'nothing-wrong', direction: null },
    firefox: true,
  },
  {
    name: 'cable-evening',
    says: 'Cable with evening congestion: up 8 ms and up to 6 ms of jitter; down 8 ms, and from 6 s to 12 s a shared 50 ms queue that runs over in bursts.',
    plan: line({
      seed: 1002,
      up: { delayMs: 8, jitterMs: 6, keepOrder: true },
      down: {
        delayMs: 8,
        jitterMs: 2,
        keepOrder: true,
        queue: { ...CABLE_SEGMENT, background: neighbours({ ...CONGESTED, through: CABLE_SEGMENT }) },
      },
    }),
    // The queue is too short to be heard, and runs over: what a call notices is a packet or two lost.
    expects: { code: 'loss', direction: 'down' },
    firefox: true,
  },
  {
    name: 'dsl-bufferbloat',
    says: 'DSL with bufferbloat: up 1 Mbit/s behind a 512 ms queue that an upload keeps full from 6 s to 12 s; down 12 ms, clean.',
    plan: line({
      seed: 1003,
      up: {
        delayMs: 12,
        jitterMs: 2,
        keepOrder: true,
        queue: { ...DSL_UPLINK, background: transfer({ ...CONGESTED, through: DSL_UPLINK }) },
      },
      down: { delayMs: 12, jitterMs: 2, keepOrder: true },
    }),
    // Both voices go up, one inside TCP; only what goes up over UDP is lost when the queue runs over.
    expects: { code: 'queueing', direction: 'up' },
    firefox: true,
  },
  {
    name: 'wifi-fair',
    says: 'Wi-Fi in the next room: up and down a retry spike of up to 40 ms every second or so; up 0.5 % random loss.',
    plan: line({
      seed: 1018,
      up: {
        delayMs: 4,
        jitterMs: 4,
        keepOrder: true,
        lossRatio: 0.005,
        spikes: { everyMs: 1_000, minMs: 10, maxMs: 40 },
      },
      down: { delayMs: 4, jitterMs: 3, keepOrder: true, spikes: { everyMs: 1_200, minMs: 10, maxMs: 30 } },
    }),
    // The spikes are within what every phone evens out.
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'wifi-bad',
    says: 'Bad Wi-Fi: up 4 % loss in bursts (burst ratio 3) and retry spikes of 15 to 90 ms, down 2 % (burst ratio 2) and spikes of 10 to 60 ms; at 8 s both roam for 300 ms.',
    plan: line({
      seed: 1005,
      up: {
        delayMs: 5,
        jitterMs: 8,
        keepOrder: true,
        gilbertElliott: gilbert({ lossRatio: 0.04, burstRatio: 3 }),
        spikes: { everyMs: 400, minMs: 15, maxMs: 90 },
        outages: ROAMING,
      },
      down: {
        delayMs: 5,
        jitterMs: 6,
        keepOrder: true,
        gilbertElliott: gilbert({ lossRatio: 0.02, burstRatio: 2 }),
        spikes: { everyMs: 600, minMs: 10, maxMs: 60 },
        outages: ROAMING,
      },
    }),
    // Twice the loss of the other way, and the pause of 300 ms takes only what goes up over UDP.
    expects: { code: 'bursty-loss', direction: 'up' },
    firefox: true,
  },
  {
    name: 'lte-moving',
    says: 'LTE on the move: up 25 ms, up to 20 ms of jitter and scheduling spikes of 20 to 80 ms, down 20 ms, 12 ms and 10 to 50 ms; at 9 s a handover of 120 ms.',
    plan: line({
      seed: 1006,
      up: {
        delayMs: 25,
        jitterMs: 20,
        keepOrder: true,
        spikes: { everyMs: 500, minMs: 20, maxMs: 80 },
        outages: HANDOVER,
      },
      down: {
        delayMs: 20,
        jitterMs: 12,
        keepOrder: true,
        spikes: { everyMs: 800, minMs: 10, maxMs: 50 },
        outages: HANDOVER,
      },
    }),
    // Each voice goes up and comes down. The handover loses six packets once; the spikes come all the time.
    expects: { code: 'delay-variation', direction: null },
  },
  {
    name: 'satellite',
    says: 'Geostationary satellite: 300 ms each way, 600 ms round trip, and up to 8 ms of jitter.',
    plan: line({
      seed: 1007,
      up: { delayMs: 300, jitterMs: 8, keepOrder: true },
      down: { delayMs: 300, jitterMs: 4, keepOrder: true },
    }),
    expects: { code: 'long-delay', direction: null },
  },
  {
    name: 'vpn-detour',
    says: 'VPN by way of another country: 60 ms more each way, 120 ms more round trip, on a line of 8 ms each way.',
    plan: line({
      seed: 1008,
      up: { delayMs: 68, jitterMs: 4, keepOrder: true },
      down: { delayMs: 68, jitterMs: 4, keepOrder: true },
    }),
    expects: { code: 'long-delay', direction: null },
  },
];
