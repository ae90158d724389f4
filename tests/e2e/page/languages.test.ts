import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../../src/core/config/languages.ts';
import { packResult } from '../../../src/links/index.ts';
import { sharedOf } from '../../support/desk/made-shared.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { poorUplinkReport } from '../../support/reports/index.ts';

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

test('on a phone the columns of a direction are headed by whole words, in every language', async ({ lab, browser }) => {
  const packed = await packResult(sharedOf(poorUplinkReport()));
  for (const locale of LANGUAGES) {
    const context = await browser.newContext({ locale, viewport: { width: 360, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${lab.url}/#/r/${packed}`);
    await expect(root(page)).toHaveAttribute('lang', locale);
    const heads = page.locator('.course thead th:not(:first-child)');
    await expect(heads).toHaveCount(2);
    // The arrow is an image: what takes more than one line is a word that was broken.
    const lines = await heads.evaluateAll((cells) =>
      cells.map((cell) => {
        const tops = new Set<number>();
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const { top } of range.getClientRects()) tops.add(Math.round(top));
        }
        return tops.size;
      }),
    );
    expect(lines, locale).toEqual([1, 1]);
    await context.close();
  }
});
