import { chromiumArgs, findChromium, findChromiumShell, findFirefox, firefoxPreferences } from './browser.mjs';

/** What Playwright's `use` needs for each browser. Left out, it looks for its own path and says how to install one. */
function pathOf(executablePath: string | null) {
  return executablePath === null ? {} : { executablePath };
}

/** The whole browser, as people have it: for what is measured, and for tests of tabs, permissions and a person's settings. */
export function inChromium() {
  return { browserName: 'chromium', launchOptions: { args: chromiumArgs(), ...pathOf(findChromium()) } } as const;
}

/** For all other tests: with the whole browser, much of a run's work would be to open and close its windows. */
export function inChromiumShell() {
  return { browserName: 'chromium', launchOptions: { args: chromiumArgs(), ...pathOf(findChromiumShell()) } } as const;
}

export function inFirefox() {
  return {
    browserName: 'firefox',
    // Firefox as its makers ship it, by WebDriver BiDi; Playwright's other way in is for its own build alone.
    channel: 'moz-firefox',
    launchOptions: { firefoxUserPrefs: firefoxPreferences(), ...pathOf(findFirefox()) },
  } as const;
}
