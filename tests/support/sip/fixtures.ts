import type { Page } from '@playwright/test';
import { test as labTest } from '../fixtures.ts';
import { type Kamailio, startKamailio } from './kamailio.ts';
import { type PhoneSite, servePhones } from './phone-site.ts';
import { type PhoneSetUp, type PlacedPhone, placePhone } from './phones.ts';

interface SipWorker {
  /** One SIP server for all tests of a worker: their users differ, or come one after the other. */
  readonly kamailio: Kamailio;
  readonly phoneSite: PhoneSite;
}

interface SipFixtures {
  /** A phone in a page of its own. */
  readonly newPhone: (setUp: PhoneSetUp) => Promise<PlacedPhone>;
  readonly newPhonePage: () => Promise<Page>;
}

/** Tests of real phones on a real SIP server, whose media goes through the lab's relay. */
export const test = labTest.extend<SipFixtures, SipWorker>({
  kamailio: [
    async ({ playwright: _ }, use) => {
      const kamailio = await startKamailio();
      await use(kamailio);
      await kamailio.close();
    },
    { scope: 'worker' },
  ],
  phoneSite: [
    async ({ playwright: _ }, use) => {
      const site = await servePhones();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  newPhonePage: async ({ context, phoneSite }, use) => {
    await use(async () => {
      const page = await context.newPage();
      await page.goto(phoneSite.url);
      return page;
    });
  },
  newPhone: async ({ kamailio, lab, newPhonePage }, use, testInfo) => {
    await use(async (setUp) => placePhone(await newPhonePage(), { kamailio, lab }, setUp));
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('kamailio.log', { body: kamailio.printed(), contentType: 'text/plain' });
    }
  },
});

export { expect } from '@playwright/test';
