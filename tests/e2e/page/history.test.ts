import type { Page } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { historyBundle } from '../../support/reports/history-page.ts';
import { HISTORY_ENDS_MS } from '../../support/trends/history-plan.ts';
import { madeTests } from '../../support/trends/made-history.ts';

/** The history as a person uses it, with tests of some weeks in it. */

const DAY_MS = 86_400_000;

/**
 * MADE-UP TESTS in the page's own history: bad weekday evenings, until the moment at which its clock stands still. What they show must not
 * depend on the day on which somebody runs this.
 */
async function seed(page: Page, count: number): Promise<void> {
  await page.context().clock.setFixedTime(HISTORY_ENDS_MS);
  const tests = madeTests(count, {
    everyMin: 60,
    days: 45,
    planted: { kind: 'evening-congestion', drop: 1.1, share: 0.8, of: 'both' },
  });
  await page.evaluate(await historyBundle());
  await page.evaluate(async (entries) => {
    const history = await globalThis.historyInPage.openHistory();
    await history.importEntries(entries, []);
    history.close();
  }, tests);
}

const plot = (page: Page) => page.getByRole('slider', { name: /over time/ });

test('a filter changes the picture and the address; both come back after a reload and on the way back', async ({
  lab,
  page,
}) => {
  await page.goto(lab.url);
  await seed(page, 900);
  await page.goto(`${lab.url}/#/history`);
  await expect(plot(page)).toHaveAccessibleName(/^Score over time, the worse direction, [\d,]+ tests/);
  await expect(page.locator('.findings')).toContainText(/evenings are bad/);
  const line = page.locator('.plot-area .trend-median');
  const before = await line.getAttribute('d');
  await page.getByLabel('Figure').focus();
  await page.getByLabel('Figure').selectOption('Lost');
  await expect(page).toHaveURL(/#\/history\?metric=loss$/);
  await expect(plot(page)).toHaveAccessibleName(/^Lost over time/);
  expect(await line.getAttribute('d')).not.toBe(before);
  // The focus stays at the filter: this is no new screen.
  await expect(page.getByLabel('Figure')).toBeFocused();
  await page.getByRole('combobox', { name: 'Time', exact: true }).selectOption('7 days');
  await expect(page).toHaveURL(/range=7d&metric=loss/);
  await page.reload();
  await expect(plot(page)).toHaveAccessibleName(/^Lost over time/);
  await expect(page.getByRole('combobox', { name: 'Time', exact: true })).toHaveValue('7d');
  await page.goBack();
  await expect(page).toHaveURL(/#\/history\?metric=loss$/);
  await expect(page.getByRole('combobox', { name: 'Time', exact: true })).toHaveValue('30d');
  // A group of the comparison is a way to it alone, and the list follows.
  await page.locator('.compare-name a').first().click();
  await expect(page.locator('.chosen-facets')).toContainText('Route: ');
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/#\/history\?metric=loss$/);
});

test('every plot is read with the keyboard', async ({ lab, page }) => {
  await page.goto(lab.url);
  await seed(page, 900);
  await page.goto(`${lab.url}/#/history`);
  await plot(page).focus();
  await page.keyboard.press('End');
  const last = await plot(page).getAttribute('aria-valuetext');
  expect(last).toMatch(/score \d\.\d in the middle, most between .* tests?/);
  await page.keyboard.press('ArrowLeft');
  await expect(plot(page)).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(page.locator('.plot-reading').first()).toContainText('tests');
  const week = page.getByRole('slider', { name: /by weekday and hour/ });
  await week.focus();
  await page.keyboard.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-valuetext', /^Monday, 0 to 1 h: score/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-valuetext', /^Tuesday, 1 to 2 h: /);
  await page.getByText('Show as table').nth(1).click();
  await expect(page.getByRole('region', { name: 'The week as a table' }).getByRole('row')).toHaveCount(25);
});

test('a note is kept and found, a change is marked and judged, and another tab sees both', async ({
  lab,
  page,
  context,
}) => {
  await page.goto(lab.url);
  await seed(page, 900);
  await page.goto(`${lab.url}/#/history`);
  const second = await context.newPage();
  await second.goto(`${lab.url}/#/history`);
  await expect(plot(second)).toBeVisible();
  await page
    .getByRole('button', { name: /^Notes on the test of/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('microwave <b>twice</b>');
  await page.getByLabel('Tags', { exact: true }).fill('Kitchen, kitchen, lunch');
  await page.getByLabel('Tags', { exact: true }).blur();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(second.locator('.history-said').first()).toContainText('microwave <b>twice</b>');
  await page.reload();
  await page.getByLabel('Search in notes, names and tags').fill('KITCHEN');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.history-row')).toHaveCount(1);
  await page.locator('.history-row a').click();
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('microwave <b>twice</b>');
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.getByText('I changed something').click();
  await page.getByRole('button', { name: 'Mark it' }).click();
  await expect(page.getByText('Say in a few words what changed.')).toBeVisible();
  await page.getByLabel('What changed').fill('New cable');
  const tenDaysAgo = new Date(HISTORY_ENDS_MS - 10 * DAY_MS).toISOString().slice(0, 16);
  await page.getByLabel('When').fill(tenDaysAgo);
  await page.getByRole('button', { name: 'Mark it' }).click();
  await expect(page.locator('.change')).toContainText('“New cable”');
  await expect(second.locator('.change')).toContainText('“New cable”');
});

test('the whole history goes into a file, and comes back from it', async ({ lab, page }) => {
  await page.goto(lab.url);
  await seed(page, 60);
  await page.goto(`${lab.url}/#/history`);
  await page.getByText('What is kept').click();
  await expect(page.getByText('Kept here: 60 tests')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a file' }).click();
  const file = await (await saved).path();
  await expect(page.getByText('Saved 60 tests.')).toBeVisible();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  expect((await table).suggestedFilename()).toMatch(/^callprobe-history-\d{4}-\d\d-\d\d\.csv$/);
  await page.getByRole('button', { name: 'Delete all tests' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No tests yet.')).toBeVisible();
  await page.getByText('What is kept').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read a file in' }).click();
  await (await chooser).setFiles(file);
  await expect(plot(page)).toBeVisible();
  await expect(page.locator('.history-row').first()).toBeVisible();
});
