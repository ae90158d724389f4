import { expect, test } from '@playwright/test';
import { trendFindings } from '../../../../../src/core/trends/findings/trend-findings.ts';
import { madeColumns } from '../../../../support/trends/made-history.ts';
import { PLANTED, plantedPlan } from '../../../../support/trends/planted-histories.ts';
import { allRows } from '../made.ts';

/** Not the seeds that the rules were made with (1 to 100). */
const SEEDS = Array.from({ length: 100 }, (_, i) => 1001 + i);
const RIGHT_IN = 95;

for (const [name, { finds }] of Object.entries(PLANTED)) {
  test(`${name}: ${finds ?? 'nothing'} is found and nothing else, in at least ${RIGHT_IN} of 100 histories`, () => {
    const wrong = SEEDS.flatMap((seed) => {
      const columns = madeColumns(plantedPlan(name, seed));
      const codes = trendFindings(columns, allRows(columns)).map(({ code }) => code);
      return codes.join() === (finds ?? '') ? [] : [`${seed}: ${codes.join(', ') || 'nothing'}`];
    });
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(SEEDS.length - RIGHT_IN);
  });
}
