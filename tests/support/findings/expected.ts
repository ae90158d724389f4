import type { Finding } from '../../../src/core/report/schema.ts';
import type { ExpectedFinding } from '../lab/profiles/line.ts';

/** True for what a profile expects to be named first. */
export function isExpected(found: Finding | undefined, { code, direction }: ExpectedFinding): boolean {
  if (found?.code !== code) return false;
  return direction === 'either' ? found.direction !== null : found.direction === direction;
}
