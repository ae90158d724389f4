import { expect, test } from '@playwright/test';
import {
  DEFAULT_WATCH,
  readSettings,
  readShift,
  settingsText,
  shiftText,
  type WatchSettings,
} from '../../../src/monitor/kept.ts';
import { beginShift, type Shift } from '../../../src/monitor/shift.ts';

const SETTINGS: WatchSettings = { isOn: true, everyMin: 30, callUntilMs: 1_000 };
const SHIFT: Shift = {
  ...beginShift(1),
  seen: [
    { id: 'made-up-test-1', atMs: 2, was: 'scored', mos: 3.2, direction: 'down' },
    { id: 'made-up-test-2', atMs: 3, was: 'no-call', mos: null, direction: null },
  ],
};

test('what was written is read', () => {
  expect(readSettings(settingsText(SETTINGS))).toEqual(SETTINGS);
  expect(readShift(shiftText(SHIFT))).toEqual(SHIFT);
});

test('whatever else stands there is taken for nothing', () => {
  const wrong = [null, '', '{', 'null', '[]', '7', '{"version":2}', settingsText(SETTINGS).replace('30', '31')];
  for (const text of wrong) {
    expect(readSettings(text)).toEqual(DEFAULT_WATCH);
    expect(readShift(text)).toBeNull();
  }
});

test('a shift with one wrong field is none', () => {
  const spoilt: readonly [string, string][] = [
    ['"mos":3.2', '"mos":9'],
    ['"mos":3.2', '"mos":null'],
    ['"was":"no-call"', '"was":"fine"'],
    ['made-up-test-1', '<img src=x>'],
    ['"atMs":3', '"atMs":1e99'],
    ['"atMs":3', '"atMs":1'],
    ['"call":0', '"call":-1'],
    ['"sinceMs":1', '"sinceMs":"1"'],
    ['"direction":"down"', '"direction":"left"'],
  ];
  for (const [right, bad] of spoilt) {
    const text = shiftText(SHIFT).replace(right, bad);
    expect(text).not.toBe(shiftText(SHIFT));
    expect(readShift(text)).toBeNull();
  }
});
