import { expect, pageTest as test } from '../../support/fixtures.ts';
import { savedReport, startTest } from '../../support/page-test.ts';

/** The product's page as a person uses it, through the impaired relay. */

test('stopped in the middle: kept, and marked as interrupted', async ({ lab, page }) => {
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('main')).toContainText('interrupted');
});

test('the tab is closed in the middle: the next visit finds the test, interrupted', async ({ lab, page, context }) => {
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.waitForTimeout(2500);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${lab.url}/#/history`);
  await expect(next.getByRole('main')).toContainText('interrupted');
  await next.getByRole('main').getByRole('link').first().click();
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('The page was closed during the test');
  const report = await savedReport(next);
  expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'page-closed' });
  expect(report.trace?.up?.sentMs.length).toBeGreaterThan(150);
});

test('a second tab does not disturb a test: it says that one is running', async ({ lab, page, context }) => {
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Warming up…' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(lab.url);
  await startTest(second);
  await expect(second.getByRole('main').getByText('Another tab of this page is running a test.')).toBeVisible();
  // The first one's record is a running test, not a left one.
  await second.getByRole('link', { name: 'History' }).click();
  await expect(second.getByRole('main')).not.toContainText('interrupted');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
  await second.getByRole('link', { name: 'Test', exact: true }).click();
  await startTest(second);
  await expect(second.getByRole('heading', { name: /Warming up|Measuring/ })).toBeVisible();
});
