import type { Page } from '@playwright/test';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, figureAt, type TestRow } from '../../../src/core/trends/columns.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { installFakeClock, passTime, testEnded } from '../../support/monitor/fake-clock.ts';

const MINUTE = 60_000;
const status = (page: Page) => page.getByRole('region', { name: 'At the moment' });

async function startWatching(page: Page, url: string): Promise<void> {
  await installFakeClock(page);
  await page.goto(`${url}/#/watch`);
  await page.getByRole('button', { name: 'Start watching' }).click();
}

/** All summaries that history holds. */
function storedTests(page: Page): Promise<TestRow['summary'][]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('callprobe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('summaries').objectStore('summaries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
}

test('a relay that turns bad for 20 minutes: one alert raised, one cleared, and history shows the dip', async ({
  lab,
  page,
}) => {
  test.setTimeout(150_000);
  await startWatching(page, lab.url);
  await expect(status(page)).toContainText('Testing now');
  await testEnded(page);
  await expect(status(page)).toContainText('Next test at');
  const alert = page.getByRole('main').getByText(/Your line is too poor for calls now/);

  await passTime(page, 10 * MINUTE);
  const bad = { lossRatio: 0.2 };
  await lab.setPlan({ seed: 5, legs: { up: { udp: bad }, down: { udp: bad } } });
  await passTime(page, 5.2 * MINUTE);
  await expect(alert).toBeHidden();
  await passTime(page, 2 * MINUTE);
  await expect(alert).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the worst test' })).toBeVisible();
  await passTime(page, 12.6 * MINUTE);
  await lab.setPlan({ seed: 5, legs: {} });
  await expect(alert).toBeVisible();
  await passTime(page, 3 * MINUTE);
  await expect(alert).toBeHidden();
  await expect(page.getByRole('main').getByText('Your line is good enough for calls again')).toBeVisible();

  const notified = await page.evaluate(() => globalThis.notified);
  expect(notified.map(({ title }) => title)).toEqual([
    expect.stringContaining('too poor for calls'),
    expect.stringContaining('good enough for calls again'),
  ]);
  expect(new Set(notified.map(({ tag }) => tag)).size).toBe(1);

  // What history has: every test, as monitoring's, and the dip where it was.
  const columns = columnsOf((await storedTests(page)).map((summary) => ({ summary, annotation: NO_ANNOTATION })));
  const dips = Array.from({ length: columns.length }, (_, row) => (figureAt(columns, 'mos', row) ?? 0) < 3.5);
  expect(dips).toEqual([false, true, true, false, false]);
  const startedMs = [...columns.startedAt].map((atMs) => Math.round((atMs - (columns.startedAt[0] ?? 0)) / MINUTE));
  expect(startedMs).toEqual([0, 15, 16, 30, 31]);

  await page.getByRole('button', { name: 'Stop watching' }).click();
  await expect(page.getByText('5 tests, 3 of 5 met the target (4.0).')).toBeVisible();
  await expect(page.getByText(/^Alerts: \d\d:16 to \d\d:31 \(15 min\)\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'All tests and trends' }).click();
  await expect(page.getByRole('main')).toContainText('monitoring');
});

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
  await passTime(second, MINUTE);
  await expect(status(second)).toContainText('Watching. Next test at');
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
  await expect(page.getByRole('heading', { name: /Warming up|Measuring/ })).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
  await page.goto(`${lab.url}/#/watch`);
  await expect(page.getByText('Skipped: 1 (1 during another test).')).toBeVisible();
});
