import type { Page } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';

/** What languages say is held by the unit tests; here is how a page comes by one. */
const root = (page: Page) => page.locator('html');
/** By its place: its name is another in each language. */
const select = (page: Page) => page.getByRole('contentinfo').getByRole('combobox');
/** "Uses about 1.3 MB of data": the sign in a figure shows by what language it was written. */
const figure = (page: Page) => page.locator('.promises li').nth(1);

test.describe('in a browser of somebody who reads German', () => {
  test.use({ locale: 'de-AT' });

  test('the page speaks German at once, another language when one is chosen, and that one after a reload', async ({
    lab,
    page,
  }) => {
    await page.goto(lab.url);
    await expect(root(page)).toHaveAttribute('lang', 'de');
    await expect(figure(page)).toHaveText(/\d,\d/);
    await select(page).focus();
    await select(page).selectOption({ label: 'English' });
    await expect(root(page)).toHaveAttribute('lang', 'en');
    await expect(figure(page)).toHaveText(/^Uses about \d\.\d MB of data\.$/);
    await expect(page).toHaveTitle(/Is your line good enough for calls/);
    await expect(select(page)).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is your line good enough for calls?');
    await expect(root(page)).toHaveAttribute('lang', 'en');
    await expect(select(page)).toHaveValue('en');
  });

  test('a language that cannot be fetched is said not to be, and the page works in English', async ({ lab, page }) => {
    await page.route('**/assets/later/de-*.js', (route) => route.abort());
    await page.goto(lab.url);
    await expect(page.getByText('Deutsch could not be fetched just now.')).toBeVisible();
    await expect(root(page)).toHaveAttribute('lang', 'en');
    await expect(select(page)).toHaveValue('en');
    await page.unroute('**/assets/later/de-*.js');
    await select(page).selectOption('pt-BR');
    await expect(root(page)).toHaveAttribute('lang', 'pt-BR');
    await expect(page.getByText('Deutsch could not be fetched just now.')).toHaveCount(0);
  });
});

test('a test goes on while the language changes, and its result is said in the new one', async ({ lab, page }) => {
  await page.goto(lab.url);
  await page.locator('.other-tests button').first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Measuring…', { timeout: 30_000 });
  await select(page).selectOption('de');
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.locator('.measuring-head button').click();
  await expect(page).toHaveURL(/#\/test\//);
  // "Sonntag, 22. November 2026 um 14:05"
  await expect(page.locator('time')).toHaveText(/^\p{L}+, \d+\. \p{L}+ \d{4}/u);
});
