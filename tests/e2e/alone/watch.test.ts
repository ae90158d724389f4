import type { Locator, Page } from '@playwright/test';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, figureAt } from '../../../src/core/trends/columns.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { passTime, testEnded } from '../../support/monitor/fake-clock.ts';
import { startWatching, watchStatus as status, storedTests } from '../../support/monitor/watch-page.ts';

const MINUTE = 60_000;

const fakeNow = (page: Page) => page.evaluate(() => Date.now());

/** Passes time, at most two hours of it, until something is on the screen: how many tests that takes is a matter of how busy this machine is. */
async function untilThere(page: Page, what: Locator): Promise<void> {
  for (let minute = 0; minute < 120 && !(await what.isVisible()); minute += 1) await passTime(page, MINUTE);
  await expect(what).toBeVisible();
}

test('a relay that turns bad for 20 minutes: one alert raised, one cleared, and history shows the dip', async ({
  lab,
  page,
}) => {
  test.setTimeout(300_000);
  await startWatching(page, lab.url);
  await expect(status(page)).toContainText('Testing now');
  await testEnded(page);
  await expect(status(page)).toContainText('Next test at');
  const alert = page.getByRole('main').getByText(/Your line is too poor for calls now/);

  const bad = { lossRatio: 0.2 };
  await passTime(page, 10 * MINUTE);
  await lab.setPlan({ seed: 5, legs: { up: { udp: bad }, down: { udp: bad } } });
  const badFromMs = await fakeNow(page);
  await untilThere(page, alert);
  await expect(page.getByRole('link', { name: 'See the worst test' })).toBeVisible();
  // Twenty minutes in all, as long as this machine leaves enough of two tests to be told by.
  await passTime(page, Math.max(0, badFromMs + 20 * MINUTE - (await fakeNow(page))));
  await lab.setPlan({ seed: 5, legs: {} });
  const badToMs = await fakeNow(page);
  await untilThere(page, page.getByRole('main').getByText('Your line is good enough for calls again'));
  await expect(alert).toBeHidden();

  const notified = await page.evaluate(() => globalThis.notified);
  expect(notified.map(({ title }) => title)).toEqual([
    expect.stringContaining('too poor for calls'),
    expect.stringContaining('good enough for calls again'),
  ]);
  expect(new Set(notified.map(({ tag }) => tag)).size).toBe(1);

  // What history has: every test, as monitoring's, and the dip where it was.
  const columns = columnsOf((await storedTests(page)).map((summary) => ({ summary, annotation: NO_ANNOTATION })));
  const scored = Array.from({ length: columns.length }, (_, row) => ({
    mos: figureAt(columns, 'mos', row),
    isBad: (columns.startedAt[row] ?? 0) > badFromMs && (columns.startedAt[row] ?? 0) < badToMs,
  })).filter(({ mos }) => mos !== null);
  // A test that this computer disturbed has no score, and speaks neither way.
  for (const { mos, isBad } of scored) expect((mos ?? 0) < 3.5, JSON.stringify(scored)).toBe(isBad);
  expect(scored.filter(({ isBad }) => isBad).length).toBeGreaterThanOrEqual(2);
  expect(scored.filter(({ isBad }) => !isBad).length).toBeGreaterThanOrEqual(2);

  await page.getByRole('button', { name: 'Stop watching' }).click();
  await expect(page.getByText(/^Alerts: \d\d:\d\d to \d\d:\d\d \(\d+ min\)\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'All tests and trends' }).click();
  await expect(page.getByRole('main')).toContainText('monitoring');
});
