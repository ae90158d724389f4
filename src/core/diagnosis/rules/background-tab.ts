import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** From here on browsers slow the timers of a hidden page down, to one a second (WHATWG HTML 8.1.4.3 leaves it to them). Our choice. */
const HIDDEN_MS = 1000;

/** The page was hidden during the call. */
export const BACKGROUND_TAB = {
  code: 'background-tab',
  group: 'remark',
  find: ({ report: { computer, setup } }) =>
    // Whoever talks looks at another window.
    setup.topology !== 'watched' && (computer.hiddenMs ?? 0) >= HIDDEN_MS
      ? [foundIn('possible', { hiddenMs: computer.hiddenMs })]
      : [],
} as const satisfies Rule;
