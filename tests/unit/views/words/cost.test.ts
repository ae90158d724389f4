import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { costRows } from '../../../../src/views/words/cost.ts';
import { seeded } from '../../../support/calls/made-frames.ts';
import { failedReport, SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

type Costs = NonNullable<CallReport['directions']['up']['score']['costs']>;

function withCosts(costs: Costs): CallReport {
  const report = sampleReport();
  const sum = costs.codec + costs.delay + costs.loss + (costs.late ?? 0);
  const score = { ...report.directions.up.score, costs, mos: 4.5 - sum };
  return { ...report, directions: { ...report.directions, up: { ...report.directions.up, score } } };
}

/** Hundredths, as printed: "−0.83" is 83. */
const hundredths = (text: string) => Math.round(-100 * Number(text.replace('−', '-').replace('+', '')));
const sumOf = (report: CallReport, direction: 'up' | 'down') =>
  costRows(report).reduce((sum, row) => sum + hundredths(row[direction]), 0);

test('whoever adds up what is printed gets from 4.50 to the score that is printed', () => {
  const random = seeded(7);
  const made = Array.from({ length: 200 }, () =>
    withCosts({ codec: random() / 5, delay: random() / 3, loss: random(), late: random() / 2 }),
  );
  for (const report of [...made, ...Object.values(SAMPLE_REPORTS).map((build) => build())]) {
    for (const direction of ['up', 'down'] as const) {
      const { mos } = report.directions[direction].score;
      if (mos === null) continue;
      expect(sumOf(report, direction)).toBe(450 - Math.round(Number(mos.toFixed(2)) * 100));
    }
  }
});

test('a cause that took nothing took nothing in print, and none gives where all take', () => {
  const random = seeded(8);
  for (let run = 0; run < 200; run += 1) {
    const rows = costRows(withCosts({ codec: random() / 5, delay: 0, loss: random(), late: 0 }));
    expect(rows.map(({ up }) => up).filter((text) => text === '0.00').length).toBeGreaterThanOrEqual(2);
    expect(rows.filter(({ up }) => up.startsWith('+'))).toEqual([]);
  }
});

test('a report that cannot tell late from lost says so in the name, and has no line for late', () => {
  const report = sampleReport();
  const old = (direction: 'up' | 'down') => {
    const { score } = report.directions[direction];
    const costs = score.costs && { ...score.costs, late: null };
    return { ...report.directions[direction], score: { ...score, costs } };
  };
  const names = costRows({ ...report, directions: { up: old('up'), down: old('down') } }).map(({ name }) => name);
  expect(names).toEqual(['Voice format', 'Delay', 'Lost or patched voice']);
  expect(costRows(report).map(({ name }) => name)).toEqual(['Voice format', 'Delay', 'Lost packets', 'Late packets']);
});

test('no score, no costs', () => {
  expect(costRows(failedReport('relay-unreachable'))).toEqual([]);
});
