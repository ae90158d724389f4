import type { BrowserContext, Page } from '@playwright/test';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { historyBundle } from '../../support/reports/history-page.ts';
import { sampleReport } from '../../support/reports/index.ts';
import { SEEN } from '../../support/share/made-up-requests.ts';

/** A deployment whose server takes results, when it is there: answered in the browser, so that it can be away. */
interface ResultServer {
  readonly stored: Map<string, SharedResult>;
  /** How often it was asked, in vain too. */
  asked: number;
  answer: 'nobody' | 'busy' | 'takes' | 'refuses';
}

async function deploy(context: BrowserContext, results: object): Promise<ResultServer> {
  const server: ResultServer = { stored: new Map(), asked: 0, answer: 'nobody' };
  await context.route('**/config.json', (route) => route.fulfill({ json: { name: 'Northwind', results } }));
  await context.route('**/results', (route) => {
    const { answer } = server;
    server.asked += 1;
    if (answer === 'nobody') return route.abort('connectionrefused');
    if (answer === 'busy') return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'webhook' });
    if (answer === 'refuses') return route.fulfill({ status: 403, body: 'origin: expected this one' });
    const request = route.request();
    expect(server.stored.has(request.headers()['idempotency-key'] ?? '')).toBe(false);
    server.stored.set(request.headers()['idempotency-key'] ?? '', request.postDataJSON() as SharedResult);
    return route.fulfill({ json: { seen: SEEN } });
  });
  return server;
}

async function openResult(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(await historyBundle());
  const report = sampleReport();
  await page.evaluate(async (made) => {
    const history = await globalThis.historyInPage.openHistory();
    await history.saveReport(made);
    history.close();
  }, report);
  await page.goto(`${url}/#/test/${report.id}`);
  await page.getByRole('button', { name: 'Send to help desk' }).click();
}

const WAYS = { ways: ['link', 'server'] };

test('sent while the server is away: it goes by itself after a reload, exactly once, though two tabs are open', async ({
  lab,
  context,
  page,
}) => {
  const server = await deploy(context, WAYS);
  await openResult(page, lab.url);
  await page.getByText('Add your own words').click();
  await page.locator('.share').getByLabel('Internet provider').fill('Telekom');
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await expect(page.getByText('Waiting to be sent.')).toBeVisible();
  await expect(page.getByText('These words went with the result.')).toBeVisible();
  server.answer = 'busy';
  await page.reload();
  await expect(page.getByText('Waiting to be sent.')).toBeVisible();
  await expect(page.locator('.share').getByLabel('Internet provider')).toHaveValue('Telekom');
  await expect.poll(() => server.asked, { timeout: 15_000 }).toBeGreaterThan(1);
  const second = await context.newPage();
  await second.goto(page.url());
  const again = [page, second].map((tab) => tab.getByRole('button', { name: 'Try once more' }));
  for (const button of again) await expect(button).toBeVisible();
  server.answer = 'takes';
  // Both at once; the slower one may have heard by then that it is sent, and has no button any more.
  await Promise.any(again.map((button) => button.click({ timeout: 5000 })));
  await expect(page.getByText(/^Sent\. The server saw it on/)).toBeVisible();
  await expect(second.getByText(/^Sent\. The server saw it on/)).toBeVisible();
  const { id } = sampleReport();
  expect([...server.stored.keys()]).toEqual([id]);
  expect(server.stored.get(id)).toMatchObject({ said: { provider: 'Telekom' }, seen: null, report: { trace: null } });
  await page.reload();
  await expect(page.getByText(/^Sent\. The server saw it on/)).toBeVisible();
  expect(server.stored.size).toBe(1);
});

test('a refusal says why, and the words can be changed for another try', async ({ lab, context, page }) => {
  const server = await deploy(context, WAYS);
  server.answer = 'refuses';
  await openResult(page, lab.url);
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await expect(page.getByText('403: origin: expected this one')).toBeVisible();
  await page.reload();
  await expect(page.getByText('The server did not take it.')).toBeVisible();
  expect(server.asked).toBe(1);
  server.answer = 'takes';
  await page.getByText('Add your own words').click();
  await page.getByLabel('Note', { exact: true }).first().fill('VPN on');
  await page.getByRole('button', { name: 'Try once more' }).click();
  await expect(page.getByText(/^Sent\. The server saw it on/)).toBeVisible();
  expect([...server.stored.values()]).toMatchObject([{ said: { note: 'VPN on' } }]);
});

test('a result that was deleted is not sent any more', async ({ lab, context, page }) => {
  const server = await deploy(context, WAYS);
  await openResult(page, lab.url);
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await expect(page.getByText('Waiting to be sent.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete this test' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  await page.reload();
  await page.evaluate(await historyBundle());
  const waiting = () => historyInPage.rawStore('outbox', (store) => store.count());
  await expect.poll(() => page.evaluate(waiting)).toBe(0);
  expect(server.stored.size).toBe(0);
});

test('where results go by themselves, the page says so before, and does it', async ({ lab, context, page }) => {
  const server = await deploy(context, { ...WAYS, automatic: true });
  server.answer = 'takes';
  await page.goto(lab.url);
  await expect(page.getByText('its result goes to the server of Northwind by itself')).toBeVisible();
  await lab.killRelay();
  await page.getByRole('button', { name: 'Start the test call' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The test server did not answer', {
    timeout: 20_000,
  });
  await expect(page.getByText('It went to the server of Northwind by itself')).toBeVisible();
  await expect(page.getByText(/^Sent\. The server saw it on/)).toBeVisible();
  expect([...server.stored.values()]).toMatchObject([{ report: { outcome: 'failed' }, asked: null }]);
});
