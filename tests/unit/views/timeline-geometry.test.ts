import { expect, test } from '@playwright/test';
import type { ReportSecond } from '../../../src/core/report/schema.ts';
import {
  delayTopMs,
  layDirection,
  STRIP_HEIGHT,
  scoreY,
  stretches,
  timeTicks,
} from '../../../src/views/timeline-geometry.ts';
import { sampleReport } from '../../support/reports/index.ts';

type Metrics = ReportSecond['up']['metrics'];

function seconds(scores: readonly (number | null)[], metrics: Partial<Metrics> = {}): readonly ReportSecond[] {
  const [template] = sampleReport().seconds;
  if (!template) throw new Error('seconds: expected some, got none');
  return scores.map((mos, index) => ({
    ...template,
    fromMs: index * 1000,
    warmUp: false,
    up: { metrics: { ...template.up.metrics, ...metrics }, mos, perceivedMos: mos },
  }));
}

const lay = (all: readonly ReportSecond[]) => layDirection(all, 'up', 100);
const strokes = (d: string) => d.match(/M/g)?.length ?? 0;
const busyAt = (all: readonly ReportSecond[], ...places: readonly number[]) =>
  all.map((second, i) => (places.includes(i) ? { ...second, busy: ['timer' as const] } : second));

test('a better score is never drawn lower', () => {
  const heights = Array.from({ length: 351 }, (_, step) => scoreY(1 + step / 100));
  expect(heights.filter((y, step) => step > 0 && y >= (heights[step - 1] ?? 0))).toEqual([]);
  expect(scoreY(4.5)).toBe(0);
  expect(scoreY(1)).toBe(STRIP_HEIGHT);
});

test('the line breaks where a second has no score, and only there', () => {
  expect(strokes(lay(seconds([4, 4, 3, 4])).score)).toBe(1);
  expect(strokes(lay(seconds([4, null, 3, 4])).score)).toBe(2);
  expect(strokes(lay(seconds([null, null])).score)).toBe(0);
});

test('seconds in the warm-up and busy ones are drawn in no strip; the impression is held through busy ones', () => {
  const lossy = seconds([4, 4, 4, 4], { packetsLost: 5, lossRatio: 0.1, concealedRatio: 0.1 });
  const warm = lossy.map((second) => ({ ...second, warmUp: true }));
  const { perceived: _, patched, ...others } = lay(warm);
  expect([...patched, ...Object.values(others)].join('')).toBe('');
  const busy = lay(busyAt(lossy, 1, 2));
  expect(strokes(busy.score)).toBe(2);
  expect(strokes(busy.lost)).toBe(2);
  expect(strokes(busy.perceived)).toBe(1);
});

test('a second is marked when a packet was lost in it, taller for more, within its strip', () => {
  const topOf = (packetsLost: number) => {
    const { lost } = lay(seconds([4], { packetsLost, lossRatio: packetsLost / 50 }));
    return lost === '' ? STRIP_HEIGHT : Number(/V([\d.]+)H/.exec(lost)?.[1]);
  };
  const tops = Array.from({ length: 51 }, (_, lost) => topOf(lost));
  expect(tops[0]).toBe(STRIP_HEIGHT);
  expect(tops[1]).toBeLessThan(STRIP_HEIGHT * 0.7);
  expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  expect(Math.min(...tops)).toBe(0);
});

test('a second is shaded once, and the darker the more was patched', () => {
  const levelOf = (concealedRatio: number) =>
    lay(seconds([4], { concealedRatio })).patched.flatMap((d, level) => (d === '' ? [] : [level]));
  expect(levelOf(0)).toEqual([]);
  const levels = [0.001, 0.015, 0.016, 0.05, 0.051, 1].map(levelOf);
  expect(levels).toEqual([[0], [0], [1], [1], [2], [2]]);
});

test('the delay axis is round, the same for both directions, and holds every delay that is drawn', () => {
  for (const delayP95Ms of [0.1, 9, 10, 11, 20, 21, 49, 51, 199, 620, 1001, 4999]) {
    const topMs = delayTopMs(seconds([4, 4], { delayP95Ms })) ?? Number.NaN;
    expect(topMs).toBeGreaterThanOrEqual(delayP95Ms);
    expect(String(topMs)).toMatch(/^(1|2|5)0+$/);
  }
  expect(delayTopMs(busyAt(seconds([4], { delayP95Ms: 900 }), 0))).toBeNull();
  expect(layDirection(seconds([4, 4]), 'up', null)).toMatchObject({ delayMedian: '', delayBand: '' });
});

test('neighbouring seconds are one stretch', () => {
  expect(stretches([0, 1, 1, 0, 1], (is) => is === 1)).toEqual([
    [1, 3],
    [4, 5],
  ]);
  expect(stretches([], () => true)).toEqual([]);
});

test('the axis has at most five times, in whole steps, within the plot', () => {
  const counts = Array.from({ length: 600 }, (_, index) => index + 1);
  const wrong = counts.filter((count) => {
    const ticks = timeTicks(count);
    const fit = ticks.every(({ share, atMs }) => share <= 1 && Math.abs(atMs / 1000 / count - share) < 1e-9);
    return ticks.length < 1 || ticks.length > 5 || !fit;
  });
  expect(wrong).toEqual([]);
});
