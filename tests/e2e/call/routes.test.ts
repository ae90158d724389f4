import { placeCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { expect, test } from '../../support/fixtures.ts';
import { FIRST_ROUTE, SECOND_ROUTE, withTwoRoutes } from '../../support/lab/two-routes.ts';
import { compareInPage } from '../../support/routes/compare-in-page.ts';

/** What does not hang on how fast this machine is; how well routes are told apart is in tests/e2e/alone. */

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
