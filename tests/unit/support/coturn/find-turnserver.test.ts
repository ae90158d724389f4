import { expect, test } from '@playwright/test';
import { findTurnserver, withoutCoturn } from '../../../support/run/coturn.mjs';

const NAME = 'CALLPROBE_TURNSERVER';
const before = process.env[NAME];

test.afterEach(() => {
  if (before === undefined) delete process.env[NAME];
  else process.env[NAME] = before;
});

test('the turnserver that is named is the one that is used', () => {
  process.env[NAME] = process.execPath;
  expect(findTurnserver()).toBe(process.execPath);
});

test('a name that is no executable file is an error, not a reason to look elsewhere', () => {
  process.env[NAME] = import.meta.filename;
  expect(findTurnserver).toThrow(
    /^CALLPROBE_TURNSERVER: expected an executable file, got ".*find-turnserver\.test\.ts"$/,
  );
});

test('who has none is told what to install, and what to set', () => {
  expect(withoutCoturn()).toMatch(/^expected coturn and openssl to test with, got none: install .* coturn and openssl/);
  expect(withoutCoturn()).toContain(NAME);
});
