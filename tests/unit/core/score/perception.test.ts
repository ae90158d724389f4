import { expect, test } from '@playwright/test';
import { mosOnScale } from '../../../../src/core/score/estimate.ts';
import { impairmentAfterCall, perceive } from '../../../../src/core/score/perception.ts';
import { seeded } from '../../../support/calls/made-frames.ts';

/** Some courses with nothing in common but the rules. */
const COURSES = Array.from({ length: 40 }, (_, seed) => {
  const random = seeded(seed);
  return Array.from({ length: 5 + seed * 3 }, () => (random() < 0.1 ? null : 90 * random() ** 2));
});
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

test('what is perceived is never better than the best step nor worse than the worst, and so is what is remembered', () => {
  for (const course of COURSES) {
    const [best, worst] = [Math.min(...known(course)), Math.max(...known(course))];
    const { impairments, mean } = perceive(course, 1);
    const values = [...known(impairments), mean ?? Number.NaN, impairmentAfterCall(course, 1) ?? Number.NaN];
    expect(values.filter((value) => !(value >= best - 1e-9 && value <= worst + 1e-9))).toEqual([]);
  }
});

test('a worse second never makes any later impression better', () => {
  for (const course of COURSES) {
    const place = course.findIndex((value) => value !== null && value > Math.min(...known(course)));
    const worse = course.map((value, i) => (i === place ? (value ?? 0) + 5 : value));
    const [before, after] = [perceive(course, 1).impairments, perceive(worse, 1).impairments];
    const better = after.filter((value, i) => value !== null && value < (before[i] ?? Number.NaN) - 1e-9);
    expect(better).toEqual([]);
  }
});

test('quality that never changes is perceived as it is, and remembered as it was', () => {
  const steady = Array.from({ length: 30 }, () => 12);
  expect(perceive(steady, 1)).toEqual({ impairments: steady, mean: 12 });
  expect(impairmentAfterCall(steady, 1)).toBe(12);
});

test('a second that says nothing about the line holds the impression and is not part of the mean', () => {
  const { impairments, mean } = perceive([null, 0, 30, null, null, 30], 1);
  const [first, , third, fourth, fifth] = impairments;
  expect(first).toBeNull();
  expect([fourth, fifth]).toEqual([third, third]);
  expect(mean).toBeCloseTo(perceive([0, 30, 30], 1).mean ?? Number.NaN, 12);
});

test('nothing known is perceived as nothing', () => {
  expect(perceive([null, null], 1)).toEqual({ impairments: [null, null], mean: null });
  expect(perceive([], 1)).toEqual({ impairments: [], mean: null });
  expect(impairmentAfterCall([null], 1)).toBeNull();
});

test('one long step is as many short ones: quality that stays has no step length', () => {
  const long = perceive([0, 40, 10], 6);
  const short = perceive([...Array(6).fill(0), ...Array(6).fill(40), ...Array(6).fill(10)], 1);
  expect(short.impairments[11]).toBeCloseTo(long.impairments[1] ?? Number.NaN, 9);
  expect(short.impairments[17]).toBeCloseTo(long.impairments[2] ?? Number.NaN, 9);
  expect(short.mean).toBeCloseTo(long.mean ?? Number.NaN, 9);
});

test('bursts that come back are perceived as the closed form has it (40 R for 6 s every 26 s: 17.8305 on average)', () => {
  const [burstS, gapS, burst, gap] = [6, 20, 40, 0];
  const period = [...Array(burstS).fill(burst), ...Array(gapS).fill(gap)];
  const periods = (count: number) => perceive(Array.from({ length: count }, () => period).flat(), 1);
  // After so many periods nothing is left of how it began.
  const [before, after] = [periods(60), periods(61)];
  const atEnd = after.impairments.slice(-period.length);
  const i1 = atEnd[burstS - 1] ?? Number.NaN;
  const i2 = atEnd.at(-1) ?? Number.NaN;
  expect(i1).toBeCloseTo(burst - (burst - i2) * Math.exp(-burstS / 5), 9);
  expect(i2).toBeCloseTo(gap + (i1 - gap) * Math.exp(-gapS / 15), 9);
  const average = 61 * (after.mean ?? Number.NaN) - 60 * (before.mean ?? Number.NaN);
  const leaving = 5 * (burst - i2) * (1 - Math.exp(-burstS / 5));
  const coming = 15 * (i1 - gap) * (1 - Math.exp(-gapS / 15));
  expect(average).toBeCloseTo((burstS * burst + gapS * gap - leaving + coming) / (burstS + gapS), 9);
  expect(average).toBeCloseTo(17.8305, 4);
});

test('the same 15 s of 10 % loss are remembered the worse the later they came: 4.03, 3.96, 3.77', () => {
  // G.711 with Appendix I PLC (Bpl 25.1) on the narrowband scale, a call of 60 s.
  const lossy = (95 * 10) / (10 + 25.1);
  const rememberedMos = (fromS: number, stepS: number) => {
    const steps = Array.from({ length: 60 / stepS }, (_, i) => i * stepS);
    const course = steps.map((atS) => (atS >= fromS && atS < fromS + 15 ? lossy : 0));
    return mosOnScale(93.2 - (impairmentAfterCall(course, stepS) ?? Number.NaN), 'narrowband');
  };
  expect([0, 22.5, 45].map((fromS) => rememberedMos(fromS, 0.5).toFixed(2))).toEqual(['4.03', '3.96', '3.77']);
  let last = Number.POSITIVE_INFINITY;
  for (let fromS = 0; fromS <= 45; fromS += 1) {
    const mos = rememberedMos(fromS, 1);
    expect(mos).toBeLessThan(last);
    last = mos;
  }
});
