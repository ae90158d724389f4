import { chromiumArgs, findChromium, findFirefox, firefoxPreferences } from './browser.mjs';

/** What Playwright's `use` needs for each browser. Left out, it looks for its own path and says how to install one. */
function pathOf(executablePath: string | null) {
  return executablePath === null ? {} : { executablePath };
}

export function inChromium() {
  return { browserName: 'chromium', launchOptions: { args: chromiumArgs(), ...pathOf(findChromium()) } } as const;
}

export function inFirefox() {
  return {
    browserName: 'firefox',
    // Firefox as its makers ship it, by WebDriver BiDi; Playwright's other way in is for its own build alone.
    channel: 'moz-firefox',
    launchOptions: { firefoxUserPrefs: firefoxPreferences(), ...pathOf(findFirefox()) },
  } as const;
}
