import { expect, test } from '@playwright/test';
import { type DelayTerms, mouthToEarMs } from '../../../../src/core/score/delay-budget.ts';

const NOTHING: DelayTerms = {
  captureMs: null,
  frameMs: null,
  lookAheadMs: null,
  networkMs: null,
  jitterBufferMs: null,
  playoutMs: null,
  farEndMs: null,
};
const NAMES = ['captureMs', 'frameMs', 'lookAheadMs', 'networkMs', 'jitterBufferMs', 'playoutMs', 'farEndMs'] as const;

test('the total is the sum of the parts, and a longer part makes it longer by as much', () => {
  const measured = { ...NOTHING, networkMs: 30 };
  const { totalMs, terms } = mouthToEarMs(measured, 'opus-32');
  expect(totalMs).toBe(terms.reduce((sum, { ms }) => sum + (ms ?? Number.NaN), 0));
  for (const name of NAMES) {
    const short = mouthToEarMs({ ...measured, [name]: 10 }, 'opus-32').totalMs ?? Number.NaN;
    const long = mouthToEarMs({ ...measured, [name]: 35 }, 'opus-32').totalMs ?? Number.NaN;
    expect(long - short, name).toBeCloseTo(25, 10);
  }
});

test('what was measured is used, 0 too, and marked so', () => {
  for (const name of NAMES) {
    for (const ms of [0, 7.25]) {
      const term = mouthToEarMs({ ...NOTHING, [name]: ms }, 'opus-32').terms.find((one) => one.name === name);
      expect(term).toEqual({ name, ms, source: 'measured' });
    }
  }
});

test('what was not measured is assumed, and marked so; the network never is', () => {
  const { totalMs, terms } = mouthToEarMs({ ...NOTHING, networkMs: 0 }, 'opus-32');
  expect(terms).toEqual([
    { name: 'captureMs', ms: 20, source: 'assumed' },
    { name: 'frameMs', ms: 20, source: 'assumed' },
    { name: 'lookAheadMs', ms: 6.5, source: 'assumed' },
    { name: 'networkMs', ms: 0, source: 'measured' },
    { name: 'jitterBufferMs', ms: 40, source: 'assumed' },
    { name: 'playoutMs', ms: 30, source: 'assumed' },
    { name: 'farEndMs', ms: 50, source: 'assumed' },
  ]);
  expect(totalMs).toBe(166.5);

  const blind = mouthToEarMs(
    { captureMs: 1, frameMs: 1, lookAheadMs: 1, networkMs: null, jitterBufferMs: 1, playoutMs: 1, farEndMs: 1 },
    null,
  );
  expect(blind.totalMs).toBeNull();
  expect(blind.terms.find(({ name }) => name === 'networkMs')?.ms).toBeNull();
});

test('only Opus looks ahead; an unknown codec is taken for Opus', () => {
  const lookAhead = (codecId: string | null) =>
    mouthToEarMs({ ...NOTHING, networkMs: 0 }, codecId).terms.find(({ name }) => name === 'lookAheadMs')?.ms;
  expect(lookAhead('opus-8')).toBe(6.5);
  expect(lookAhead(null)).toBe(6.5);
  expect(lookAhead('g711-browser')).toBe(0);
  expect(lookAhead('g722-64')).toBe(0);
});

test('bad input is named', () => {
  for (const name of NAMES) {
    expect(() => mouthToEarMs({ ...NOTHING, [name]: -1 }, null)).toThrow(
      new RangeError(`${name}: expected a number of at least 0 or null, got -1`),
    );
    expect(() => mouthToEarMs({ ...NOTHING, [name]: Number.NaN }, null)).toThrow(`${name}: expected`);
    expect(() => mouthToEarMs({ ...NOTHING, [name]: undefined }, null)).toThrow(
      new TypeError(`${name}: expected a number of at least 0 or null, got undefined`),
    );
  }
});
