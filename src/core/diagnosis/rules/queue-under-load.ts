import { queueFound, queueOf } from '../loaded.ts';
import type { Rule } from '../rule.ts';

/** While both directions were filled, voice waited in a queue, and no stretch filled one of them alone: nobody can tell which it is. */
export const QUEUE_UNDER_LOAD = {
  code: 'queue-under-load',
  group: 'line',
  looksAt: 'examined',
  find: (facts) => {
    const { load } = facts.report.examined;
    const isToldApart = load?.phases.some((phase) => phase.load !== 'both') ?? false;
    const queue = isToldApart ? null : queueOf(load, 'both');
    return queue ? [queueFound(facts, queue, null)] : [];
  },
} as const satisfies Rule;
