import type { Page } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { FIRST_ROUTE, SECOND_ROUTE, withTwoRoutes } from '../../support/lab/two-routes.ts';
import { savedReport } from '../../support/page-test.ts';

/** The examinations as a person comes to them; what they measure is held in tests/e2e/call and tests/e2e/alone. */
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.use({ labOptions: { loadLimitMb: 2 } });

test('ways to the test server: from the first screen to a result that is kept, and no mark of quality', async ({
  lab,
  page,
}) => {
  await page.goto(lab.url);
  await page.getByRole('link', { name: 'Full check' }).click();
  await expect(heading(page)).toHaveText('Examine the line');
  await page.getByRole('button', { name: 'Try the ways' }).click();
  await expect(heading(page)).toHaveText(/^Every way is open/);
  const report = await savedReport(page);
  expect(report).toMatchObject({ outcome: 'completed', test: { mode: 'examination' }, verdict: { mos: null } });
  expect(report.examined.reach?.cells.map(({ transport, result }) => `${transport} ${result}`)).toEqual([
    'udp allocated',
    'tcp allocated',
  ]);
  expect(report.examined.path).not.toBeNull();
  await page.reload();
  await expect(heading(page)).toHaveText(/^Every way is open/);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('main')).toContainText('examination');
  await expect(page.getByRole('main')).not.toContainText('Inconclusive');
});

test('a full check: all of it in one report, and what fills the line is told before and fetched only then', async ({
  lab,
  page,
}) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const fetched = () =>
    asked.filter((path) => path === '/load' || /\/(?:open-filler|headset)-[\w-]{8}\.js$/u.test(path));
  await page.goto(`${lab.url}/#/check`);
  const warning = page.getByText('uses up to 2 MB of data');
  await expect(warning).toBeVisible();
  await page.getByRole('checkbox').uncheck();
  await expect(warning).toBeHidden();
  await page.getByRole('checkbox').check();
  expect(fetched()).toEqual([]);
  await page.getByRole('button', { name: 'Start the full check' }).click();
  await expect(page.getByRole('heading', { name: 'When your line is busy' })).toBeVisible({ timeout: 90_000 });
  expect(fetched()).toContain('/load');
  expect(fetched().filter((path) => path.includes('headset'))).toEqual([]);
  const { examined, outcome, instrument } = await savedReport(page);
  expect({ outcome, instrument }).toEqual({ outcome: 'completed', instrument: 'packet-tap' });
  expect(examined.reach?.cells.length).toBe(2);
  const { load } = examined;
  expect(load?.through).toBe('server');
  const usedBytes = (load?.sentBytes ?? Number.NaN) + (load?.receivedBytes ?? Number.NaN);
  expect(usedBytes).toBeGreaterThan(100_000);
  expect(usedBytes).toBeLessThanOrEqual(2_000_000);
});

test('an examination is stopped at once, and says so', async ({ lab, page }) => {
  await lab.setPlan({ seed: 5, legs: { up: { udp: { block: true }, tcp: { block: true } } } });
  await page.goto(`${lab.url}/#/check`);
  await page.getByRole('button', { name: 'Try the ways' }).click();
  await expect(heading(page)).toHaveText('Trying every way to the test server…');
  await expect(page.getByText('trying').first()).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(heading(page)).toHaveText('You stopped the test');
});

test('several test servers: named, compared side by side, and one stopped in the middle', async ({ lab, page }) => {
  await withTwoRoutes(lab, async () => {
    await page.goto(`${lab.url}/#/check`);
    await expect(page.getByText(`One call to each of ${FIRST_ROUTE}, ${SECOND_ROUTE}`)).toBeVisible();
    await page.getByRole('button', { name: 'Compare them' }).click();
    await expect(heading(page)).toHaveText('Calling over every test server at once…');
    await expect(page.getByRole('rowheader').filter({ hasText: SECOND_ROUTE })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(heading(page)).toHaveText('You stopped the test');
  });
});

test('the headset: its screen says what it will do before it asks, and leaving it ends it', async ({ lab, page }) => {
  await page.goto(`${lab.url}/#/check`);
  await page.getByRole('link', { name: 'Check the headset' }).click();
  await expect(heading(page)).toHaveText('Is your headset the fault?');
  await expect(page.getByRole('main')).toContainText('microphone');
  await page.getByRole('link', { name: 'Test', exact: true }).click();
  await expect(heading(page)).toHaveText('Is your line good enough for calls?');
});
