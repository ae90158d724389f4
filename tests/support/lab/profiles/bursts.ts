import type { LegPlan } from '../impairment/plan.ts';
import { gilbert } from './gilbert.ts';
import { type LineProfile, onUdp } from './line.ts';

const bursts = (lossRatio: number, burstRatio: number): LegPlan => ({
  gilbertElliott: gilbert({ lossRatio, burstRatio }),
});

/**
 * The same loss, ever more of it at a stretch. A burst ratio of 1 is random loss by another road. A call of 16 s meets
 * few long bursts, and with many a seed none: these seeds are of those with which it meets about what the name says.
 */
export const BURST_RATIOS: readonly LineProfile[] = [
  {
    name: 'burst-ratio-1-loss-5-percent-up',
    says: 'Loss by a Gilbert chain: up 5 % at burst ratio 1, which is random.',
    plan: onUdp({ seed: 3001, up: bursts(0.05, 1) }),
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'burst-ratio-2-loss-5-percent-down',
    says: 'Loss in bursts: down 5 % at burst ratio 2.',
    plan: onUdp({ seed: 3006, down: bursts(0.05, 2) }),
    expects: { code: 'bursty-loss', direction: 'down' },
  },
  {
    name: 'burst-ratio-4-loss-5-percent-both',
    says: 'Loss in bursts: up and down 5 % at burst ratio 4, each its own.',
    plan: onUdp({ seed: 3003, up: bursts(0.05, 4), down: bursts(0.05, 4) }),
    expects: { code: 'bursty-loss', direction: 'either' },
    firefox: true,
  },
  {
    name: 'burst-ratio-8-loss-5-percent-up',
    says: 'Loss in bursts: up 5 % at burst ratio 8.',
    plan: onUdp({ seed: 3010, up: bursts(0.05, 8) }),
    expects: { code: 'bursty-loss', direction: 'up' },
  },
  {
    name: 'burst-ratio-8-loss-10-percent-down',
    says: 'Loss in bursts: down 10 % at burst ratio 8.',
    plan: onUdp({ seed: 3015, down: bursts(0.1, 8) }),
    expects: { code: 'bursty-loss', direction: 'down' },
  },
];
