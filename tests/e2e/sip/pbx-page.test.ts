import type { Page } from '@playwright/test';
import { type Lab, startLab } from '../../support/lab/lab.ts';
import { savedReport } from '../../support/page-test.ts';
import { CALLER } from '../../support/sip/call-echo.ts';
import { expect, test } from '../../support/sip/fixtures.ts';
import { placePhone } from '../../support/sip/phones.ts';

test.describe.configure({ timeout: 90_000 });

/** All that the browser keeps of this page: its stores, its history's records, its address and what stands in it. */
function keptOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const records: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        records.push(await new Promise((resolve) => all.addEventListener('success', () => resolve(all.result))));
      }
      database.close();
    }
    const stores = [{ ...localStorage }, { ...sessionStorage }];
    return JSON.stringify([records, stores, location.href, document.body.textContent]);
  });
}

async function fillIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Echo extension').fill('echo');
  await page.getByLabel('User name').fill(CALLER);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel(/Send the voice through/).check();
  await page.getByRole('button', { name: 'Place the test call' }).click();
}

test('somebody calls their own phone system from the page, and nothing of their account stays', async ({
  kamailio,
  newPhonePage,
  page,
}) => {
  const lab: Lab = await startLab({ config: { pbx: { servers: [kamailio.url] } } });
  try {
    await placePhone(
      await newPhonePage(),
      { kamailio, lab },
      {
        kind: 'jssip',
        user: 'echo',
        transport: 'tcp',
        whenCalled: 'echo',
      },
    );
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(lab.url);
    await page.getByRole('link', { name: 'Call my phone system' }).click();
    await expect(page.getByRole('combobox', { name: 'Phone system' })).toHaveValue(kamailio.url);

    const wrong = 'wrong-made-up-word';
    await fillIn(page, wrong);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/refused the user name or password/);
    await page.getByRole('button', { name: 'Test again' }).click();
    // What was typed is still there, for whoever mistyped one thing.
    await expect(page.getByLabel('User name')).toHaveValue(CALLER);
    await fillIn(page, kamailio.password);
    await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
    const report = await savedReport(page);
    expect(report).toMatchObject({ setup: { topology: 'sip' }, instrument: 'get-stats', endReason: 'stopped' });
    await page.goto(`${lab.url}/#/history`);
    await expect(page.locator('.history-row').filter({ hasText: 'interrupted' })).toBeVisible();

    const kept = await keptOf(page);
    // The record is there; the account is not.
    expect(kept).toContain(report.id);
    for (const secret of [CALLER, kamailio.password, wrong]) {
      expect(kept).not.toContain(secret);
      expect(said.join('\n')).not.toContain(secret);
      expect(JSON.stringify(report)).not.toContain(secret);
    }
    await page.goto(`${lab.url}/#/pbx`);
    await page.reload();
    await expect(page.getByLabel('Password')).toHaveValue('');
  } finally {
    await lab.close();
  }
});
