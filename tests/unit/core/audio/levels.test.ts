import { expect, test } from '@playwright/test';
import {
  frameLevels,
  levelDbfs,
  noiseLevelDbfs,
  silentRatio,
  speechLevelDbfs,
} from '../../../../src/core/audio/levels.ts';
import { babble, joined, made, noise, scaled, sine, sum } from '../../../support/audio/signals.ts';

const RATE = 48_000;
const levels = [speechLevelDbfs, noiseLevelDbfs, (samples: Float32Array) => levelDbfs(samples)] as const;

test('louder is never quieter: ten times the amplitude is 20 dB more, of every level', () => {
  const quiet = babble(0.01, 2, RATE);
  for (const level of levels) {
    const steps = [1, 2, 5, 10].map((factor) => level(scaled(quiet, factor), RATE) ?? Number.NaN);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect((steps[3] ?? 0) - (steps[0] ?? 0)).toBeCloseTo(20, 3);
  }
});

test('speech is never below noise in the same sound', () => {
  for (const samples of [babble(0.3, 2, RATE), noise(-30, 2, RATE), sine(440, 0.1, 2, RATE)]) {
    expect(speechLevelDbfs(samples, RATE) ?? 0).toBeGreaterThanOrEqual(noiseLevelDbfs(samples, RATE) ?? 0);
  }
});

test('a full-scale sine is -3.01 dBFS, whatever the sampling rate', () => {
  for (const rate of [8_000, 16_000, 44_100, RATE]) {
    for (const level of frameLevels(sine(1000, 1, 1, rate), rate)) expect(level).toBeCloseTo(-3.01, 1);
  }
});

test('a steady noise is its level, in speech and in quiet', () => {
  const samples = noise(-30, 2, RATE);
  // 960 samples of uniform noise: the RMS of a frame strays by 0.13 dB.
  expect(Math.abs((speechLevelDbfs(samples, RATE) ?? 0) + 30)).toBeLessThan(0.5);
  expect(Math.abs((noiseLevelDbfs(samples, RATE) ?? 0) + 30)).toBeLessThan(0.5);
});

test('who coughs in the quiet does not make it noisy', () => {
  const cough = joined(noise(-60, 1.2, RATE), noise(-10, 0.4, RATE), noise(-60, 0.4, RATE));
  expect(Math.abs((noiseLevelDbfs(cough, RATE) ?? 0) + 60)).toBeLessThan(0.5);
});

test('an offset is no sound', () => {
  const offset = made(1, RATE, () => 0.2);
  expect(levelDbfs(offset)).toBeNull();
  expect(levelDbfs(sum(offset, sine(1000, 0.1, 1, RATE)))).toBeCloseTo(-23.01, 1);
});

test('digital silence has no level, and its share is the time it lasts', () => {
  const nothing = made(1, RATE, () => 0);
  expect(speechLevelDbfs(nothing, RATE)).toBeNull();
  expect(noiseLevelDbfs(nothing, RATE)).toBeNull();
  expect(silentRatio(nothing, RATE)).toBe(1);
  expect(silentRatio(noise(-80, 1, RATE), RATE)).toBe(0);
  expect(silentRatio(joined(noise(-80, 3, RATE), nothing), RATE)).toBe(0.25);
});

test('a tenth of a second tells nothing', () => {
  const short = noise(-30, 0.1, RATE);
  for (const figure of [speechLevelDbfs, noiseLevelDbfs, silentRatio]) expect(figure(short, RATE)).toBeNull();
  expect(levelDbfs(new Float32Array())).toBeNull();
});
