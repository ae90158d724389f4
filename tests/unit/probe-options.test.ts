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
