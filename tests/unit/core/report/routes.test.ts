import { expect, test } from '@playwright/test';
import { assess } from '../../../../src/core/assessment.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import { routeResultOf, turnsAsOne } from '../../../../src/core/report/routes.ts';
import { MADE_CONTEXT, madeCall } from '../../../support/calls/made-call.ts';
import { failedReport, getStatsOnlyReport, runningReport, sampleReport } from '../../../support/reports/index.ts';
import { deadRoute, madeRoute, routesSample } from '../../../support/routes/made-routes.ts';

const COMPLETED = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
const delayed = (up: number, down: number, waitedMs = (_: number) => 0) =>
  assess(madeCall({ delayOf: { up: () => up, down: () => down }, waitedMs }), MADE_CONTEXT, COMPLETED);

test('a call over a route: its worse score, its ranges, and the loop as the mean of both', () => {
  const report = sampleReport();
  const result = routeResultOf('Frankfurt', report);
  const { up, down } = report.directions;
  expect(result).toMatchObject({
    name: 'Frankfurt',
    outcome: 'completed',
    endReason: 'finished',
    mos: Math.min(up.score.mos ?? 0, down.score.mos ?? 0),
    up: { mos: up.score.mos, mosRange: up.confidence?.mos, lossRatio: up.metrics.lossRatio },
  });
  expect(result.up.delayMedianMs).toBeCloseTo(up.metrics.delayMedianMs ?? 0, 1);
  expect(result.loopMs).toBeCloseTo(((result.up.delayMedianMs ?? 0) + (result.down.delayMedianMs ?? 0)) / 2, 6);
  expect(result.setUpMs).toBe(report.setup.timelineMs.firstPacketDown);
});

test('two calls that differ by 80 ms do so in their results', () => {
  const [near, far] = [delayed(20, 24), delayed(100, 104)].map((report) => routeResultOf('a', report));
  expect((far?.loopMs ?? 0) - (near?.loopMs ?? 0)).toBeCloseTo(80, 6);
});

test('loss and delays are those of all measured voice, busy seconds included', () => {
  // Every arrival waits for this computer: not a second counts, and still it is known how long the way is.
  const busy = delayed(30, 30, () => 50);
  expect(busy.window.countedMs).toBe(0);
  const result = routeResultOf('a', busy);
  expect(result).toMatchObject({ outcome: 'completed', mos: null, up: { mos: null, mosRange: null, lossRatio: 0 } });
  expect(result.loopMs).toBeCloseTo(30, 6);
});

test('what was not measured is null', () => {
  expect(routeResultOf('a', failedReport('relay-unreachable'))).toEqual({
    name: 'a',
    outcome: 'failed',
    endReason: 'relay-unreachable',
    mos: null,
    up: { mos: null, mosRange: null, lossRatio: null, delayMedianMs: null, delayP95Ms: null },
    down: { mos: null, mosRange: null, lossRatio: null, delayMedianMs: null, delayP95Ms: null },
    loopMs: null,
    setUpMs: null,
  });
  expect(routeResultOf('a', getStatsOnlyReport()).loopMs).toBeNull();
  expect(routeResultOf('a', runningReport()).outcome).toBe('interrupted');
});

test('one turn is itself; several are their means, with ranges as wide as all', () => {
  const [one, other] = [madeRoute('a', { mos: 4, loopMs: 20 }), madeRoute('a', { mos: 4.2, loopMs: 40 })];
  expect(turnsAsOne([one])).toEqual(one);
  const both = turnsAsOne([one, other]);
  expect(both).toMatchObject({ name: 'a', outcome: 'completed', loopMs: 30 });
  expect(both.mos).toBeCloseTo(4.1, 6);
  expect(both.up.mosRange?.low).toBeCloseTo(3.95, 6);
  expect(both.up.mosRange?.high).toBeCloseTo(4.25, 6);
});

test('a route that failed in one of its turns failed, and what the others measured stays', () => {
  for (const turns of [
    [madeRoute('a'), deadRoute('a')],
    [deadRoute('a'), madeRoute('a')],
  ]) {
    expect(turnsAsOne(turns)).toMatchObject({
      outcome: 'failed',
      endReason: 'relay-unreachable',
      mos: 4.3,
      loopMs: 40,
    });
  }
});

test('a comparison is a report of its own that can be saved and read', () => {
  const sample = routesSample([madeRoute('Frankfurt'), deadRoute('carrier A')], 'Frankfurt');
  const report = assess([sample], { ...MADE_CONTEXT, mode: 'examination' }, COMPLETED);
  const { type: _, atMs: __, ...found } = sample;
  expect(report.examined.routes).toEqual(found);
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, report });
});
