import { expect, test } from '@playwright/test';
import { MAX_LABEL_LENGTH, MAX_TAGS, MONITORING_TAG, NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { columnsOf, FACET_COLUMNS, wordAt } from '../../../../src/core/trends/columns.ts';
import { row } from './made.ts';

test('of a test of which nothing was said, nothing is known by what a person says', () => {
  const columns = columnsOf([{ ...row(), annotation: NO_ANNOTATION }]);
  const said = FACET_COLUMNS.filter((name) => ['agent', 'place', 'headset', 'tags'].includes(name));
  expect(said).toHaveLength(4);
  expect(said.map((name) => wordAt(columns, name, 0))).toEqual([null, null, null, null]);
});

test('the tag that monitoring gives keeps to the bounds of tags', () => {
  expect(MONITORING_TAG.length).toBeLessThanOrEqual(MAX_LABEL_LENGTH);
  expect(MONITORING_TAG).toMatch(/^\S+$/);
  expect(MAX_TAGS).toBeGreaterThan(1);
});
