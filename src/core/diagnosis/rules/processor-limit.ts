import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** As the verdict has it (verdict.ts): half of the measured time. */
export const SATURATED_SHARE = 0.5;

/** The processor was at its limit, and carried the voice all the same. */
export const PROCESSOR_LIMIT = {
  code: 'processor-limit',
  group: 'remark',
  find: ({ report: { computer, window } }) => {
    const { saturatedMs } = computer;
    const measuredMs = (window.measuredToMs ?? 0) - (window.measuredFromMs ?? 0);
    if (saturatedMs === null || measuredMs <= 0 || saturatedMs < measuredMs * SATURATED_SHARE) return [];
    return [foundIn('possible', { saturatedMs, measuredMs })];
  },
} as const satisfies Rule;
