import { queueFound, queueOf } from '../loaded.ts';
import type { Rule } from '../rule.ts';

/** While the upload was filled on purpose, voice waited in a queue there (bufferbloat). */
export const UPLOAD_QUEUE = {
  code: 'upload-queue',
  group: 'line',
  looksAt: 'examined',
  find: (facts) => {
    const queue = queueOf(facts.report.examined.load, 'up');
    return queue ? [queueFound(facts, queue, 'up')] : [];
  },
} as const satisfies Rule;
