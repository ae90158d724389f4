import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import type { HistoryEntry } from '../../../../src/history/entry.ts';
import { testRows } from '../../../../src/history/file/test-rows.ts';
import { sampleId, sampleReport } from '../../../support/reports/index.ts';

const SUMMARY = summaryOf(sampleReport());

function entryAt(startedAt: number): HistoryEntry {
  if (startedAt % 10 === 7) return { kind: 'damaged', id: sampleId(startedAt), startedAt, message: 'damaged' };
  const outcome = startedAt % 10 === 3 ? ('running' as const) : ('completed' as const);
  const summary = { ...SUMMARY, id: sampleId(startedAt), startedAt, outcome };
  return { kind: 'test', summary, annotation: NO_ANNOTATION, hasReport: false };
}

/** Tests begun at 1 to `count`, listed as a history lists them; at the very end one whose date is lost. */
function listing(count: number) {
  return async ({ limit = 50, before = null }: { readonly limit?: number; readonly before?: number | null } = {}) => {
    const newest = Math.min(count, (before ?? Number.POSITIVE_INFINITY) - 1);
    const times = Array.from({ length: Math.min(limit, newest) }, (_, place) => newest - place);
    const lost: HistoryEntry = { kind: 'damaged', id: 'lost-lost', startedAt: null, message: 'no date' };
    return times.length < limit ? [...times.map(entryAt), lost] : times.map(entryAt);
  };
}

test('every ended test comes once, the newest first, whatever the pages end with', async () => {
  for (const count of [0, 1, 199, 200, 207, 403, 600]) {
    const seen: number[] = [];
    for await (const { summary } of testRows({ listTests: listing(count) })) seen.push(summary.startedAt);
    const all = Array.from({ length: count }, (_, place) => count - place);
    expect(seen).toEqual(all.filter((startedAt) => startedAt % 10 !== 7 && startedAt % 10 !== 3));
  }
});
