import { expect, test } from '@playwright/test';
import { type CompareOptions, compareRoutes } from '../../src/compare-routes.ts';

const refusal = (options: object) => () => compareRoutes({ iceServers: '/ice-servers', ...options } as CompareOptions);

test('wrong options are refused at once, by name', () => {
  expect(refusal({ iceServers: 5 })).toThrow(/^iceServers: expected a URL or an answer/);
  expect(refusal({ durationMs: 12 })).toThrow(/^durationMs: expected a number from 5000 to 600000, got 12$/);
  expect(refusal({ codec: 'mp3' })).toThrow(/^codec: expected one of/);
  expect(refusal({ signal: 'now' })).toThrow(/^signal: expected an AbortSignal/);
  for (const routes of [[], 'Frankfurt', [5], null]) {
    expect(refusal({ routes })).toThrow(/^routes: expected a list of names, got /);
  }
  expect(refusal({ routes: ['a', 'b', 'a'] })).toThrow(/^routes: expected each name once, got "a" twice$/);
});
