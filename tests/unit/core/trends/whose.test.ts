import { expect, test } from '@playwright/test';
import { TEST_ORIGINS } from '../../../../src/core/trends/annotation.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { hasReceived, testsOf, WHOSE } from '../../../../src/core/trends/whose.ts';
import { isColumns } from '../../../../src/history/columns-check.ts';
import { fortnight } from './made.ts';

const mine = fortnight(1);
const mixed = mine.map((row, i) => ({
  ...row,
  annotation: { ...row.annotation, origin: TEST_ORIGINS[i % TEST_ORIGINS.length] ?? 'own' },
}));

test('a history of one’s own tests is looked at as it is', () => {
  const columns = columnsOf(mine);
  expect(testsOf(columns, 'mine')).toBe(columns);
  expect(testsOf(columns, 'all')).toBe(columns);
  expect(testsOf(columns, 'received').length).toBe(0);
  expect(hasReceived(columns)).toBe(false);
});

test('one’s own and those that were sent share the tests among them, each as columns are made of them', () => {
  const columns = columnsOf(mixed);
  expect(hasReceived(columns)).toBe(true);
  for (const whose of WHOSE) {
    const isIn = (origin: string) => whose === 'all' || (origin === 'own') === (whose === 'mine');
    const part = testsOf(columns, whose);
    expect(isColumns(part)).toBe(true);
    expect(part).toEqual(columnsOf(mixed.filter(({ annotation }) => isIn(annotation.origin))));
  }
});
