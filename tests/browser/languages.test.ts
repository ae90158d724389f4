import { test as base, expect, type Page } from '@playwright/test';
import { serveGallery } from '../support/gallery/serve-gallery.ts';
import { VIEW_NAMES } from '../support/gallery/view-names.ts';
import { wordsOutside } from '../support/words/words-outside.ts';

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

test('probe all', async ({ gallery }) => {
  test.setTimeout(300_000);
  const { page, url } = gallery;
  const all = new Map<string, string>();
  const wide: string[] = [];
  for (const view of VIEW_NAMES) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}?view=${view}&lang=qps`);
    await expect(page.getByRole('heading', { level: 1 }).or(page.locator('main'))).not.toHaveCount(0);
    await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
    for (const raw of await wordsOutside(page)) { const text = raw.replace(/\d+/g, '#'); if (!all.has(text) && !/^[−+]?[#.,]+( ms| kbit\/s| Mbit\/s| dBFS| dB| kHz| Hz)$/.test(text)) all.set(text, view); }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`${view} at ${width}: ${over} ${await page.evaluate(() => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll-box, .scroll')).map((e) => e.tagName + '.' + e.getAttribute('class') + ':' + (e.textContent ?? '').slice(0, 30)).slice(-3).join(' | '))}`);
    }
  }
  console.log([...all].map(([t, v]) => `${v}: ${t}`).join('\n'));
  console.log(wide.join('\n'));
});
