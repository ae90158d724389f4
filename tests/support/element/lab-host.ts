import type { Page } from '@playwright/test';
import { test as labTest } from '../fixtures.ts';
import { labIceServers } from '../lab/lab.ts';
import { openHost } from './element-test.ts';
import { type ElementServer, serveElement } from './serve-element.ts';

/** A host's page whose `ice-servers` are those of this test's own relay. */
export const test = labTest.extend<{ readonly hostPage: Page }, { readonly host: ElementServer }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await serveElement();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  hostPage: async ({ host, lab, page }, use) => {
    host.setIceServers(labIceServers(lab));
    await openHost(page, host);
    await use(page);
  },
});

export { expect } from '@playwright/test';
