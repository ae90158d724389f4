import { queueFound, queueOf } from '../loaded.ts';
import type { Rule } from '../rule.ts';

/** While the download was filled on purpose, voice waited in a queue there (bufferbloat). */
export const DOWNLOAD_QUEUE = {
  code: 'download-queue',
  group: 'line',
  looksAt: 'examined',
  find: (facts) => {
    const queue = queueOf(facts.report.examined.load, 'down');
    return queue ? [queueFound(facts, queue, 'down')] : [];
  },
} as const satisfies Rule;
