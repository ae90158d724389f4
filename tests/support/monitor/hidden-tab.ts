import { type BrowserContext, chromium } from '@playwright/test';
import { freePorts } from '../coturn/free-ports.ts';
import { findChromium } from '../run/browser.mjs';
import { inChromium } from '../run/launch.ts';

/** What Playwright switches off so that hidden tabs run like others: here they are to be treated as in a person's browser. */
const KEEPS_HIDDEN_AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/**
 * A Chromium in which a tab behind another is hidden. Playwright makes every tab of its own believe that it has the focus, which keeps it
 * visible; a browser that it only visits (`noDefaults`) it leaves alone. `findChromium` is the one of all other tests.
 */
export async function withHidingBrowser(use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const { tlsPort: port } = await freePorts();
  const { launchOptions } = inChromium();
  const args = [...launchOptions.args, `--remote-debugging-port=${port}`, '--autoplay-policy=no-user-gesture-required'];
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args,
    ignoreDefaultArgs: KEEPS_HIDDEN_AWAKE,
  });
  try {
    const visited = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [context] = visited.contexts();
    if (!context) throw new Error('contexts: expected the browser’s own, got none');
    await use(context);
    await visited.close();
  } finally {
    await browser.close();
  }
}
