import { lossFound } from '../plain-loss.ts';
import type { Rule } from '../rule.ts';

/** Voice packets that never came, one here and one there. In one direction: upload or download loss. */
export const LOSS = {
  code: 'loss',
  group: 'line',
  find: (facts) => lossFound(facts, ['scattered', 'unknown']),
} as const satisfies Rule;
