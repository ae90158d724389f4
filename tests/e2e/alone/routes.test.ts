import { parseReport } from '../../../src/core/report/parse-report.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { expect, test } from '../../support/fixtures.ts';
import { FIRST_ROUTE, SECOND_ROUTE, withTwoRoutes } from '../../support/lab/two-routes.ts';
import { compareInPage, onBothLegs } from '../../support/routes/compare-in-page.ts';

/** `npm run bench:routes` does this ten times over at full length. */
const ROUNDS = 3;

const NEAR = { delayMs: 10 } as const;
/** 40 ms more on each crossing are 80 more of each loop. */
const FAR = { delayMs: 50 } as const;

test('two routes, one 80 ms slower: the other is recommended, and the difference is within 5 ms', async ({
  lab,
  labPage,
}) => {
  test.setTimeout(120_000);
  await withTwoRoutes(lab, async ({ second }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each in turn is the slower one, so that neither its place in the list nor its process can be what decides.
      const isFirstSlow = round % 2 === 0;
      await lab.setPlan(onBothLegs(1, isFirstSlow ? FAR : NEAR));
      await second.setPlan(onBothLegs(2, isFirstSlow ? NEAR : FAR));
      const { report, phases } = await compareInPage(labPage, { durationMs: 6000 });
      expect(report).toMatchObject({ outcome: 'completed', test: { mode: 'examination' }, verdict: { mos: null } });
      expect(parseReport(report)).toMatchObject({ ok: true });
      const found = report.examined.routes;
      expect(found?.recommended, JSON.stringify(found)).toBe(isFirstSlow ? SECOND_ROUTE : FIRST_ROUTE);
      const [one, other] = found?.routes.map(({ loopMs }) => loopMs) ?? [];
      const differenceMs = Math.abs((one ?? Number.NaN) - (other ?? Number.NaN));
      expect(Math.abs(differenceMs - 80), `${one} and ${other}`).toBeLessThanOrEqual(5);
      expect(report.findings.map(({ code }) => code)).toEqual(['better-route']);
      // Both at once: there was a time at which both were being measured.
      expect(phases).toContainEqual({ [FIRST_ROUTE]: 'measuring', [SECOND_ROUTE]: 'measuring' });
      // Two calls of 300 packets each way; what a busy machine did not speak, it did not send.
      expect(found?.usedBytes).toBeGreaterThan(100_000);
      expect(found?.usedBytes).toBeLessThan(500_000);
    }
  });
});

test('a route that is down is a row with its reason, and the other is recommended', async ({ lab, labPage }) => {
  await withTwoRoutes(lab, async () => {
    await lab.killRelay();
    const { report } = await compareInPage(labPage, { durationMs: 6000 });
    expect(report).toMatchObject({ outcome: 'completed', endReason: 'finished' });
    expect(report.examined.routes).toMatchObject({
      recommended: SECOND_ROUTE,
      routes: [
        { name: FIRST_ROUTE, outcome: 'failed', endReason: 'relay-unreachable', mos: null, loopMs: null },
        { name: SECOND_ROUTE, outcome: 'completed' },
      ],
    });
    expect(report.findings).toMatchObject([{ code: 'better-route', confidence: 'sure' }]);
  });
});

test('stopped in the middle nothing is left behind, and what was measured is kept', async ({ lab, labPage }) => {
  const live = await watchLife(labPage);
  await withTwoRoutes(lab, async () => {
    for (const stopAfterMs of [0, 100, 400, 5500]) {
      const { report } = await compareInPage(labPage, { durationMs: 8000, stopAfterMs });
      expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'stopped' });
      expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(NOTHING_LIVE);
      const stopped = { outcome: 'interrupted', endReason: 'stopped' };
      if (stopAfterMs < 5000) continue;
      expect(report.examined.routes).toMatchObject({ recommended: null, routes: [stopped, stopped] });
    }
  });
});

test('a call goes by the route it was told, else by the first; the report says by which', async ({ lab, labPage }) => {
  await withTwoRoutes(lab, async ({ second }) => {
    const packets = async () => [(await lab.log()).length, (await second.log()).length];
    const there = await placeCall(labPage, { durationMs: 5000, route: SECOND_ROUTE });
    expect(there).toMatchObject({ outcome: 'completed', setup: { route: SECOND_ROUTE } });
    const [ofFirst, ofSecond = 0] = await packets();
    expect(ofFirst).toBe(0);
    expect(ofSecond).toBeGreaterThan(100);
    const usual = await placeCall(labPage, { durationMs: 5000 });
    expect(usual).toMatchObject({ outcome: 'completed', setup: { route: FIRST_ROUTE } });
    expect((await packets())[1]).toBe(ofSecond);
    const unknown = await placeCall(labPage, { route: 'carrier B' });
    expect(unknown).toMatchObject({ outcome: 'failed', endReason: 'ice-servers-malformed', setup: { route: null } });
    expect(unknown.endDetail).toBe('route: expected one of Frankfurt, carrier A, got "carrier B"');
  });
});

test('a deployment that names no routes, and one that knows no such name, are told so', async ({ lab, labPage }) => {
  const told = async (routes?: readonly string[]) => {
    const { report } = await compareInPage(labPage, routes ? { routes } : {});
    expect(report).toMatchObject({ outcome: 'failed', endReason: 'ice-servers-malformed', examined: { routes: null } });
    return report.endDetail;
  };
  expect(await told()).toBe('routes: expected a deployment that names some, got none');
  await withTwoRoutes(lab, async () => {
    expect(await told(['carrier B'])).toBe('route: expected one of Frankfurt, carrier A, got "carrier B"');
  });
});
