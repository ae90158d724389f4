import { narrowFound } from '../narrow.ts';
import type { Rule } from '../rule.ts';

/** The download carries too little for a call and anything beside it. */
export const NARROW_DOWNLOAD = {
  code: 'narrow-download',
  group: 'line',
  looksAt: 'examined',
  find: ({ report }) => narrowFound(report, 'down'),
} as const satisfies Rule;
