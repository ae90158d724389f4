import { lossFound } from '../plain-loss.ts';
import type { Rule } from '../rule.ts';

/** Voice packets that never came, several in a row: what radio does (Wi-Fi, mobile). */
export const BURSTY_LOSS = {
  code: 'bursty-loss',
  group: 'line',
  find: (facts) => lossFound(facts, ['bursty']),
} as const satisfies Rule;
