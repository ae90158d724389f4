import { expect, test } from '@playwright/test';
import { checkOptions, type ProbeOptions } from '../../src/probe-options.ts';

const loadOf = (load: unknown, more: Partial<ProbeOptions> = {}) =>
  checkOptions({ iceServers: '/ice-servers', ...more, load: load as ProbeOptions['load'] & {} }).load;

test('the line is not filled unless asked for', () => {
  expect(checkOptions({ iceServers: '/ice-servers' }).load).toBeNull();
  expect(loadOf(false)).toBeNull();
  expect(loadOf(true)).toEqual({ maxBytes: null });
  expect(loadOf({ maxBytes: 5e6 })).toEqual({ maxBytes: 5e6 });
});

test('what is no amount of data is refused by name', () => {
  expect(() => loadOf('yes')).toThrow('load: expected true, false or an object with maxBytes, got "yes"');
  expect(() => loadOf(null)).not.toThrow();
  for (const maxBytes of [0, 99_999, Number.NaN, 1e11, '5', undefined]) {
    expect(() => loadOf({ maxBytes })).toThrow(/^load\.maxBytes: expected a number from 100000 to 10000000000, got /);
  }
  expect(() => loadOf(true, { mode: 'quick' })).toThrow('load: expected mode thorough with it, got "quick"');
});

test('the target is the usual one unless another is named, and within the scale', () => {
  const targetOf = (targetMos: unknown) =>
    checkOptions({ iceServers: '/ice-servers', targetMos: targetMos as number }).targetMos;
  expect(checkOptions({ iceServers: '/ice-servers' }).targetMos).toBe(4);
  expect([targetOf(1), targetOf(3.75), targetOf(4.5)]).toEqual([1, 3.75, 4.5]);
  for (const wrong of [0.99, 4.51, Number.NaN, '4', null]) {
    expect(() => targetOf(wrong)).toThrow(/^targetMos: expected a number from 1 to 4.5, got /);
  }
});
