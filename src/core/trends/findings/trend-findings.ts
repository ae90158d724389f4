import type { TestColumns } from '../columns.ts';
import type { TrendFinding } from './finding.ts';

/** What the tests of `rows` show together, what costs most first; empty where they do not carry it. */
export function trendFindings(_columns: TestColumns, _rows: Uint32Array): readonly TrendFinding[] {
  return [];
}
