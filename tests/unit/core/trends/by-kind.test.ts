import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { apartByKind } from '../../../../src/core/trends/by-kind.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import { madeUpReport } from '../../../support/reports/index.ts';

function columns(modes: readonly ('thorough' | 'watched')[]) {
  const summaries = modes.map((mode, i) => ({ ...summaryOf(madeUpReport(i, { plannedMs: 4000 })), mode }));
  return columnsOf(summaries.map((summary) => ({ summary, annotation: NO_ANNOTATION })));
}

test('real calls and tests are told apart, each in their order', () => {
  const mixed = columns(['thorough', 'watched', 'watched', 'thorough', 'watched']);
  const { tests, realCalls } = apartByKind(mixed, Uint32Array.of(0, 1, 3, 4));
  expect([...tests]).toEqual([0, 3]);
  expect([...realCalls]).toEqual([1, 4]);
});

test('a history without real calls is as it was', () => {
  const rows = Uint32Array.of(0, 1);
  expect(apartByKind(columns(['thorough', 'thorough']), rows).tests).toBe(rows);
});
