import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** Page and relay on one computer, or no relay at all: whatever was measured, it was not a line. */
export const NEVER_LEFT = {
  code: 'never-left',
  group: 'call',
  find: ({ report: { setup, roundTrip } }) =>
    setup.sameComputer === true || setup.topology === 'loopback' ? [foundIn('sure', { loopMs: roundTrip.loopMs })] : [],
} as const satisfies Rule;
