import { narrowFound } from '../narrow.ts';
import type { Rule } from '../rule.ts';

/** The upload carries too little for a call and anything beside it. */
export const NARROW_UPLOAD = {
  code: 'narrow-upload',
  group: 'line',
  looksAt: 'examined',
  find: ({ report }) => narrowFound(report, 'up'),
} as const satisfies Rule;
