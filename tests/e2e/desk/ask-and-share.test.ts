import type { Browser, Page } from '@playwright/test';
import { type UnpackedResult, unpackResult } from '../../../src/links/index.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';

/** The help desk asks, the agent answers: two browsers that share nothing but what is copied from one to the other. */

interface Person {
  readonly page: Page;
  /** Everything the page asked of anybody: method, address, size of the body. */
  readonly requests: readonly string[];
  readonly copied: () => Promise<string>;
}

async function openBrowser(browser: Browser, origin: string): Promise<Person> {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const requests: string[] = [];
  context.on('request', (request) => {
    const body = request.postDataBuffer()?.length ?? 0;
    requests.push(`${request.method()} ${request.url()}${body === 0 ? '' : ` with ${body} bytes`}`);
  });
  return { page, requests, copied: () => page.evaluate(() => navigator.clipboard.readText()) };
}

/** Its own files, what the deployment decides, where its relay is, and how that one is: nothing else, and nothing goes with it. */
const EXPECTED =
  /^GET (blob:)?ORIGIN\/(|config\.json|ice-servers|relay-load|assets\/[\w./-]+|[\w.-]+\.(svg|ico|webmanifest)|[\w-]{36})$/;

function unexpected(requests: readonly string[], origin: string): readonly string[] {
  return requests.filter((request) => !EXPECTED.test(request.replace(origin, 'ORIGIN')));
}

test('the desk builds a link, the agent runs its test and copies the result, the desk sees the upload', async ({
  lab,
  browser,
}) => {
  test.setTimeout(120_000);
  await lab.setPlan({ seed: 31, legs: { up: { udp: { lossRatio: 0.08 } } } });

  const desk = await openBrowser(browser, lab.url);
  await desk.page.goto(`${lab.url}/#/ask`);
  await desk.page.getByLabel('Who asks').fill('Maria, IT help desk');
  await desk.page.getByLabel('Who is asked').fill('Anna Berg');
  await desk.page.getByLabel('Ticket').fill('INC-4711');
  await desk.page.getByLabel('Why').fill('Your callers say your voice breaks off.');
  await expect(desk.page.locator('.ask-preview')).toContainText('Maria, IT help desk asks you to test your line');
  await desk.page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(desk.page.getByText('Copied.')).toBeVisible();
  const testLink = await desk.copied();
  expect(testLink.startsWith(`${lab.url}/#/t/1.`)).toBe(true);
  await expect(desk.page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  const agent = await openBrowser(browser, lab.url);
  await agent.page.goto(testLink);
  const heading = agent.page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Maria, IT help desk asks you to test your line');
  for (const told of ['Your callers say your voice breaks off.', 'Anna Berg', 'INC-4711', 'about 20 seconds', /MB/]) {
    await expect(agent.page.getByRole('main').getByText(told).first()).toBeVisible();
  }
  // What the builder showed is what stands here.
  for (const part of ['.promises', '.asked-of', '.contents', '.asked-shared p', '.caption']) {
    const texts = await agent.page.locator(`.asked ${part}`).allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    const shown = await desk.page.locator(`.asked ${part}`).allTextContents();
    expect(shown.filter((text) => text !== 'The button works in the link, not here.')).toEqual(texts);
  }
  await agent.page.getByRole('button', { name: 'Start the test' }).click();
  await expect(heading).toHaveText(/for calls: your upload loses voice/, { timeout: 45_000 });
  await expect(agent.page.getByRole('heading', { name: 'Maria, IT help desk asked for this result' })).toBeVisible();

  // Nothing but the test is known of it so far, and that stays so through a reload.
  await agent.page.reload();
  await expect(agent.page.getByLabel('Who tested')).toHaveValue('Anna Berg');
  await expect(agent.page.getByLabel('Tags', { exact: true })).toHaveValue('INC-4711');
  await agent.page.getByText('Add your own words').click();
  await agent.page.locator('.share').getByLabel('Internet provider').fill('Telekom');
  await agent.page.getByRole('button', { name: 'Copy the result link' }).click();
  await expect(agent.page.locator('.share').getByText('Copied.')).toBeVisible();
  const resultLink = await agent.copied();
  expect(resultLink.length).toBeLessThanOrEqual(8000);

  const result = await resultIn(resultLink, `${lab.url}/#/r/`);
  expect(result).toMatchObject({
    asked: { label: 'Anna Berg', ticket: 'INC-4711' },
    said: { provider: 'Telekom', note: '' },
    seen: null,
    report: { timeZone: null, trace: null, software: { browser: null }, setup: { topology: 'split-relay' } },
  });
  expect(result.report.findings.some(({ code, direction }) => /loss/.test(code) && direction === 'up')).toBe(true);

  // The way back, in the desk's browser: seen, kept, and first among the lines of the people who sent one.
  await desk.page.goto(resultLink);
  await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(/for calls: your upload loses voice/);
  const from = desk.page.getByRole('region', { name: 'A result that somebody sent you' });
  for (const told of ['Anna Berg', 'INC-4711', 'Telekom']) await expect(from).toContainText(told);
  await from.getByRole('button', { name: 'Add to my history' }).click();
  await expect(from).toContainText('Added to your history.');
  await desk.page.getByRole('navigation').getByRole('link', { name: 'Help desk' }).click();
  const line = desk.page.getByRole('row').filter({ has: desk.page.getByRole('rowheader', { name: 'Anna Berg' }) });
  await expect(line).toContainText(/poor|bad|fair/i);
  await expect(line).toContainText('Telekom');
  // A busy machine may have spoiled the other direction as well, which the heading above puts second.
  await expect(desk.page.getByRole('main')).toContainText(/It: upload( and download)?\./);

  expect(agent.requests).toContain(`GET ${lab.url}/ice-servers`);
  expect(unexpected(desk.requests, lab.url)).toEqual([]);
  expect(unexpected(agent.requests, lab.url)).toEqual([]);
  for (const { page } of [desk, agent]) await page.context().close();
});

async function resultIn(link: string, beginning: string): Promise<Extract<UnpackedResult, { ok: true }>['shared']> {
  expect(link.startsWith(beginning)).toBe(true);
  const unpacked = await unpackResult(link.slice(beginning.length));
  if (!unpacked.ok) throw new Error(unpacked.message);
  return unpacked.shared;
}
