import { expect, test } from '@playwright/test';
import { findEcho } from '../../../../src/core/audio/echo.ts';
import { echoSweep } from '../../../../src/core/audio/sweep.ts';
import { babble, delayed, lowPassed, made, noise, type Samples, scaled, sum } from '../../../support/audio/signals.ts';

const RATE = 48_000;
const LEAD_S = 0.3;
const SWEEP = echoSweep(RATE);
const LENGTH_S = LEAD_S + 0.6 + 0.9;
const PLAYED_FROM = LEAD_S * RATE;

/** A room with one echo of so many dB and ms, and this much noise. */
function room(lossDb: number, delayMs: number, noiseDbfs: number | null = -70, seed = 1): Samples {
  const by = PLAYED_FROM + Math.round((delayMs / 1000) * RATE);
  const echo = delayed(scaled(SWEEP, 10 ** (-lossDb / 20)), by, LENGTH_S * RATE);
  return noiseDbfs === null ? echo : sum(echo, noise(noiseDbfs, LENGTH_S, RATE, seed));
}

const heardIn = (heard: Samples) => findEcho({ heard, playedFrom: PLAYED_FROM, played: SWEEP }, RATE);

test('a later echo is found later by exactly as much', () => {
  const first = heardIn(room(20, 10))?.delayMs ?? Number.NaN;
  for (const later of [1, 5, 50, 120, 400]) {
    expect((heardIn(room(20, 10 + later))?.delayMs ?? Number.NaN) - first).toBeCloseTo(later, 6);
  }
});

test('more echo never means more loss', () => {
  const losses = [60, 50, 45, 40, 30, 20, 10, 0].map((lossDb) => heardIn(room(lossDb, 80))?.lossDb ?? Number.NaN);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
});

test('a louder loudspeaker and a more sensitive microphone each change the loss by their gain', () => {
  const quiet = heardIn(room(30, 60, null))?.lossDb ?? Number.NaN;
  const loud = heardIn(scaled(room(30, 60, null), 4))?.lossDb ?? Number.NaN;
  expect(quiet - loud).toBeCloseTo(12.04, 2);
});

for (const [lossDb, delayMs] of [
  [0, 0],
  [20, 120],
  [45, 30],
  [20, 690],
] as const) {
  test(`an echo of ${lossDb} dB after ${delayMs} ms is found as that`, () => {
    const echo = heardIn(room(lossDb, delayMs));
    expect(Math.abs((echo?.delayMs ?? Number.NaN) - delayMs)).toBeLessThan(0.1);
    expect(Math.abs((echo?.lossDb ?? Number.NaN) - lossDb)).toBeLessThan(0.5);
  });
}

test('several reflections add up as their energies do', () => {
  // Of equal strength and 20 ms apart: 3 dB more than one of them, as long as they do not cancel each other in the band.
  const two = sum(room(26, 40, null), room(26, 60, null));
  expect(Math.abs((heardIn(two)?.lossDb ?? Number.NaN) - 22.99)).toBeLessThan(0.5);
});

test('noise alone is no echo, and says how faint an echo could have been told', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const echo = heardIn(noise(-30, LENGTH_S, RATE, seed));
    expect(echo).toMatchObject({ delayMs: null, lossDb: null });
    expect(echo?.floorDb).toBeGreaterThan(30);
  }
});

test('the floor is what it says: 6 dB above it an echo is found, 6 dB below it is not', () => {
  for (const noiseDbfs of [-30, -50, -70]) {
    const floorDb = heardIn(noise(noiseDbfs, LENGTH_S, RATE))?.floorDb ?? Number.NaN;
    const found = heardIn(room(floorDb - 6, 100, noiseDbfs));
    expect(found?.delayMs).toBeCloseTo(100, 0);
    expect(Math.abs((found?.lossDb ?? Number.NaN) - (floorDb - 6))).toBeLessThan(2);
    expect(heardIn(room(floorDb + 6, 100, noiseDbfs))?.lossDb).toBeNull();
  }
});

test('less noise never raises the floor', () => {
  const floors = [-20, -30, -50, -70, -90].map((level) => heardIn(noise(level, LENGTH_S, RATE))?.floorDb ?? Number.NaN);
  expect(floors).toEqual([...floors].sort((a, b) => a - b));
});

test('somebody who begins to speak, or stops, during the sweep is no echo', () => {
  const bright = babble(0.05, LENGTH_S, RATE);
  const dull = lowPassed(bright, 800, RATE);
  for (let atS = 0.35; atS < LENGTH_S; atS += 0.5) {
    const late = (speech: Samples) => delayed(speech, Math.round(atS * RATE), LENGTH_S * RATE);
    const early = bright.map((sample, i) => (i < atS * RATE ? sample : 0));
    for (const speech of [late(bright), late(dull), early]) {
      expect(heardIn(sum(speech, noise(-60, LENGTH_S, RATE)))?.lossDb, `at ${atS} s`).toBeNull();
    }
  }
});

test('a tone is no echo', () => {
  const tone = made(LENGTH_S, RATE, (i) => 0.2 * Math.sin((2 * Math.PI * 500 * i) / RATE));
  expect(heardIn(sum(tone, noise(-60, LENGTH_S, RATE)))?.lossDb ?? null).toBeNull();
});

test('where nothing was heard, or too little, nothing can be told', () => {
  expect(heardIn(made(LENGTH_S, RATE, () => 0))).toBeNull();
  expect(heardIn(noise(-30, 1, RATE))).toBeNull();
  expect(findEcho({ heard: noise(-30, 3, RATE), playedFrom: -1, played: SWEEP }, RATE)).toBeNull();
});

test('the sweep is as loud as it should be, begins and ends softly, and needs a rate that carries it', () => {
  const loudest = SWEEP.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(loudest).toBeGreaterThan(0.24);
  expect(loudest).toBeLessThanOrEqual(0.25);
  for (const edge of [SWEEP.subarray(0, 10), SWEEP.subarray(-10)]) {
    for (const sample of edge) expect(Math.abs(sample)).toBeLessThan(0.001);
  }
  expect(() => echoSweep(6000)).toThrow('sampleRateHz: expected over 6800, got 6000');
});
