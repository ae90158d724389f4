import { expect, test } from '@playwright/test';
import {
  DEFAULT_DESK_QUERY,
  DESK_SORTS,
  type DeskQuery,
  formatDeskQuery,
  parseDeskQuery,
  sortedBy,
} from '../../../../src/views/desk/desk-query.ts';

test('every look has an address that leads back to it; the usual one is the shortest', () => {
  const looks: readonly DeskQuery[] = [
    DEFAULT_DESK_QUERY,
    { ...DEFAULT_DESK_QUERY, range: 'all', place: 'São Paulo & co', route: null },
    ...DESK_SORTS.flatMap((sort) => [false, true].map((isTurned) => ({ ...DEFAULT_DESK_QUERY, sort, isTurned }))),
  ];
  for (const look of looks) expect(parseDeskQuery(formatDeskQuery(look))).toEqual(look);
  expect(formatDeskQuery(DEFAULT_DESK_QUERY)).toBe('');
});

test('what an address says wrongly is left out', () => {
  expect(parseDeskQuery('range=1y&sort=shoe&turned=maybe&%%%')).toEqual(DEFAULT_DESK_QUERY);
  expect(parseDeskQuery(`place=${'x'.repeat(1000)}`).place).toHaveLength(200);
});

test('a column chosen again turns round, another one begins anew', () => {
  const byUp = sortedBy(DEFAULT_DESK_QUERY, 'up');
  expect(byUp).toMatchObject({ sort: 'up', isTurned: false });
  expect(sortedBy(byUp, 'up').isTurned).toBe(true);
  expect(sortedBy(sortedBy(byUp, 'up'), 'when')).toMatchObject({ sort: 'when', isTurned: false });
});
