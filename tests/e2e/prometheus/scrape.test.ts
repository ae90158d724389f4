import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type Prometheus, startPrometheus } from '../../support/prometheus/prometheus.ts';
import { madeResult } from '../../support/results/made-results.ts';
import { postResult } from '../../support/results/post-result.ts';
import { withServer } from '../../support/server/served.ts';
import { ROOT } from '../../support/sources/source-files.ts';

const TOKEN = 'a token of the tests';
/** Route, how many tests, how many of them bad; the last route is one that the deployment does not know. */
const POSTED = [
  { route: 'Frankfurt', tests: 8, bad: 2 },
  { route: 'carrier A', tests: 12, bad: 9 },
  { route: 'carrier B', tests: 3, bad: 0 },
  { route: 'made up', tests: 2, bad: 1 },
];
const ALL = POSTED.reduce((sum, { tests }) => sum + tests, 0);

test('Prometheus scrapes what was posted, and tells the share of bad tests of each route', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-metrics-'));
  const routes = POSTED.slice(0, 3).map(({ route }) => ({
    name: route,
    turnUrls: ['turn:a.example'],
    turnSecret: 's',
  }));
  await writeFile(join(folder, 'routes.json'), JSON.stringify(routes));
  await writeFile(join(folder, 'config.json'), '{ "sites": ["Lisbon"] }');
  const files = ['--routes', join(folder, 'routes.json'), '--config', join(folder, 'config.json')];
  await withServer([...files, '--metrics', '--metrics-token', TOKEN], async ({ port }) => {
    const prometheus = await startPrometheus(port, TOKEN);
    try {
      let serial = 0;
      for (const { route, tests, bad } of POSTED) {
        for (let i = 0; i < tests; i += 1) {
          const sample = i < bad ? 'poor-uplink' : 'good';
          const shared = madeResult({ serial, sample, route, site: i === 0 ? 'Lisbon' : 'nowhere' });
          expect((await postResult(port, shared)).status).toBe(200);
          serial += 1;
        }
      }
      await counted(prometheus);
      const shares = await prometheus.query(await documentedQuery());
      expect(new Map(shares.map(({ metric, value }) => [metric.route, value]))).toEqual(
        new Map(POSTED.map(({ route, tests, bad }) => [route === 'made up' ? 'other' : route, bad / tests])),
      );
      expect(await prometheus.query('sum by (site) (callprobe_tests_total)')).toEqual(
        expect.arrayContaining([
          { metric: { site: 'Lisbon' }, value: POSTED.length },
          { metric: { site: 'other' }, value: ALL - POSTED.length },
        ]),
      );
      expect(await prometheus.query('sum(callprobe_tests_total{verdict="misses-target",direction!="up"})')).toEqual([]);
      expect(await prometheus.query('sum(callprobe_mos_count{direction="up"})')).toEqual([{ metric: {}, value: ALL }]);
      const median = 'histogram_quantile(0.5, sum by (le) (callprobe_loss_ratio_bucket{direction="down"}))';
      expect((await prometheus.query(median))[0]?.value).toBeLessThanOrEqual(0.01);
      expect(await prometheus.api('metadata?metric=callprobe_loss_ratio')).toEqual({
        callprobe_loss_ratio: [
          { type: 'histogram', unit: 'ratio', help: expect.stringContaining('passed POST /results') },
        ],
      });
    } finally {
      await prometheus.close();
    }
  });
  await rm(folder, { recursive: true });
});

/** Waits for a scrape that has them all; the test's own time limit ends the wait. */
async function counted(prometheus: Prometheus): Promise<void> {
  while ((await prometheus.query('sum(callprobe_tests_total)'))[0]?.value !== ALL) await pause(100);
}

/** The query that src/server/README.md gives for it. */
async function documentedQuery(): Promise<string> {
  const readme = await readFile(join(ROOT, 'src/server/README.md'), 'utf8');
  const [, query] = /<!-- share -->\n\n((?: {4}.*\n)+)/u.exec(readme) ?? [];
  if (query === undefined) throw new Error('expected a query in src/server/README.md, got none');
  return query;
}
