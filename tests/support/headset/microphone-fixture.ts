import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Samples } from '../audio/signals.ts';
import { inChromium } from '../run/launch.ts';
import { type HeadsetServer, serveHeadset, soundFile } from './headset-page.ts';

/** Nobody asks, and the microphone may be used. */
export const ALLOWED = '--use-fake-ui-for-media-stream';

interface Fixtures {
  /** A browser of its own whose microphone is this sound, from when it is opened; null: silent. */
  readonly withMicrophone: (samples: Samples, ...args: readonly string[]) => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures, { readonly server: HeadsetServer }>({
  server: [
    async ({ playwright: _ }, use) => {
      const server = await serveHeadset();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  withMicrophone: async ({ playwright, server }, use) => {
    const closers: (() => Promise<void>)[] = [];
    await use(async (samples, ...args) => {
      const file = await soundFile(samples);
      closers.push(file.remove);
      const { launchOptions } = inChromium();
      const browser: Browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [
          ...launchOptions.args,
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-audio-capture=${file.path}`,
          ...args,
        ],
      });
      closers.push(() => browser.close());
      return browser.newContext({ baseURL: server.url });
    });
    for (const close of closers.reverse()) await close();
  },
});

export async function opened(context: BrowserContext, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await before?.(page);
  await page.goto('/');
  return page;
}
