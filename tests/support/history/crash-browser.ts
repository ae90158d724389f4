import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { bundleOf, HISTORY_ORIGIN } from '../reports/history-page.ts';
import { inChromiumShell } from '../run/launch.ts';
import type { Moment } from './moments-in-page.ts';

export interface CrashPage {
  readonly page: Page;
  /** Ends its renderer process at once, whatever it does; the browser lives on. */
  readonly crash: () => Promise<void>;
}

/** A Chromium whose history is on disk, of which pages or all of it can be killed. */
export interface CrashBrowser {
  /** A new page with `crashInPage`. */
  readonly openPage: () => Promise<CrashPage>;
  /** When the page tells where it is; the page may stand still from then on. */
  readonly told: () => Promise<Moment>;
  /** SIGKILL for every process of the browser: nothing is flushed, nothing is closed. It is started again with what is on disk. */
  readonly killBrowser: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param folder for its profile */
export async function openCrashBrowser(folder: string): Promise<CrashBrowser> {
  const code = await bundleOf(new URL('./crash-in-page.ts', import.meta.url));
  let tell: (moment: Moment) => void = () => {};

  const launch = async () => {
    const context = await chromium.launchPersistentContext(folder, inChromiumShell().launchOptions);
    await context.route(`${HISTORY_ORIGIN}/**`, (route) => {
      const url = new URL(route.request().url());
      if (url.pathname === '/killed-at') {
        tell(JSON.parse(url.searchParams.get('at') ?? '') as Moment);
        // A page that holds its breath gets no answer.
        return route.request().method() === 'POST' ? route.fulfill({ status: 204 }) : undefined;
      }
      const isScript = url.pathname === '/history.js';
      return isScript
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/history.js"></script>' });
    });
    return context;
  };
  let context = await launch();

  return {
    openPage: async () => {
      const page = await context.newPage();
      await page.goto(`${HISTORY_ORIGIN}/`);
      // Now, for a page that stands still takes no new session.
      const devtools = await context.newCDPSession(page);
      const crash = async () => {
        const crashed = page.waitForEvent('crash');
        // Never answered by a page that is gone.
        devtools.send('Page.crash').catch(() => {});
        await crashed;
        await page.close();
      };
      return { page, crash };
    },
    told: () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
    killBrowser: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      for (const id of await processesOf(context)) killProcess(id);
      await gone;
      context = await launch();
    },
    close: () => context.close(),
  };
}

/** The browser and all it is made of, its storage among them: that alone would go on for a moment. */
async function processesOf(context: BrowserContext): Promise<readonly number[]> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  if (processInfo.length === 0) throw new Error('expected the processes of the browser, got none');
  return processInfo.map(({ id }) => id);
}

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // Gone with the others already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
