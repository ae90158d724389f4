import { type LineProfile, onUdp } from './line.ts';

/** Random loss and nothing else. In both directions each draws its own, as every leg has its own generator. */
export const RANDOM_LOSS: readonly LineProfile[] = [
  {
    name: 'loss-half-percent-up',
    says: 'Random loss: up 0.5 %.',
    plan: onUdp({ seed: 2001, up: { lossRatio: 0.005 } }),
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'loss-1-percent-down',
    says: 'Random loss: down 1 %.',
    plan: onUdp({ seed: 2002, down: { lossRatio: 0.01 } }),
    expects: { code: 'loss', direction: 'down' },
  },
  {
    name: 'loss-2-percent-both',
    says: 'Random loss: up 2 %, down 2 %, each its own.',
    plan: onUdp({ seed: 2003, up: { lossRatio: 0.02 }, down: { lossRatio: 0.02 } }),
    expects: { code: 'loss', direction: 'either' },
    firefox: true,
  },
  {
    name: 'loss-3-percent-up',
    says: 'Random loss: up 3 %.',
    plan: onUdp({ seed: 2004, up: { lossRatio: 0.03 } }),
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'loss-5-percent-both',
    says: 'Random loss: up 5 %, down 5 %, each its own.',
    plan: onUdp({ seed: 2005, up: { lossRatio: 0.05 }, down: { lossRatio: 0.05 } }),
    expects: { code: 'loss', direction: 'either' },
  },
  {
    name: 'loss-10-percent-down',
    says: 'Random loss: down 10 %.',
    plan: onUdp({ seed: 2006, down: { lossRatio: 0.1 } }),
    expects: { code: 'loss', direction: 'down' },
    firefox: true,
  },
  {
    name: 'loss-20-percent-up',
    says: 'Random loss: up 20 %.',
    plan: onUdp({ seed: 2007, up: { lossRatio: 0.2 } }),
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'loss-30-percent-both',
    says: 'Random loss: up 30 %, down 30 %, each its own.',
    plan: onUdp({ seed: 2008, up: { lossRatio: 0.3 }, down: { lossRatio: 0.3 } }),
    expects: { code: 'loss', direction: 'either' },
  },
];
