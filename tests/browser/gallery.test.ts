import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { serveGallery } from '../support/gallery/serve-gallery.ts';
import { VIEW_NAMES } from '../support/gallery/view-names.ts';

/** Set to a folder to keep a picture of every view, width and theme, for looking at. */
const SHOTS = process.env.CALLPROBE_SHOTS;

const WIDTHS = [360, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** What opens is the same on every result that has it; these four have all there is. */
const OPENED = ['start', 'result-poor-downlink', 'result-tcp-relay', 'result-failed-relay-unreachable'] as const;
/** Half a phone: the narrowest screen promised. */
const NARROWEST = 320;

/** Every pairing of which one has each width and each theme: width moves things, theme colours them. */
const PAIRINGS = [
  [360, 'light'],
  [1280, 'dark'],
] as const;

interface Gallery {
  readonly url: string;
  readonly page: Page;
}

/** One gallery and one page for all tests of a worker: a screen is whatever its address says. */
const test = base.extend<object, { readonly gallery: Gallery }>({
  gallery: [
    async ({ browser }, use) => {
      const server = await serveGallery();
      const context = await browser.newContext({
        timezoneId: 'Europe/Berlin',
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      await use({ url: server.url, page: await context.newPage() });
      await context.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

for (const view of VIEW_NAMES) {
  test(`the screen "${view}" is accessible in both themes and fits every width`, async ({ gallery }) => {
    const { page } = gallery;
    const troubles = collectTroubles(page);
    await openView(gallery, view);
    for (const [width, theme] of PAIRINGS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await violationsOf(page), `${theme} at ${width} px`).toEqual([]);
    }
    await shootAll(page, view);
    await openEveryDisclosure(page);
    for (const width of [NARROWEST, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sidewaysOverflow(page), `at ${width} px`).toBe(0);
    }
    expect(await wordsFor(page)).not.toMatch(/undefined|NaN|null|\[object/);
    expect(troubles).toEqual([]);
  });
}

for (const view of OPENED) {
  test(`the screen "${view}" is accessible with everything opened`, async ({ gallery }) => {
    const { page } = gallery;
    await openView(gallery, view);
    await openEveryDisclosure(page);
    for (const [width, theme] of PAIRINGS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await violationsOf(page), `${theme} at ${width} px`).toEqual([]);
    }
    await shootAll(page, `${view}-opened`);
  });
}

for (const view of ['result-poor-downlink', 'result-udp-relay', 'result-same-computer', 'result-connection-lost']) {
  test(`the screen "${view}" prints on one sheet`, async ({ gallery }) => {
    const { page } = gallery;
    await openView(gallery, view);
    const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    if (SHOTS) await page.pdf({ format: 'A4', path: `${SHOTS}/${view}.pdf` });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('every control is at least 44 px high and wide enough to hit', async ({ gallery }) => {
  const { page } = gallery;
  await page.setViewportSize({ width: 360, height: 900 });
  for (const view of ['start-after-a-test', 'measuring', 'result-poor-downlink', 'history-many']) {
    await openView(gallery, view);
    await openEveryDisclosure(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, select, summary')]
        .filter((control) => control.getClientRects().length > 0)
        .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small, view).toEqual([]);
  }
});

test('a question about deleting can be answered, and taken back, from the keyboard', async ({ gallery }) => {
  const { page } = gallery;
  await openView(gallery, 'history-one');
  const remove = page.getByRole('button', { name: 'Delete all tests' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Delete the one test for good? This cannot be undone.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
});

async function openView({ url, page }: Gallery, view: string): Promise<void> {
  await page.goto(`${url}?view=${view}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Errors of the page, its console, and anything its policy had to stop. */
function collectTroubles(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.removeAllListeners('pageerror');
  page.removeAllListeners('console');
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  return troubles;
}

async function openEveryDisclosure(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** All that is written for people; details for an engineer may hold any word. */
async function wordsFor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words = document.querySelector('main')?.cloneNode(true) as Element;
    for (const detail of words.querySelectorAll('.detail')) detail.remove();
    return words.textContent ?? '';
  });
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  // Bringing axe into the page takes longer than running it: once a page is enough.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page });
  // Without frames there is nothing to gather from elsewhere, and legacy mode opens no second page for it.
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A picture for each width and theme, where somebody wants to look. */
async function shootAll(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.screenshot({ path: `${SHOTS}/${name}-${width}-${theme}.png`, fullPage: true });
    }
  }
}
