import { expect, test } from '@playwright/test';
import {
  afterFailureMs,
  FIRST_WAIT_MS,
  LONGEST_ASKED_MS,
  LONGEST_WAIT_MS,
  retryAfterMs,
} from '../../../../src/app/sharing/backoff.ts';

test('each wait is twice the one before until the longest, whatever chance says', () => {
  for (const chance of [0, 0.3, 0.999]) {
    const waits = Array.from({ length: 12 }, (_, attempts) => afterFailureMs(attempts, null, chance));
    for (const [i, waitMs] of waits.slice(1).entries()) {
      expect(waitMs).toBe(Math.min((waits[i] ?? 0) * 2, LONGEST_WAIT_MS * (0.5 + chance / 2)));
    }
  }
});

test('chance spreads a wait over its upper half', () => {
  expect([afterFailureMs(0, null, 0), afterFailureMs(0, null, 1)]).toEqual([FIRST_WAIT_MS / 2, FIRST_WAIT_MS]);
  expect(afterFailureMs(1e6, null, 1)).toBe(LONGEST_WAIT_MS);
});

test('never sooner than the server asked for, nor later for its asking than an hour', () => {
  expect(afterFailureMs(0, 60_000, 0)).toBe(60_000);
  expect(afterFailureMs(6, 1000, 0)).toBe(afterFailureMs(6, null, 0));
  expect(afterFailureMs(0, 1e12, 0)).toBe(LONGEST_ASKED_MS);
});

const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 0);
for (const [header, expected] of [
  ['120', 120_000],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['9999999999999', null],
  ['', null],
  [null, null],
] as const) {
  test(`Retry-After ${JSON.stringify(header)}`, () => expect(retryAfterMs(header, NOW_MS)).toBe(expected));
}
