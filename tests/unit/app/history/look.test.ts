import { expect, test } from '@playwright/test';
import { type ListQuery, listTests } from '../../../../src/app/history/listed-tests.ts';
import { firstLook, type LookAt, rowSteps } from '../../../../src/app/history/look.ts';
import { USUAL_LEVELS } from '../../../../src/core/score/bands.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { atOnce } from '../../../../src/core/trends/pieces.ts';
import type { History, HistoryEntry } from '../../../../src/history/index.ts';
import { DEFAULT_QUERY, withFacet } from '../../../../src/views/trends/history-query.ts';
import { HISTORY_ENDS_MS } from '../../../support/trends/history-plan.ts';
import { madeTests } from '../../../support/trends/made-history.ts';
import { wholeLook } from '../../../support/trends/whole-look.ts';

const DAY_MS = 86_400_000;
const rowsOf = (at: LookAt) => atOnce(rowSteps(at));
const TESTS = madeTests(3000);
const COLUMNS = columnsOf(TESTS);
const MARKS = Array.from({ length: 14 }, (_, i) => ({
  id: `mark-${1000 + i}`,
  atMs: HISTORY_ENDS_MS - (15 - i) * DAY_MS,
  text: `${i}`,
}));
const AT = { columns: COLUMNS, query: DEFAULT_QUERY, marks: MARKS, nowMs: HISTORY_ENDS_MS, levels: USUAL_LEVELS };

test('piece by piece everything is worked out, and no piece undoes another', () => {
  const first = atOnce(firstLook(AT, rowsOf(AT)));
  expect(first.trend?.trend.points.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(2000);
  const whole = wholeLook(AT);
  expect(whole.rows).toEqual(first.rows);
  expect(whole.trend).toEqual(first.trend);
  expect(whole.heatmap?.cells).toHaveLength(168);
  expect(whole.groups?.length).toBeGreaterThan(1);
  expect(Object.values(whole.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(first.rows.length);
  expect(whole.today?.tests).toBeGreaterThan(0);
  // The newest ten, newest first.
  expect(whole.changes?.map(({ mark }) => mark.id)).toEqual(
    MARKS.slice(4)
      .toReversed()
      .map(({ id }) => id),
  );
});

test('a shorter time looks at fewer tests; what a change did is looked for in all of them', () => {
  const week = { ...AT, query: { ...DEFAULT_QUERY, range: '7d' as const } };
  expect(rowsOf(week).length).toBeLessThan(rowsOf(AT).length);
  const changesOf = (at: LookAt) => wholeLook(at).changes;
  expect(changesOf(week)).toEqual(changesOf(AT));
});

test('nothing that matches: no trend, and no fault', () => {
  const none = { ...AT, query: withFacet(DEFAULT_QUERY, 'place', ['the moon']) };
  const look = wholeLook(none);
  expect(look.rows).toHaveLength(0);
  expect(look.trend).toBeNull();
  expect(look.groups).toEqual([]);
});

/** A history that has these tests, a damaged record without a date, and notes of two. */
const ENTRIES: readonly HistoryEntry[] = [
  ...TESTS.toReversed().map((one): HistoryEntry => ({ kind: 'test', ...one, hasReport: true })),
  { kind: 'damaged', id: 'damaged-1', startedAt: null, message: 'startedAt: expected number, got undefined' },
];
const startedAtOf = (entry: HistoryEntry) => (entry.kind === 'test' ? entry.summary.startedAt : entry.startedAt);
const NOTED = [TESTS[5], TESTS[2990]].flatMap((one) => one?.summary ?? []);
const HISTORY = {
  listTests: async ({ limit = 50 } = {}) => ENTRIES.slice(0, limit),
  testsAt: async (times: readonly number[]) => ENTRIES.filter((entry) => times.includes(startedAtOf(entry) ?? 0)),
  findNotes: async () => NOTED.map(({ id, startedAt }) => ({ id, startedAt })),
} as unknown as History;

const list = (part: Partial<ListQuery>) => {
  const query = part.query ?? DEFAULT_QUERY;
  const rows = rowsOf({ ...AT, query });
  return listTests(HISTORY, { nowMs: HISTORY_ENDS_MS, columns: COLUMNS, rows, limit: 50, ...part, query });
};

test('the list follows the time, a page at a time', async () => {
  const first = await list({});
  expect(first.items).toEqual(ENTRIES.slice(0, 50));
  expect(first.hasOlder).toBe(true);
  const week = await list({ query: { ...DEFAULT_QUERY, range: '7d' }, limit: 5000 });
  expect(week.hasOlder).toBe(false);
  expect(week.items.every((entry) => (startedAtOf(entry) ?? 0) > HISTORY_ENDS_MS - 7 * DAY_MS)).toBe(true);
  const all = await list({ query: { ...DEFAULT_QUERY, range: 'all' }, limit: 5000 });
  expect(all.items).toHaveLength(ENTRIES.length);
});

test('the list follows filters and the search, newest first', async () => {
  const route = COLUMNS.facets.route.words[0] ?? '';
  const filtered = await list({ query: withFacet({ ...DEFAULT_QUERY, range: 'all' }, 'route', [route]), limit: 20 });
  expect(filtered.items).toHaveLength(20);
  expect(filtered.hasOlder).toBe(true);
  for (const item of filtered.items) expect(item.kind === 'test' && item.summary.route).toBe(route);
  const found = await list({ query: { ...DEFAULT_QUERY, range: 'all', find: 'film' } });
  expect(found.items.map((item) => item.kind === 'test' && item.summary.id)).toEqual(
    NOTED.toReversed().map(({ id }) => id),
  );
  expect(await list({ query: { ...DEFAULT_QUERY, find: 'film' }, columns: null })).toEqual({
    items: [],
    hasOlder: false,
  });
});
