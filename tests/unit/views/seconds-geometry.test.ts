import { expect, test } from '@playwright/test';
import type { ReportSecond } from '../../../src/core/report/schema.ts';
import { laySeconds, PLOT_HEIGHT, PLOT_WIDTH, scoreY, timeTicks } from '../../../src/views/seconds-geometry.ts';
import { sampleReport } from '../../support/reports/index.ts';

function seconds(scores: readonly (number | null)[]): readonly ReportSecond[] {
  const [template] = sampleReport().seconds;
  if (!template) throw new Error('seconds: expected some, got none');
  return scores.map((mos, index) => ({
    ...template,
    fromMs: index * 1000,
    warmUp: false,
    up: { ...template.up, mos },
  }));
}

test('a better score is never drawn lower', () => {
  const heights = Array.from({ length: 351 }, (_, step) => scoreY(1 + step / 100));
  expect(heights.filter((y, step) => step > 0 && y >= (heights[step - 1] ?? 0))).toEqual([]);
  expect(scoreY(4.5)).toBe(0);
  expect(scoreY(1)).toBe(PLOT_HEIGHT);
});

test('the line breaks where a second has no score, and only there', () => {
  const strokes = (scores: readonly (number | null)[]) =>
    laySeconds(seconds(scores), 'up').score.match(/M/g)?.length ?? 0;
  expect(strokes([4, 4, 3, 4])).toBe(1);
  expect(strokes([4, null, 3, 4])).toBe(2);
  expect(strokes([null, null])).toBe(0);
});

test('warm-up is shaded and not scored', () => {
  const [first, ...rest] = seconds([1, 4, 4]);
  if (!first) throw new Error('seconds: expected some, got none');
  const { score, warmUp } = laySeconds([{ ...first, warmUp: true }, ...rest], 'up');
  expect(score).toMatch(/^M333\.3 /);
  expect(warmUp).toBe('M0 0h333.3V100h-333.3z');
});

test('a scored second is marked when a packet was lost in it, whatever its score', () => {
  const [first, second] = seconds([4.4, 4.4]);
  if (!first || !second) throw new Error('seconds: expected two, got fewer');
  const metrics = { ...second.up.metrics, packetsLost: 1 };
  const { marks } = laySeconds([first, { ...second, up: { ...second.up, metrics } }], 'up');
  const inWarmUp = laySeconds([first, { ...second, warmUp: true, up: { ...second.up, metrics } }], 'up');
  expect(inWarmUp.marks).toBe('');
  expect(marks.match(/M/g)).toHaveLength(1);
  expect(marks).toMatch(new RegExp(`^M${PLOT_WIDTH * 0.575} `));
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

test('seconds that this computer disturbed are not drawn as a score, nor marked for loss, and neighbours are one box', () => {
  const three = seconds([4, 4, 4, 4]).map((second, i) =>
    i === 1 || i === 2 ? { ...second, busy: ['timer' as const] } : second,
  );
  const { score, busy, marks } = laySeconds(three, 'up');
  expect(score.match(/M/g)).toHaveLength(2);
  expect(busy).toBe('M250 0H750V100H250z');
  expect(marks).toBe('');
});
