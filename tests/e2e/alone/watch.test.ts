import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, figureAt } from '../../../src/core/trends/columns.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { passTime, testEnded } from '../../support/monitor/fake-clock.ts';
import { startWatching, watchStatus as status, storedTests } from '../../support/monitor/watch-page.ts';

const MINUTE = 60_000;

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
