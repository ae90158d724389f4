import type { Page, Route } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { savedReport } from '../../support/page-test.ts';

/** What a page does with its deployment's configuration; every wrong field by itself is in tests/unit/core/config. */
const NARROWEST = { width: 320, height: 800 } as const;
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32"/></svg>';

const main = (page: Page) => page.getByRole('main');
const begin = (page: Page) => page.getByRole('button', { name: /^Start/ });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** `body` null: there is no such file. */
async function withConfig(page: Page, body: unknown): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await page.route('**/config.json', (route) =>
    body === null ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'application/json', body: text }),
  );
}

test('all of it right: name, logo, test and target are the deployment’s, and calls go by its routes alone', async ({
  lab,
  page,
}) => {
  const { iceServers } = (await (await fetch(`${lab.url}/ice-servers`)).json()) as { iceServers: object[] };
  const name = 'Servicio de Atención Telefónica & <i>Hijos</i>, S.A. de C.V.';
  await withConfig(page, {
    name,
    logo: 'brand/logo.svg',
    test: 'quick',
    codec: 'PCMU',
    targetMos: 3.25,
    alertMos: 2.5,
    relays: { kind: 'routes', routes: [{ name: 'Querétaro', iceServers }] },
    results: { ways: ['server'], automatic: true },
  });
  await page.route('**/brand/logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: LOGO }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize(NARROWEST);
  await page.goto(lab.url);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page).toHaveTitle(`Is your line good enough for calls? · ${name}`);
  await expect(page.locator('.brand img')).toHaveJSProperty('naturalWidth', 64);
  await expect(main(page)).toContainText(`its result goes to the server of ${name} by itself`);
  await page.getByText('Change the test').click();
  await expect(page.getByRole('combobox', { name: 'Voice format' })).toHaveValue('PCMU');
  await expect(page.locator('.config-faults')).toHaveCount(0);
  expect(await overflow(page)).toBe(0);

  await begin(page).click();
  await expect(page.getByRole('button', { name: /^Save as file/ })).toBeVisible({ timeout: 60_000 });
  const { verdict, setup, codec, test: ran } = await savedReport(page);
  expect({ target: verdict.targetMos, route: setup.route, codec: codec?.mimeType, mode: ran.mode }).toEqual({
    target: 3.25,
    route: 'Querétaro',
    codec: 'audio/PCMU',
    mode: 'quick',
  });
  // In the legend of the plot, whether or not a busy machine left enough for a score.
  await expect(main(page)).toContainText('Target for call centers, 3.25');
  expect(asked.filter((path) => path.includes('ice-servers'))).toEqual([]);

  await page.getByRole('link', { name: 'What is stored and sent' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is stored and sent');
  await expect(main(page)).toContainText('When a test has ended, by itself, without a click.');
  await expect(main(page)).toContainText('The test servers 127.0.0.1');
  expect(await overflow(page)).toBe(0);
});

test('several fields wrong: a folded banner names each for whoever runs the page, and the rest holds', async ({
  lab,
  page,
}) => {
  await withConfig(page, {
    name: 'Acme',
    tagetMos: 4.2,
    alertMos: '3',
    results: { mailTo: '<script>alert(1)</script>' },
  });
  await page.goto(lab.url);
  await expect(page.getByRole('link', { name: 'Acme' })).toBeVisible();
  await page.getByText('3 settings of this page could not be used.').click();
  await expect(page.locator('.config-faults li')).toHaveText([
    'config.json, alertMos: expected a number from 1 to 4.5, not above targetMos, got "3" The usual setting holds instead.',
    'config.json, results.mailTo: expected null or an e-mail address, got "<script>alert(1)</script>" The usual setting holds instead.',
    'config.json, tagetMos: expected a field that there is, perhaps targetMos, got a number It was left out.',
  ]);
  await expect(begin(page)).toBeVisible();
});

test('a file that is none, is no JSON, or cannot be had: the page has its defaults, and says so where something is wrong', async ({
  lab,
  page,
}) => {
  await withConfig(page, null);
  await page.goto(lab.url);
  await expect(begin(page)).toBeVisible();
  await page.getByRole('link', { name: 'What is stored and sent' }).click();
  // The screen comes with all that is fetched later, so a banner would be here by now.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is stored and sent');
  await expect(main(page)).not.toContainText('by itself, without a click');
  await expect(main(page)).toContainText('Tests stay for 90 days, unless you choose another time under History');
  await expect(page.locator('.config-faults')).toHaveCount(0);
  const wrong = [
    ['<!doctype html><title>Not found</title>', 'text that is no JSON: "<!doctype html><title>Not found</title>"'],
    [[], 'a list'],
  ] as const;
  for (const [body, got] of wrong) {
    await page.unrouteAll();
    await withConfig(page, body);
    await page.reload();
    await expect(page.locator('.config-faults li')).toHaveText(
      `config.json: expected a JSON object, got ${got} The usual setting holds instead.`,
    );
  }
  await page.goto(`${lab.url}/#/`);
  await expect(begin(page)).toBeVisible();
});

test('relays that cannot be told: no test anywhere, and the page says why in place of its button', async ({
  lab,
  page,
}) => {
  await withConfig(page, { relays: { kind: 'endpoint', url: '//elsewhere.example/ice-servers' } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize(NARROWEST);
  for (const place of ['', '#/check', '#/watch']) {
    await page.goto(`${lab.url}/${place}`);
    await page.reload();
    await expect(main(page)).toContainText('This page cannot test just now.');
    await expect(main(page)).toContainText('config.json, relays.url: expected a path on this server');
    await expect(begin(page)).toHaveCount(0);
    expect(await overflow(page)).toBe(0);
  }
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  expect(asked.filter((url) => url.includes('ice-servers'))).toEqual([]);
});

test('a test that is started before the file is here waits for it', async ({ lab, page }) => {
  // Until it comes: a busy machine may need the 3 s, which the next test is about, to press the button.
  await page.addInitScript(() => {
    const { setTimeout: real } = globalThis;
    const patient = (task: () => void, ms = 0) => real(task, ms === 3000 ? 600_000 : ms);
    Object.assign(globalThis, { setTimeout: patient });
  });
  const waiting: Route[] = [];
  await page.route('**/config.json', (route) => void waiting.push(route));
  await page.route('**/our/relays', (route) => route.fulfill({ status: 503 }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(lab.url);
  await begin(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connecting…');
  const [route] = waiting;
  const body = JSON.stringify({ relays: { kind: 'endpoint', url: '/our/relays' } });
  await route?.fulfill({ contentType: 'application/json', body });
  await expect.poll(() => asked).toContain('/our/relays');
  expect(asked).not.toContain('/ice-servers');
});

test('a file that does not come holds nothing up for long, and holds once it comes', async ({ lab, page }) => {
  const waiting: Route[] = [];
  await page.route('**/config.json', (route) => void waiting.push(route));
  await page.goto(lab.url);
  await expect(begin(page)).toBeVisible();
  await expect(page.locator('.config-faults li')).toHaveText(
    'config.json: expected an answer for config.json, got none within 3 s The usual setting holds instead.',
  );
  await expect(begin(page)).toBeVisible();
  await waiting[0]?.fulfill({ contentType: 'application/json', body: '{ "name": "Acme" }' });
  await expect(page.getByRole('link', { name: 'Acme' })).toBeVisible();
  await expect(page.locator('.config-faults')).toHaveCount(0);
});
