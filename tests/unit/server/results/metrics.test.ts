import { expect, test } from '@playwright/test';
import type { Facets } from '../../../../src/server/results/facets.ts';
import { createCounter, createHistogram } from '../../../../src/server/results/metrics/families.ts';
import { openMetricsText } from '../../../../src/server/results/metrics/open-metrics.ts';
import { createResultMetrics } from '../../../../src/server/results/metrics/result-metrics.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { ask } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

const FACETS: Facets = { site: 'Lisbon', route: 'Frankfurt', browser: 'chrome', verdict: 'meets-target' };

test('counters and histograms in the text of OpenMetrics 1.0', () => {
  const counter = createCounter<{ readonly name: string }>({ name: 'a', help: 'Help with "quotes"\nand \\' });
  counter.add({ name: 'q"\\\n' });
  counter.add({ name: 'q"\\\n' }, 2);
  const histogram = createHistogram<{ readonly d: string }>({ name: 'b_ratio', unit: 'ratio', help: 'b' }, [0, 0.5, 1]);
  for (const value of [0, 0.5, 0.6, 2, null]) histogram.observe({ d: 'up' }, value);
  expect(openMetricsText([counter.family, histogram.family])).toBe(
    [
      '# TYPE a counter',
      '# HELP a Help with \\"quotes\\"\\nand \\\\',
      'a_total{name="q\\"\\\\\\n"} 3',
      '# TYPE b_ratio histogram',
      '# UNIT b_ratio ratio',
      '# HELP b_ratio b',
      'b_ratio_bucket{d="up",le="0.0"} 1',
      'b_ratio_bucket{d="up",le="0.5"} 2',
      'b_ratio_bucket{d="up",le="1.0"} 3',
      'b_ratio_bucket{d="up",le="+Inf"} 4',
      'b_ratio_count{d="up"} 4',
      'b_ratio_sum{d="up"} 3.1',
      '# EOF',
      '',
    ].join('\n'),
  );
});

test('what was not measured is in no histogram', () => {
  const metrics = createResultMetrics();
  metrics.count(madeResult({ sample: 'failed-relay-unreachable' }), { ...FACETS, verdict: 'failed' });
  const text = openMetricsText(metrics.families);
  expect(text).toContain(
    'callprobe_tests_total{site="Lisbon",route="Frankfurt",browser="chrome",verdict="failed",direction="none"} 1\n',
  );
  expect(text).not.toMatch(/^callprobe_(mos|loss_ratio)_/mu);
});

test('a call is in the histograms of both directions, with its figures', () => {
  const metrics = createResultMetrics();
  const shared = madeResult({ sample: 'poor-uplink' });
  metrics.count(shared, FACETS);
  const text = openMetricsText(metrics.families);
  for (const direction of ['up', 'down'] as const) {
    const { score, metrics: figures } = shared.report.directions[direction];
    const labels = `{route="Frankfurt",direction="${direction}"}`;
    expect(text).toContain(`callprobe_mos_sum${labels} ${score.mos}\n`);
    expect(text).toContain(`callprobe_loss_ratio_sum${labels} ${figures.lossRatio}\n`);
  }
});

test('beyond the most series there may be, what comes is counted under other', () => {
  const metrics = createResultMetrics(2);
  for (const site of ['a', 'b', 'c', 'd', 'a']) metrics.count(madeResult(), { ...FACETS, site });
  const lines = openMetricsText(metrics.families).match(/^callprobe_tests_total.*$/gmu) ?? [];
  expect(lines).toHaveLength(3);
  expect(lines.find((line) => line.includes('site="a"'))).toMatch(/ 2$/u);
  expect(lines.find((line) => line.includes('site="other",route="other"'))).toMatch(/ 2$/u);
});

test('/metrics is there only when asked for, as OpenMetrics, and with a token only for who has it', async () => {
  await withServer([], async ({ port }) => {
    expect((await ask(port, '/metrics')).status).toBe(404);
  });
  await withServer(['--metrics'], async ({ port }) => {
    const { status, headers, body } = await ask(port, '/metrics');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(body.toString()).toMatch(/# EOF\n$/u);
  });
  await withServer(['--metrics', '--metrics-token', 'abc'], async ({ port }) => {
    for (const headers of [{}, { Authorization: 'Bearer ab' }, { Authorization: 'abc' }]) {
      const refused = await ask(port, '/metrics', { headers });
      expect(refused.status).toBe(401);
      expect(refused.headers['www-authenticate']).toBe('Bearer');
      expect(refused.body.toString()).not.toContain('callprobe_');
    }
    expect((await ask(port, '/metrics', { headers: { Authorization: 'Bearer abc' } })).status).toBe(200);
  });
});
