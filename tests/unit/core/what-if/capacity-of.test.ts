import { expect, test } from '@playwright/test';
import { capacityOf } from '../../../../src/core/what-if/capacity-of.ts';
import { whatIf } from '../../../../src/core/what-if/what-if.ts';
import { excellentReport } from '../../../support/reports/index.ts';
import {
  loadClearReport,
  loadNarrowReport,
  madeUpLoad,
  madeUpPhase,
  withLoad,
} from '../../../support/reports/loaded-reports.ts';

test('the capacity of a line is what filling it said, and nobody knows it of a line that was not filled', () => {
  expect(capacityOf(loadClearReport())).toEqual({ up: 42e6, down: 93e6 });
  expect(capacityOf(excellentReport())).toEqual({ up: null, down: null });
});

test('a lower bound stands where it is enough for any call, and is no capacity where it is not', () => {
  const cut = (upBps: number) => capacityOf(withLoad(madeUpLoad([madeUpPhase('up', { isCapped: true, upBps })]))).up;
  expect(cut(10e6)).toBe(10e6);
  expect(cut(90_000)).toBeNull();
});

test('other phones on a narrow line shed what does not fit', () => {
  const report = loadNarrowReport();
  const narrow = withLoad({ ...madeUpLoad([]), capacityBps: { up: 60_000, down: 60_000 } }, report);
  const g711 = (found: ReturnType<typeof whatIf>) => found.up?.codecs.find(({ codec }) => codec.id === 'g711-no-plc');
  expect(g711(whatIf(narrow, capacityOf(narrow)))?.shedRatio).toBeGreaterThan(0.2);
  expect(g711(whatIf(report, capacityOf(report)))?.shedRatio).toBe(0);
});
