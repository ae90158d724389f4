import { expect, test } from '@playwright/test';
import { stepBetween, TICK_MS } from '../../../src/monitor/ticks.ts';

const at = (wallMs: number, monotonicMs: number) => ({ wallMs, monotonicMs });
const NOTHING = { slept: false, setBackMs: 0 };

test('ticks in time, and those that a busy computer holds up, are no sleep', () => {
  for (const lateMs of [0, 50, 900, 3900]) {
    const ms = TICK_MS + lateMs;
    expect(stepBetween(at(0, 0), at(ms, ms))).toEqual(NOTHING);
  }
});

test('sleep shows whether the monotonic clock goes on in it (Windows) or stands still (Linux, macOS)', () => {
  for (const sleptMs of [6000, 60_000, 8 * 3_600_000]) {
    expect(stepBetween(at(0, 0), at(sleptMs, sleptMs)).slept).toBe(true);
    expect(stepBetween(at(0, 0), at(sleptMs, TICK_MS)).slept).toBe(true);
  }
});

test('a clock set back is told from sleep, a small correction is neither', () => {
  expect(stepBetween(at(3_600_000, 0), at(TICK_MS, TICK_MS))).toEqual({ slept: false, setBackMs: 3_600_000 });
  expect(stepBetween(at(0, 0), at(TICK_MS - 400, TICK_MS))).toEqual(NOTHING);
  expect(stepBetween(at(0, 0), at(TICK_MS + 400, TICK_MS))).toEqual(NOTHING);
});
