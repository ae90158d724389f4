import { embed, frameOf, outcomeOf, embedTest as test } from '../../support/embed/embed-page.ts';
import { watchedReport } from '../../support/embed/watched-report.ts';
import { expect } from '../../support/fixtures.ts';
import { inChromium } from '../../support/run/launch.ts';

/** What a browser keeps from a page in a stranger's page is a setting of it, so the whole of it is wanted. */
test.use(inChromium());

test('where a frame may keep nothing, and may not even take a lock, it says so and tests all the same', async ({
  lab,
  host,
  page,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    // Besides what Chromium itself keeps from such a frame.
    const denied = async () => {
      throw new DOMException('denied', 'SecurityError');
    };
    navigator.locks.request = denied;
    navigator.locks.query = denied;
  });
  await page.goto(host.elsewhere);
  await embed(page, { page: lab.url });
  const frame = frameOf(page);
  await frame.getByRole('button', { name: 'Start the test call' }).click();
  await expect(frame.getByRole('heading', { name: 'Measuring…' })).toBeVisible({ timeout: 20_000 });
  expect(await outcomeOf(page, 'stop')).toBe('done');
  await expect(frame.getByText('Inside another page, some browsers keep nothing.')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.told.report))
    .toMatchObject([{ isSaved: false, report: { endReason: 'stopped' } }]);
  expect(await outcomeOf(page, 'keep', watchedReport())).toMatchObject({ reason: 'not-kept' });
});
