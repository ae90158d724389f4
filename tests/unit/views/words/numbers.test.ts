import { expect, test } from '@playwright/test';
import {
  clockText,
  countText,
  durationText,
  kilobitsText,
  millisecondsText,
  mosText,
  notMeasured,
  percentText,
  pointsTakenText,
  secondsText,
  timesText,
} from '../../../../src/views/words/numbers.ts';

const TEXTS = [
  (value: number | null) => mosText(value, 1),
  (value: number | null) => mosText(value, 2),
  millisecondsText,
  percentText,
  countText,
  kilobitsText,
  timesText,
  pointsTakenText,
];

test('what was not measured says so, in every unit', () => {
  for (const text of TEXTS) expect(text(null)).toBe(notMeasured());
});

test('nothing measured reads as not measured, and 0 reads as 0', () => {
  for (const text of TEXTS) expect(text(0)).toMatch(/^0/);
});

test('a score is rounded, never cut off', () => {
  expect(mosText(3.96, 1)).toBe('4.0');
  expect(mosText(3.949, 1)).toBe('3.9');
  expect(mosText(4.408, 2)).toBe('4.41');
});

test('a little loss is never shown as none, nor almost all as all', () => {
  const ratios = Array.from({ length: 145 }, (_, step) => 1e-6 * 1.1 ** step);
  expect(ratios.at(-1)).toBeLessThan(1);
  const wrong = ratios.map(percentText).filter((text) => ['0%', '0.0%', '100%'].includes(text));
  expect(wrong).toEqual([]);
  expect(percentText(1)).toBe('100%');
  expect(percentText(31 / 850)).toBe('3.6%');
});

test('milliseconds have a decimal only while it matters', () => {
  expect(millisecondsText(1.24)).toBe('1.2 ms');
  expect(millisecondsText(9.96)).toBe('10 ms');
  expect(millisecondsText(23.6)).toBe('24 ms');
  expect(millisecondsText(1240)).toBe('1,240 ms');
});

test('points taken carry a minus sign unless they round to nothing', () => {
  expect(pointsTakenText(0.834)).toBe('−0.83');
  expect(pointsTakenText(0.0049)).toBe('0.00');
  expect(pointsTakenText(-0.0001)).toBe('0.00');
});

test('times are told as people tell them', () => {
  expect(secondsText(1000)).toBe('1 second');
  expect(secondsText(17_000)).toBe('17 seconds');
  expect(durationText(599_000)).toBe('599 seconds');
  expect(durationText(600_000)).toBe('10 min');
  expect(durationText(1_198_000)).toBe('20 min');
  expect(clockText(65_900)).toBe('1:05');
  expect(clockText(0)).toBe('0:00');
});
