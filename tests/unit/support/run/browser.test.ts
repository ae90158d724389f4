import { expect, test } from '@playwright/test';
import {
  chromiumArgs,
  findChromium,
  findChromiumShell,
  findFirefox,
  firefoxPreferences,
} from '../../../support/run/browser.mjs';

const FINDERS = [
  ['CALLPROBE_CHROMIUM', findChromium],
  ['CALLPROBE_CHROMIUM_SHELL', findChromiumShell],
  ['CALLPROBE_FIREFOX', findFirefox],
] as const;
const before = new Map(FINDERS.map(([name]) => [name, process.env[name]]));

test.afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

for (const [name, find] of FINDERS) {
  test(`${name}: the browser that is named is the one that is used`, () => {
    process.env[name] = process.execPath;
    expect(find()).toBe(process.execPath);
  });

  test(`${name}: a name that is no executable file is an error, not a reason to look elsewhere`, () => {
    process.env[name] = import.meta.filename;
    expect(find).toThrow(new RegExp(`^${name}: expected an executable file, got ".*browser\\.test\\.ts"$`));
  });
}

test('whoever names a Chromium has it everywhere, unless they name a shell besides', () => {
  delete process.env.CALLPROBE_CHROMIUM_SHELL;
  process.env.CALLPROBE_CHROMIUM = process.execPath;
  expect(findChromiumShell()).toBe(process.execPath);
});

test('a call may start from the loopback interface alone, and only a press may start its sound', () => {
  expect(chromiumArgs()).toContain('--allow-loopback-in-peer-connection');
  expect(chromiumArgs().join(' ')).not.toContain('autoplay');
  expect(firefoxPreferences()).toMatchObject({ 'media.peerconnection.ice.loopback': true });
  expect(Object.keys(firefoxPreferences()).join(' ')).not.toContain('autoplay');
});
