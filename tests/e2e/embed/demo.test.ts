import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';

/** The demo that vendors copy from, under the server's own policy, with the library as it is shipped. */
const A_WHILE = { timeout: 30_000 } as const;
/** Both phones are behind this line: what either says crosses it twice, once up and once down. */
const LOSSY = { seed: 8, legs: { down: { udp: { lossRatio: 0.1 } } } } as const;

async function complaintsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// What crosses TCP is late and never lost; a busy browser has sometimes connected by that first.
test.use({ labOptions: { transports: ['udp'] } });

const meterOf = (page: Page, direction: 'up' | 'down') => page.locator(`[data-direction=${direction}]`);

test('a softphone with a line check and a live meter says what a lossy line does to both ends', async ({
  lab,
  page,
}) => {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.setViewportSize({ width: 320, height: 800 });
  await lab.setPlan(LOSSY);
  await page.goto(`${lab.url}/embed.html`);
  await expect(page.locator('call-probe').getByRole('button')).toBeVisible();
  expect(await complaintsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Call', exact: true }).click();
  for (const direction of ['up', 'down'] as const) {
    await expect(meterOf(page, direction).locator('output')).toHaveText(/^\d\.\d$/, A_WHILE);
    await expect(meterOf(page, direction)).toContainText('has holes', A_WHILE);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await complaintsOf(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(page.locator('#summary')).toBeVisible();
  expect(wrong).toEqual([]);
});
