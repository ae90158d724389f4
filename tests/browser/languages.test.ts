import { test as base, expect, type Page } from '@playwright/test';
import { serveGallery } from '../support/gallery/serve-gallery.ts';
import { wordsOutside } from '../support/words/words-outside.ts';

/** Screens that have, together, words of every file of the dictionary, and whose look differs. */
const VIEWS = [
  'start-after-a-test',
  'unsupported',
  'measuring',
  'banner-storage',
  'check-several-routes',
  'comparing',
  'history-few',
  'history-many',
  'headset-speaking',
  'headset-refused',
  'load-upload-queue',
  'examined-routes-progress',
  'examined-computer',
  'reach-routes',
  'path-hints',
  'watch-alert',
  'watch-summary',
  'result-unsaved',
  'result-summary',
  'result-poor-downlink',
  'result-tcp-relay',
  'result-get-stats-only',
  'result-busy-computer',
  'result-full-check',
  'result-examined-headset',
  'result-failed-relay-unreachable',
  'start-no-tests',
  'privacy-all',
  'ask-several',
  'asked-long',
  'asked-expired',
  'share-every-way',
  'share-refused',
  'desk-twelve',
  'desk-refused',
  'shared-not-verified',
  'shared-refused',
] as const;

/** Half a phone, and a desk. */
const WIDTHS = [320, 1280] as const;

const test = base.extend<object, { readonly gallery: { readonly url: string; readonly page: Page } }>({
  gallery: [
    async ({ browser }, use) => {
      const server = await serveGallery();
      const context = await browser.newContext({ timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
      await use({ url: server.url, page: await context.newPage() });
      await context.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

for (const view of VIEWS) {
  test(`the screen "${view}" says nothing outside the dictionary, and has room for longer words either way`, async ({
    gallery,
  }) => {
    const { page, url } = gallery;
    await page.goto(`${url}?view=${view}&lang=qps`);
    await expect(page.getByRole('banner')).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await wordsOutside(page)).toEqual([]);
    for (const dir of ['ltr', 'rtl'] as const) {
      await page.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysOverflow(page), `${dir} at ${width} px`).toBe(0);
      }
    }
  });
}

test('from right to left the words turn, and pictures of time do not', async ({ gallery }) => {
  const { page, url } = gallery;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}?view=result-poor-downlink&lang=qps&dir=rtl`);
  const middleOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector}: expected a place on the page, got none`);
    return box.x + box.width / 2;
  };
  expect(await middleOf('.brand')).toBeGreaterThan(await middleOf('nav'));
  expect(await middleOf('.direction-card >> nth=0')).toBeGreaterThan(await middleOf('.direction-card >> nth=1'));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const timeline = page.locator('.timeline');
  await timeline.focus();
  const cursor = async () => middleOf('.timeline-cursor rect');
  await page.keyboard.press('ArrowRight');
  const earlier = await cursor();
  await page.keyboard.press('ArrowRight');
  expect(await cursor()).toBeGreaterThan(earlier);
  expect(await middleOf('.strip-times text >> nth=0')).toBeLessThan(await middleOf('.strip-times text >> nth=1'));
});

async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
