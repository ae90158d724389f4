import { expect, test } from '@playwright/test';
import { countReport } from '../../../support/run/playwright-run.mjs';

const NONE = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

test('what passed and what failed is counted', () => {
  const stats = { ...NONE, expected: 3, unexpected: 2 };
  expect(countReport({ stats, errors: [] }, 1)).toEqual({ passed: 3, failed: 2, untold: 0, remarks: [] });
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

/** As Playwright writes one test that failed. */
function failure(title: string, hostTook?: string) {
  const annotations = hostTook === undefined ? [] : [{ type: 'host-took', description: hostTook }];
  return {
    title,
    file: 'a.test.ts',
    ok: false,
    tests: [{ annotations, results: [{ errors: [{ message: 'no\nmore' }] }] }],
  };
}

test('what failed is named, with the first line of why', () => {
  const suites = [{ suites: [{ specs: [failure('one')] }], specs: [failure('two', '0.020')] }];
  const counted = countReport({ stats: { ...NONE, expected: 3, unexpected: 2 }, errors: [], suites }, 1);
  expect(counted).toMatchObject({ passed: 3, failed: 2, untold: 0 });
  expect(counted.remarks).toEqual([
    'failed: a.test.ts: two (the host took 2 %): no',
    'failed: a.test.ts: one (the host took 0 %): no',
  ]);
});

test('what failed while the host took too much counts neither way, and is named; anything else beside it fails', () => {
  const stats = { ...NONE, expected: 3, unexpected: 1 };
  const suites = [{ specs: [failure('one', '0.310')] }];
  const counted = countReport({ stats, errors: [], suites }, 1);
  expect(counted).toMatchObject({ passed: 3, failed: 0, untold: 1 });
  expect(counted.remarks).toEqual(['could not be told: a.test.ts: one (the host took 31 %): no']);
  expect(
    countReport(
      { stats: { ...stats, unexpected: 2 }, errors: [], suites: [...suites, { specs: [failure('two')] }] },
      1,
    ),
  ).toMatchObject({ failed: 1, untold: 1 });
});
