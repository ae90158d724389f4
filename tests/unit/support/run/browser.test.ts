import { expect, test } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../support/run/browser.mjs';

const NAME = 'CALLPROBE_CHROMIUM';
const before = process.env[NAME];

test.afterEach(() => {
  if (before === undefined) delete process.env[NAME];
  else process.env[NAME] = before;
});

test('the browser that is named is the one that is used', () => {
  process.env[NAME] = process.execPath;
  expect(findChromium()).toBe(process.execPath);
});

test('a name that is no executable file is an error, not a reason to look elsewhere', () => {
  process.env[NAME] = import.meta.filename;
  expect(findChromium).toThrow(/^CALLPROBE_CHROMIUM: expected an executable file, got ".*browser\.test\.ts"$/);
});

test('a call may start from the loopback interface alone, and only a press may start its sound', () => {
  expect(chromiumArgs()).toContain('--allow-loopback-in-peer-connection');
  expect(chromiumArgs().join(' ')).not.toContain('autoplay');
});
