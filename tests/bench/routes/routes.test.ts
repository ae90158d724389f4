import { test } from '../../support/fixtures.ts';
import { FIRST_ROUTE, SECOND_ROUTE, withTwoRoutes } from '../../support/lab/two-routes.ts';
import { compareInPage, onBothLegs } from '../../support/routes/compare-in-page.ts';
import { writeResult } from '../results.ts';
import { differenceMs, type RoutesRun, routesTable } from './routes-results.ts';

/**
 * `npm run bench:routes`: two routes of which one is slower, compared at full length: is the right one recommended, and how near is the
 * difference? Asserts nothing.
 */
const RUNS: readonly { readonly addedMs: number; readonly times: number }[] = [
  { addedMs: 80, times: 10 },
  // Near what is taken for a difference, and none at all.
  { addedMs: 20, times: 3 },
  { addedMs: 0, times: 3 },
];
const NEAR_MS = 10;

test('the slower of two routes', async ({ lab, labPage }) => {
  const runs: RoutesRun[] = [];
  await withTwoRoutes(lab, async ({ second }) => {
    for (const { addedMs, times } of RUNS) {
      for (let i = 0; i < times; i += 1) {
        const slower = i % 2 === 0 ? FIRST_ROUTE : SECOND_ROUTE;
        // A message crosses the impaired line twice on its way round.
        const legOf = (name: string) => ({ delayMs: NEAR_MS + (name === slower ? addedMs / 2 : 0) });
        await lab.setPlan(onBothLegs(i, legOf(FIRST_ROUTE)));
        await second.setPlan(onBothLegs(i + 100, legOf(SECOND_ROUTE)));
        const { report } = await compareInPage(labPage);
        await Promise.all([lab.clearLog(), second.clearLog()]);
        const found = report.examined.routes;
        const routes = (found?.routes ?? []).map(({ name, mos, loopMs, setUpMs }) => ({ name, mos, loopMs, setUpMs }));
        const { recommended = null, tookMs = Number.NaN, usedBytes = null } = found ?? {};
        const run = { slower, addedMs, recommended, tookMs, usedBytes, routes };
        runs.push(run);
        console.log(addedMs, slower, 'slower;', recommended, 'recommended;', differenceMs(run).toFixed(1), 'ms apart');
      }
    }
  });
  console.log(`\n${routesTable(runs)}\n`);
  writeResult('routes.json', `${JSON.stringify(runs, null, 1)}\n`);
  writeResult('routes.md', `${routesTable(runs)}\n`);
});
