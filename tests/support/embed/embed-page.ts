import type { FrameLocator, Page } from '@playwright/test';
import type * as Embed from '../../../src/embed/index.ts';
import { pageTest } from '../fixtures.ts';
import { type HostServer, startHostServer } from './host-server.ts';

declare global {
  interface Window {
    /** What a host's script keeps of it, for the test to read. */
    probe: Embed.EmbeddedProbe;
    told: Record<'report' | 'resize' | 'error', unknown[]> & { readonly progress: Embed.EmbedProgress[] };
  }
}

/** Tests of the page inside another page. The lab lets `host` frame it. */
export const embedTest = pageTest.extend<{ readonly host: HostServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const host = await startHostServer();
    await use(host);
    await host.close();
  },
  labOptions: async ({ host }, use) => {
    await use({ config: { name: 'Acme', sites: ['Lisbon'], embed: { origins: [host.origin, host.elsewhere] } } });
  },
});

/** As an embedder's script does it, with everything it hears kept. */
export async function embed(page: Page, options: Omit<Embed.EmbedOptions, 'into'>): Promise<void> {
  await page.evaluate(async (plain) => {
    const path = '/embed.js';
    const { embedProbe } = (await import(path)) as typeof Embed;
    const into = document.querySelector('#place');
    if (into === null) throw new Error('#place: expected an element, got none');
    window.told = { progress: [], report: [], resize: [], error: [] };
    window.probe = embedProbe({
      ...plain,
      into,
      onProgress: (progress) => window.told.progress.push(progress),
      onReport: (ended) => window.told.report.push(ended),
      onResize: (size) => window.told.resize.push(size),
      onError: (error) => window.told.error.push({ reason: error.reason, message: error.message }),
    });
  }, options);
}

export function frameOf(page: Page): FrameLocator {
  return page.frameLocator('#place iframe');
}

/** What a request of the host comes to: `done`, or why not. */
export async function outcomeOf(page: Page, call: keyof Embed.EmbeddedProbe, argument?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, value]) => {
      const request = window.probe[name as 'setRoute'](value as string);
      return request.then(
        (answer: unknown) => answer ?? 'done',
        (error: Embed.EmbedError) => ({ reason: error.reason, message: error.message }),
      );
    },
    [call, argument] as const,
  );
}
