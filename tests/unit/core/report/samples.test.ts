import { expect, test } from '@playwright/test';
import { METRIC_NAMES } from '../../../../src/core/metrics/direction-metrics.ts';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import { BAND_WORDS, END_REASONS } from '../../../../src/core/report/terms.ts';
import { poorDownlinkReport, SAMPLE_REPORTS } from '../../../support/reports/index.ts';

/** The samples feed other tests and the gallery of screens: a wrong one would make those prove nothing. */
const samples = Object.entries(SAMPLE_REPORTS).map(([name, build]) => ({ name, report: build() }));

for (const { name, report } of samples) {
  test(`sample ${name} is a valid report, unchanged by parsing`, () => {
    const parsed = parseReport(report);
    expect(parsed.ok ? 'valid' : parsed.message).toBe('valid');
    expect(parsed.ok && parsed.report).toEqual(report);
  });

  test(`sample ${name} is consistent in itself`, () => {
    for (const direction of ['up', 'down'] as const) {
      const { metrics, instruments, score } = report.directions[direction];
      for (const metric of METRIC_NAMES) expect(instruments[metric] === null, metric).toBe(metrics[metric] === null);
      const { packetsSent, packetsReceived, packetsLost } = metrics;
      if (packetsReceived !== null && packetsLost !== null) expect(packetsReceived + packetsLost).toBe(packetsSent);
      const { costs, mos } = score;
      expect(costs === null).toBe(mos === null);
      if (costs !== null && mos !== null) {
        expect(costs.codec + costs.delay + costs.loss + (costs.late ?? 0)).toBeCloseTo(4.5 - mos, 9);
      }
      const measured = report.seconds.filter(({ warmUp }) => !warmUp);
      const sum = measured.reduce((total, second) => total + (second[direction].metrics.packetsLost ?? 0), 0);
      expect(sum).toBe(packetsLost ?? 0);
    }
    const { up, down } = report.directions;
    const worse = [up.score.mos, down.score.mos].includes(null)
      ? null
      : Math.min(up.score.mos ?? Number.NaN, down.score.mos ?? Number.NaN);
    expect(report.verdict.mos).toBe(worse);
  });
}

test('samples cover every way to end, each with an id of its own', () => {
  expect(new Set(samples.map(({ report }) => report.endReason))).toEqual(new Set(END_REASONS));
  expect(new Set(samples.map(({ report }) => report.id)).size).toBe(samples.length);
});

test('samples named after a band are in it', () => {
  for (const band of BAND_WORDS) {
    const named = samples.filter(({ name }) => name === band || (band === 'poor' && name === 'poor-downlink'));
    expect(named.map(({ report }) => report.verdict.band)).toEqual([band]);
  }
});

test('the poor downlink lost 31 of the 850 frames measured, in bursts of 3 to 6', () => {
  const { down, up } = poorDownlinkReport().directions;
  expect(down.metrics).toMatchObject({ packetsSent: 850, packetsLost: 31, lostRuns: 7, longestLostRun: 6 });
  expect(up.metrics.packetsLost).toBe(0);
  expect(poorDownlinkReport().verdict).toMatchObject({ band: 'poor', direction: 'down' });
});
