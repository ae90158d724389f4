import { expect, pageTest as test } from '../../support/fixtures.ts';
import { installFakeClock, passTime } from '../../support/monitor/fake-clock.ts';
import { startWatching, watchStatus as status, storedTests } from '../../support/monitor/watch-page.ts';

const MINUTE = 60_000;

test('a call marked, a reload, sleep: nothing is tested, and what was skipped is counted as skipped', async ({
  lab,
  page,
}) => {
  await startWatching(page, lab.url);
  await expect(status(page)).toContainText('Testing now');
  await page.getByRole('button', { name: 'I’m on a call' }).click();
  await expect(status(page)).toContainText('Paused for your call');
  await expect(page.getByText('Skipped: 1 (1 on a call).')).toBeVisible();

  await page.reload();
  await expect(status(page)).toContainText('Paused for your call');
  await expect(status(page)).toContainText('Watching was on when this page was opened, so it goes on.');
  await passTime(page, 45 * MINUTE + 1000);
  await expect(page.getByText('Skipped: 4 (4 on a call).')).toBeVisible();

  await page.evaluate((ms) => fakeClock.sleep(ms), 8 * 60 * MINUTE);
  await expect(status(page)).toContainText('Your computer was asleep. Next test at');
  await expect(page.getByText(/Skipped: \d+ \(4 on a call, \d+ computer asleep\)\./)).toBeVisible();
  expect(await storedTests(page)).toEqual([]);
});

test('asleep in the middle of a test: it is given up and leaves nothing behind in history', async ({ lab, page }) => {
  await startWatching(page, lab.url);
  await expect(status(page)).toContainText('Testing now');
  await page.evaluate((ms) => fakeClock.sleep(ms), 60 * MINUTE);
  await expect(status(page)).toContainText('Your computer was asleep');
  await expect(page.getByText(/no test\. Skipped: \d \(\d computer asleep\)\./)).toBeVisible();
  expect(await storedTests(page)).toEqual([]);
});

test('one tab watches: the second says so, and takes over when the first is closed', async ({ lab, page, context }) => {
  await startWatching(page, lab.url);
  await page.getByRole('button', { name: 'I’m on a call' }).click();
  await page.getByRole('button', { name: 'My call has ended' }).click();
  await expect(status(page)).toContainText('Watching. Next test at');
  const second = await context.newPage();
  await installFakeClock(second);
  await second.goto(`${lab.url}/#/watch`);
  await expect(status(second)).toContainText('Another tab of this page is watching.');
  await passTime(second, 60 * MINUTE);
  await expect(status(second)).toContainText('Another tab of this page is watching.');
  await page.close();
  // The browser lets go of a closed page's lock a little later, and this clock stands still until time is passed.
  await expect(async () => {
    await passTime(second, MINUTE);
    await expect(status(second)).toContainText('Watching. Next test at', { timeout: 200 });
  }).toPass({ timeout: 20_000 });
  // Stopped in one tab, it is stopped in all.
  const third = await context.newPage();
  await installFakeClock(third);
  await third.goto(`${lab.url}/#/watch`);
  await expect(status(third)).toContainText('Another tab of this page is watching.');
  await third.getByRole('button', { name: 'Stop watching' }).click();
  await expect(second.getByRole('button', { name: 'Start watching' })).toBeVisible();
});

test('a test that a person starts has the line at once: the light one gives way', async ({ lab, page }) => {
  await startWatching(page, lab.url);
  await expect(status(page)).toContainText('Testing now');
  await page.getByRole('link', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: 'Start the test call' }).click();
  await expect(page.getByRole('heading', { name: /Warming up|Measuring/ })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
  await page.goto(`${lab.url}/#/watch`);
  await expect(page.getByText('Skipped: 1 (1 during another test).')).toBeVisible();
});
