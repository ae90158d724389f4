import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

const ORIGIN = 'http://localhost:8017';
let bundle: Promise<string> | null = null;

/**
 * A blank page on an origin that exists only in the browser (every request is answered here), with src/history in it as
 * `historyInPage`. A second page of the same context is a second tab: both share one database.
 */
export async function openHistoryPage(context: BrowserContext, prepare?: () => void): Promise<Page> {
  const page = await context.newPage();
  const code = await historyBundle();
  await page.route(`${ORIGIN}/**`, (route) => {
    const isScript = route.request().url().endsWith('/history.js');
    return isScript
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/history.js"></script>' });
  });
  if (prepare !== undefined) await page.addInitScript(prepare);
  await page.goto(`${ORIGIN}/`);
  return page;
}

export const HISTORY_ORIGIN = ORIGIN;

/** The script of such a page; evaluated elsewhere it defines `historyInPage` there. */
export function historyBundle(): Promise<string> {
  bundle ??= bundleOf(new URL('./history-in-page.ts', import.meta.url));
  return bundle;
}

/** Built as the page's own bundle is, in memory. */
export async function bundleOf(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('expected a bundle, got a watcher');
  return first.output[0].code;
}
