import { mergeTests } from '@playwright/test';
import { pageTest as labPageTest, test as labTest } from '../fixtures.ts';
import type { ClientTransport } from './binding.ts';
import { type Coturn, type CoturnOptions, startCoturn } from './coturn.ts';
import { type Forwarder, startForwarder } from './forwarder.ts';
import { type Site, startSite } from './site.ts';

export interface SiteOptions {
  /** By what the page is told to reach coturn; default all, as in the steps of src/server/README.md. */
  readonly transports?: readonly ClientTransport[];
  /** Default: the secret that coturn has. */
  readonly secret?: string;
  /** UDP goes through the impaired line of `forwarder`. */
  readonly impaired?: boolean;
}

interface CoturnFixtures {
  /** `test.use({ coturnOptions: … })` starts this test's coturn differently. */
  readonly coturnOptions: CoturnOptions;
  readonly siteOptions: SiteOptions;
  /** A coturn of this test's own. */
  readonly coturn: Coturn;
  readonly forwarder: Forwarder;
  /** The product's server, told of that coturn by its own options. */
  readonly site: Site;
  /** The URLs it is told. */
  readonly turnUrls: readonly string[];
}

/** Tests of the page itself beside coturn: a press on its button starts the call, as browsers want it. */
export const pageTest = labPageTest.extend<CoturnFixtures>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // The certificate is made by the test, so no authority that a browser knows has signed it.
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--ignore-certificate-errors'] });
    },
    { scope: 'worker' },
  ],
  coturnOptions: [{}, { option: true }],
  siteOptions: [{}, { option: true }],
  coturn: async ({ coturnOptions }, use) => {
    const coturn = await startCoturn(coturnOptions);
    await use(coturn);
    await coturn.close();
  },
  forwarder: async ({ coturn }, use) => {
    const forwarder = await startForwarder(coturn.port);
    await use(forwarder);
    await forwarder.close();
  },
  turnUrls: async ({ coturn, forwarder, siteOptions }, use) => {
    const { transports = ['udp', 'tcp', 'tls'], impaired = false } = siteOptions;
    const urls: Readonly<Record<ClientTransport, string>> = {
      udp: `turn:127.0.0.1:${impaired ? forwarder.port : coturn.port}?transport=udp`,
      tcp: `turn:127.0.0.1:${coturn.port}?transport=tcp`,
      tls: `turns:127.0.0.1:${coturn.tlsPort}?transport=tcp`,
    };
    await use(transports.map((transport) => urls[transport]));
  },
  site: async ({ coturn, siteOptions, turnUrls }, use) => {
    const site = await startSite(turnUrls, siteOptions.secret ?? coturn.secret);
    await use(site);
    await site.close();
  },
});

/** Tests of calls beside coturn that start from a script: see `test` of the lab's fixtures. */
export const test = mergeTests(labTest, pageTest).extend({
  labPage: async ({ site, page }, use) => {
    await page.goto(`${site.url}/lab/lab.html`);
    await use(page);
  },
});

export { expect } from '@playwright/test';
