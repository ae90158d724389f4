import { expect, test } from '@playwright/test';
import { countReport } from '../../../support/run/playwright-run.mjs';

const NONE = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

test('what passed and what failed is counted', () => {
  const stats = { ...NONE, expected: 3, unexpected: 2 };
  expect(countReport({ stats, errors: [] }, 1)).toEqual({ passed: 3, failed: 2, remarks: [] });
  expect(countReport({ stats: { ...NONE, expected: 3 }, errors: [] }, 0)).toMatchObject({ passed: 3, failed: 0 });
});

test('nothing that looks like success but is none counts as success', () => {
  const good = { ...NONE, expected: 3 };
  expect(countReport(null, 0).failed, 'no report').toBe(1);
  expect(countReport({ stats: NONE, errors: [] }, 0).failed, 'no test ran').toBe(1);
  expect(countReport({ stats: { ...good, skipped: 1 }, errors: [] }, 0).failed, 'skipped').toBe(1);
  expect(countReport({ stats: { ...good, flaky: 1 }, errors: [] }, 0).failed, 'flaky').toBe(1);
  expect(countReport({ stats: good, errors: [{}] }, 1).failed, 'a file that does not parse').toBe(1);
  expect(countReport({ stats: good, errors: [] }, 1).failed, 'exit code').toBe(1);
  expect(countReport({ stats: good, errors: [] }, null).failed, 'stopped by the time limit').toBe(1);
});
