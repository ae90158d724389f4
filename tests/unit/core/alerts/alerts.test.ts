import { expect, test } from '@playwright/test';
import type { AlertOptions } from '../../../../src/core/alerts/alert-options.ts';
import { type AlertPoint, alertChanges, alertStretches } from '../../../../src/core/alerts/alerts.ts';
import { seeded } from '../../../support/calls/made-frames.ts';

/** One value a second; null: not measured. */
function points(...values: readonly (number | null)[]): AlertPoint[] {
  return values.map((mos, i) => ({ atMs: i * 1000, mos }));
}

function random(seed: number, count = 200): AlertPoint[] {
  const next = seeded(seed);
  return points(...Array.from({ length: count }, () => (next() < 0.1 ? null : 2.5 + next() * 2)));
}

const OPTIONS: readonly AlertOptions[] = [
  {},
  { after: 1, outOf: 1 },
  { after: 3, outOf: 5 },
  { raiseBelow: 4, clearFrom: 4 },
  { raiseBelow: 3, clearFrom: 4.2, after: 2, outOf: 2 },
];
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const CASES = OPTIONS.flatMap((options) => SEEDS.map((seed) => ({ options, values: random(seed) })));

test.describe('whatever the values', () => {
  test('an alert is raised, then cleared, then raised; times go forward', () => {
    for (const { options, values } of CASES) {
      const changes = alertChanges(values, options);
      expect(changes.map(({ kind }) => kind)).toEqual(changes.map((_, i) => (i % 2 === 0 ? 'raise' : 'clear')));
      const times = changes.map(({ atMs }) => atMs);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    }
    expect(CASES.filter(({ options, values }) => alertChanges(values, options).length > 1).length).toBeGreaterThan(50);
  });

  test('what comes later changes nothing that was said', () => {
    for (const { options, values } of CASES) {
      const whole = alertChanges(values, options);
      const half = alertChanges(values.slice(0, 100), options);
      expect(half).toEqual(whole.slice(0, half.length));
    }
  });

  test('a value that was not measured changes nothing, wherever it stands', () => {
    for (const { options, values } of CASES) {
      const measured = values.filter(({ mos }) => mos !== null);
      expect(alertChanges(values, options)).toEqual(alertChanges(measured, options));
    }
    expect(alertChanges(points(null, null, null))).toEqual([]);
  });

  test('it is raised by a value below the one threshold and cleared by one at the other', () => {
    for (const { options, values } of CASES) {
      const { raiseBelow = 3.5 } = options;
      const { clearFrom = raiseBelow + 0.2 } = options;
      const wrong = alertChanges(values, options).filter(({ kind, atMs }) => {
        const mos = values.find((point) => point.atMs === atMs)?.mos ?? Number.NaN;
        return kind === 'raise' ? !(mos < raiseBelow) : !(mos >= clearFrom);
      });
      expect(wrong).toEqual([]);
    }
  });

  test('asking for more values in agreement never raises the first alert sooner', () => {
    for (const seed of SEEDS) {
      const first = [1, 2, 3, 4, 5].map((after) => {
        return alertChanges(random(seed), { after, outOf: 5 })[0]?.atMs ?? Number.POSITIVE_INFINITY;
      });
      expect(first).toEqual(first.toSorted((a, b) => a - b));
    }
  });

  test('stretches are the time between a raise and its clear', () => {
    for (const { options, values } of CASES) {
      const changes = alertChanges(values, options);
      const ends = alertStretches(values, options).flatMap(({ fromMs, toMs }) =>
        toMs === null ? fromMs : [fromMs, toMs],
      );
      expect(ends).toEqual(changes.map(({ atMs }) => atMs));
    }
  });
});

test.describe('as it is meant', () => {
  test('one bad value of three is not enough, two are', () => {
    expect(alertChanges(points(4.2, 3.1, 4.2, 4.2, 3.1, 4.2))).toEqual([]);
    expect(alertChanges(points(4.2, 3.1, 4.2, 3.1))).toEqual([{ kind: 'raise', atMs: 3000 }]);
  });

  test('a score between the thresholds neither raises nor clears', () => {
    expect(alertChanges(points(...Array.from({ length: 50 }, () => 3.6)))).toEqual([]);
    const raised = points(3, 3, ...Array.from({ length: 50 }, () => 3.6));
    expect(alertStretches(raised)).toEqual([{ fromMs: 1000, toMs: null }]);
    expect(alertStretches(points(3, 3, 3.6, 3.7, 3.7))).toEqual([{ fromMs: 1000, toMs: 4000 }]);
  });

  test('the thresholds themselves: below raises, at or above clears', () => {
    const once = { after: 1, outOf: 1 };
    expect(alertChanges(points(3.5), once)).toEqual([]);
    expect(alertChanges(points(3.4999, 3.6999, 3.7), once)).toEqual([
      { kind: 'raise', atMs: 0 },
      { kind: 'clear', atMs: 2000 },
    ]);
  });

  test('values that raised it do not raise it again once it is cleared', () => {
    expect(alertChanges(points(3, 3, 3, 3, 4, 4, 3))).toEqual([
      { kind: 'raise', atMs: 1000 },
      { kind: 'clear', atMs: 5000 },
    ]);
  });

  test('seconds of a call at their own pace', () => {
    const seconds = points(null, null, null, 4.2, 2, 2, 4.2, 2, 4.2, 4.2, 4.2, 4.2);
    expect(alertStretches(seconds, { after: 3, outOf: 5 })).toEqual([{ fromMs: 7000, toMs: 10_000 }]);
  });
});

const REFUSED: readonly (readonly [AlertOptions, string])[] = [
  [{ raiseBelow: 7 }, 'raiseBelow: expected a number from 1 to 4.5, got 7'],
  [{ raiseBelow: Number.NaN }, 'raiseBelow: expected a number from 1 to 4.5, got NaN'],
  [{ clearFrom: 3 }, 'clearFrom: expected a number from 3.5 to 4.5, got 3'],
  [{ after: 4 }, 'after: expected a number from 1 to 3, got 4'],
  [{ after: 1.5 }, 'after: expected a whole number from 1 to 3, got 1.5'],
  [{ outOf: 0 }, 'outOf: expected a number from 1 to 1000, got 0'],
  [{ outOf: '3' as unknown as number }, 'outOf: expected a number from 1 to 1000, got "3"'],
];

for (const [options, message] of REFUSED) {
  test(`refused: ${message}`, () => {
    expect(() => alertChanges([], options)).toThrow(message);
    expect(() => alertStretches([], options)).toThrow(message);
  });
}

test('a value that is no score and a clock that goes back are refused', () => {
  expect(() => alertChanges(points(4, 5))).toThrow('mos: expected a number from 1 to 4.5 or null, got 5');
  expect(() =>
    alertChanges([
      { atMs: 2000, mos: 4 },
      { atMs: 1000, mos: 4 },
    ]),
  ).toThrow('atMs: expected times that do not go back, got 1000 after 2000');
});

test('defaults that leave room: an alert at the top clears at the top, one value of one is enough', () => {
  expect(alertStretches(points(4.3, 4.3, 4.5, 4.5), { raiseBelow: 4.4 })).toEqual([{ fromMs: 1000, toMs: 3000 }]);
  expect(alertChanges(points(3), { outOf: 1 })).toEqual([{ kind: 'raise', atMs: 0 }]);
});
