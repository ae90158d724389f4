import type { Locator, Page } from '@playwright/test';
import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, figureAt } from '../../../src/core/trends/columns.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { passTime, testEnded } from '../../support/monitor/fake-clock.ts';
import { startWatching, watchStatus as status, storedTests } from '../../support/monitor/watch-page.ts';

const MINUTE = 60_000;

const fakeNow = (page: Page) => page.evaluate(() => Date.now());

/** Passes time, at most an hour of it, until something is on the screen: how many tests that takes is a matter of how busy this machine is. */
async function untilThere(page: Page, what: Locator): Promise<boolean> {
  for (let minute = 0; minute < 60 && !(await what.isVisible()); minute += 1) await passTime(page, MINUTE);
  return what.isVisible();
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
  expect(await untilThere(page, alert)).toBe(true);
  await expect(page.getByRole('link', { name: 'See the worst test' })).toBeVisible();
  // Twenty minutes in all, as long as this machine leaves enough of two tests to be told by.
  await passTime(page, Math.max(0, badFromMs + 20 * MINUTE - (await fakeNow(page))));
  await lab.setPlan({ seed: 5, legs: {} });
  const badToMs = await fakeNow(page);
  const isOver = await untilThere(page, page.getByRole('main').getByText('Your line is good enough for calls again'));
  await expect(alert).toBeVisible({ visible: !isOver });

  const notified = await page.evaluate(() => globalThis.notified);
  expect(notified.map(({ title }) => title)).toEqual([
    expect.stringContaining('too poor for calls'),
    ...(isOver ? [expect.stringContaining('good enough for calls again')] : []),
  ]);
  expect(new Set(notified.map(({ tag }) => tag)).size).toBe(1);

  // What history has: every test, as monitoring's, and the dip where it was.
  const columns = columnsOf((await storedTests(page)).map((summary) => ({ summary, annotation: NO_ANNOTATION })));
  const scored = Array.from({ length: columns.length }, (_, row) => ({
    mos: figureAt(columns, 'mos', row),
    atMs: columns.startedAt[row] ?? Number.NaN,
  })).filter(({ mos }) => mos !== null);
  const isBadAt = (atMs: number) => atMs > badFromMs && atMs <= badToMs;
  // The test that begins at the very end is over before the line is mended.
  // A test that this computer disturbed has no score, and speaks neither way.
  for (const { mos, atMs } of scored) expect((mos ?? 0) < 3.5, JSON.stringify(scored)).toBe(isBadAt(atMs));
  expect(scored.filter(({ atMs }) => isBadAt(atMs)).length).toBeGreaterThanOrEqual(2);
  // Two tests that say something end it, and nothing else does: where this machine was too busy for two, it stands.
  const sinceThen = scored.filter(({ atMs }) => atMs > badToMs);
  expect(sinceThen.length >= 2, JSON.stringify(scored)).toBe(isOver);

  await page.getByRole('button', { name: 'Stop watching' }).click();
  await expect(page.getByText(isOver ? /^Alerts: \d\d:\d\d to \d\d:\d\d \(\d+ min\)\.$/ : /^Alerts: /)).toBeVisible();
  await page.getByRole('link', { name: 'All tests and trends' }).click();
  await expect(page.getByRole('main')).toContainText('monitoring');
});
