import { type LineProfile, line, onUdp } from './line.ts';

/** Nothing comes for a while. On TCP everything waits for the end instead, which only the last of these shows. */
export const OUTAGES: readonly LineProfile[] = [
  {
    name: 'outage-200-ms-up',
    says: 'Outage: up 0.2 s, at 7 s.',
    plan: onUdp({ seed: 6001, up: { outages: [{ fromMs: 7_000, durationMs: 200 }] } }),
    // Ten packets in a row; an outage begins at half a second.
    expects: { code: 'bursty-loss', direction: 'up' },
  },
  {
    name: 'outage-1-s-down',
    says: 'Outage: down 1 s, at 8 s.',
    plan: onUdp({ seed: 6002, down: { outages: [{ fromMs: 8_000, durationMs: 1_000 }] } }),
    expects: { code: 'outage', direction: 'down' },
    firefox: true,
  },
  {
    name: 'outage-5-s-up',
    says: 'Outage: up 5 s, at 6.5 s.',
    plan: onUdp({ seed: 6003, up: { outages: [{ fromMs: 6_500, durationMs: 5_000 }] } }),
    expects: { code: 'outage', direction: 'up' },
  },
  {
    name: 'outage-1-s-whole-line',
    says: 'Outage of the whole line, UDP and TCP: up and down 1 s, at 9 s.',
    plan: line({
      seed: 6004,
      up: { outages: [{ fromMs: 9_000, durationMs: 1_000 }] },
      down: { outages: [{ fromMs: 9_000, durationMs: 1_000 }] },
    }),
    // What goes up over UDP is lost; what comes down had to go up inside TCP first, and waits there instead.
    expects: { code: 'outage', direction: 'up' },
  },
];
