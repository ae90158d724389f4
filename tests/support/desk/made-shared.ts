import type { CallReport } from '../../../src/core/report/schema.ts';
import { shareable } from '../../../src/core/share/shareable.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';

/** MADE-UP TEST DATA: a report on its way to a help desk. */
export function sharedOf(report: CallReport, change: Partial<Omit<SharedResult, 'report'>> = {}): SharedResult {
  return {
    schema: 'callprobe/shared',
    version: 1,
    report: shareable(report, ['timeZone', 'browser']),
    asked: { id: 'request-0001', label: 'Ana Reyes', ticket: 'INC-20417', site: 'Manila' },
    said: {
      note: 'Robotic voice since this morning.',
      place: 'kitchen',
      headset: 'Jabra Evolve2 65',
      provider: 'Converge',
    },
    seen: null,
    ...change,
  };
}
