import { expect, pageTest as test } from '../../support/fixtures.ts';

const LATER = '**/assets/later/{later-screens,shared-page}-*.js';

test('on the screen first seen the focus stays where the person put it, though the other screens come meanwhile', async ({
  lab,
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(LATER, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(lab.url);
  const start = page.getByRole('button', { name: 'Start the test call' });
  await start.focus();
  // The file that is fetched once they are here.
  const last = page.waitForResponse('**/assets/later/sharing-*.js');
  release();
  await last;
  await expect(start).toBeFocused();
});

test('a place that has to be fetched first has its heading focused once it is there', async ({ lab, page }) => {
  await page.goto(lab.url);
  await page.waitForLoadState('networkidle');
  for (const [hash, heading] of [
    ['#/headset', 'Is your headset the fault?'],
    ['#/ask', 'Ask somebody to test their line'],
    ['#/r/1.broken', 'This result cannot be shown'],
    ['#/desk', 'Help desk'],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
});
