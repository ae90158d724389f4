import { type LineProfile, onUdp } from './line.ts';

/** Packets that come twice, and packets that are overtaken. */
export const DUPLICATES_AND_REORDERING: readonly LineProfile[] = [
  {
    name: 'duplicates-5-percent-up',
    says: 'Duplicates: up 5 % come twice.',
    plan: onUdp({ seed: 5001, up: { duplicateRatio: 0.05 } }),
    // SRTP drops second copies.
    expects: { code: 'nothing-wrong', direction: null },
  },
  {
    name: 'duplicates-20-percent-both',
    says: 'Duplicates: up and down 20 % come twice.',
    plan: onUdp({ seed: 5002, up: { duplicateRatio: 0.2 }, down: { duplicateRatio: 0.2 } }),
    // SRTP drops second copies.
    expects: { code: 'nothing-wrong', direction: null },
  },
  {
    name: 'reordering-5-percent-down',
    says: 'Reordering: down 5 % come 50 ms late, overtaken by two or three.',
    plan: onUdp({ seed: 5003, down: { reorder: { ratio: 0.05, byMs: 50 } } }),
    // 50 ms late, one in twenty: a jitter buffer holds that much.
    expects: { code: 'nothing-wrong', direction: null },
    firefox: true,
  },
  {
    name: 'reordering-20-percent-up',
    says: 'Reordering: up 20 % come 30 ms late, overtaken by one or two.',
    plan: onUdp({ seed: 5004, up: { reorder: { ratio: 0.2, byMs: 30 } } }),
    // 30 ms late: a jitter buffer holds that much.
    expects: { code: 'nothing-wrong', direction: null },
  },
];
