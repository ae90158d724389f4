import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** The call was up and broke for good. */
export const CALL_DROPPED = {
  code: 'call-dropped',
  group: 'call',
  find: ({ report: { endReason, window } }) =>
    endReason === 'connection-lost' && window.mediaFromMs !== null
      ? [foundIn('sure', { lastedMs: window.measuredToMs === null ? null : window.measuredToMs - window.mediaFromMs })]
      : [],
} as const satisfies Rule;
