import { expect, test } from '@playwright/test';
import { eventsOf } from '../../../src/views/timeline-events.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

test('a calm call has no events', () => {
  expect(eventsOf(sampleReport())).toEqual({
    busy: [],
    hidden: [],
    up: { outage: [], alert: [] },
    down: { outage: [], alert: [] },
  });
});

test('each event stands at its seconds, and a second left out raises no alert', () => {
  const report = sampleReport();
  const seconds = report.seconds.map((second, i) => ({
    ...second,
    busy: i === 1 || i === 9 ? ['timer' as const] : [],
    hidden: i === 4 || i === 5,
    down: i === 8 || i === 9 || i === 12 || i === 13 ? { ...second.down, mos: 2 } : second.down,
  }));
  const { busy, hidden, up, down } = eventsOf({ ...report, seconds });
  // Second 1 is warm-up, which nobody counts anyway.
  expect(busy).toEqual([[9, 10]]);
  expect(hidden).toEqual([[4, 6]]);
  expect(up.alert).toEqual([]);
  // Raised by the second bad second of three, cleared by the second good one.
  expect(down.alert).toEqual([[13, 15]]);
});

test('an outage keeps its place within the axis', () => {
  const { up } = eventsOf((SAMPLE_REPORTS['connection-lost'] ?? sampleReport)());
  expect(up.outage).toHaveLength(1);
  const [[from, to] = [0, 0]] = up.outage;
  expect(from).toBeCloseTo(13, 1);
  expect(to).toBe(14);
});

test('what a report of an earlier version did not know did not happen', () => {
  const report = sampleReport();
  const seconds = report.seconds.map((second) => ({ ...second, hidden: null }));
  expect(eventsOf({ ...report, seconds }).hidden).toEqual([]);
});
