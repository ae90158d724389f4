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
const OPENED = [
  'start',
  'result-poor-downlink',
  'result-tcp-relay',
  'result-failed-relay-unreachable',
  'headset-echo',
  'history-thirty',
] as const;
/** Half a phone: the narrowest screen promised. */
const NARROWEST = 320;

/** Pairings that have each width and each theme: width moves things, theme colours them. */
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

/** One of each kind of screen, looked at in both pairings. The others are made of the same parts and colours: one each, in its turn. */
const BOTH: readonly string[] = [
  'start',
  'start-after-a-test',
  'check',
  'measuring',
  'result-good',
  'result-poor-downlink',
  'result-tcp-relay',
  'headset-echo',
  'history-many',
  'watch-alert',
  'desk-twelve',
  'shared-not-verified',
];

for (const [i, view] of VIEW_NAMES.entries()) {
  const pairings = BOTH.includes(view) ? PAIRINGS : PAIRINGS.slice(i % 2, (i % 2) + 1);
  test(`the screen "${view}" is accessible and fits every width`, async ({ gallery }) => {
    const { page } = gallery;
    const troubles = collectTroubles(page);
    await openView(gallery, view);
    for (const [width, theme] of pairings) {
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

/** The good, the poor, the failed, the long; with the most words above them and beside them. A full check has tables of its own, and takes more. */
const PRINTED = [
  'result-good',
  'result-poor-downlink',
  'result-udp-relay',
  'result-same-computer',
  'result-connection-lost',
  'result-failed-relay-unreachable',
  'result-long',
  'share-asked',
];

for (const view of PRINTED) {
  test(`the screen "${view}" prints on one sheet, of either size`, async ({ gallery }) => {
    const { page } = gallery;
    await openView(gallery, view);
    for (const format of ['A4', 'Letter'] as const) {
      const sheet = await page.pdf({ format, preferCSSPageSize: false });
      if (SHOTS) await page.pdf({ format, path: `${SHOTS}/${view}-${format}.pdf` });
      expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
  });
}

test('every control is at least 44 px high and wide enough to hit', async ({ gallery }) => {
  const { page } = gallery;
  await page.setViewportSize({ width: 360, height: 900 });
  for (const view of [
    'start-after-a-test',
    'measuring',
    'result-poor-downlink',
    'history-many',
    'headset-echo',
    'desk-twelve',
  ]) {
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

test('other phones are worked out once somebody looks', async ({ gallery }) => {
  const { page } = gallery;
  await openView(gallery, 'result-poor-downlink');
  const telephone = page.getByRole('rowheader', { name: /^G\.711 that patches gaps/ });
  const waits = page.getByRole('region', { name: 'How long a phone waits for late packets' }).getByRole('row');
  await expect(telephone).toHaveCount(0);
  await page.getByText('On another phone').click();
  await expect(telephone).toBeVisible();
  // Two rows of names, seven fixed buffers and one that adapts.
  await expect(waits).toHaveCount(10);
  await openView(gallery, 'result-get-stats-only');
  await page.getByText('On another phone').click();
  await expect(page.getByText('Nothing to play again')).toBeVisible();
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

test('the timeline is read second by second with the keyboard, and by pointing', async ({ gallery }) => {
  const { page } = gallery;
  await page.setViewportSize({ width: 1280, height: 900 });
  await openView(gallery, 'result-poor-downlink');
  const timeline = page.getByRole('slider', { name: /second by second/ });
  await timeline.focus();
  await expect(timeline).toHaveAttribute('aria-valuetext', 'No second chosen');
  // The first scored second comes first; the warm-up lies before it.
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute('aria-valuetext', /^0:03\. Your voice to them: score 4\.4, /);
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute(
    'aria-valuetext',
    /^0:04\. .*Their voice to you: score 2\.\d, .* 5 of 50 lost/,
  );
  await expect(page.locator('.timeline-reading')).toContainText('5 of 50 lost');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(timeline).toHaveAttribute('aria-valuetext', /^0:02\. warm-up\. Your voice to them: not scored/);
  await page.keyboard.press('End');
  await expect(timeline).toHaveAttribute('aria-valuenow', '19');
  await page.keyboard.press('ArrowRight');
  await expect(timeline).toHaveAttribute('aria-valuenow', '19');
  await page.keyboard.press('Home');
  await expect(timeline).toHaveAttribute('aria-valuenow', '0');
  const box = await page.locator('.timeline-cursor').boundingBox();
  if (!box) throw new Error('axis: expected a place on the page, got none');
  await page.mouse.move(box.x + (box.width * 10.5) / 20, box.y + box.height / 2);
  await expect(timeline).toHaveAttribute('aria-valuenow', '10');
  await shootAll(page, 'result-poor-downlink-second');
});

test('on a phone no letter of the pictures is smaller than 12 px, however they are stretched', async ({ gallery }) => {
  const { page } = gallery;
  await page.setViewportSize({ width: NARROWEST, height: 900 });
  await openView(gallery, 'result-poor-downlink');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg text')].map((text) => {
      const { a = 0, d = 0 } = text.getScreenCTM() ?? {};
      return { size: Number.parseFloat(getComputedStyle(text).fontSize) * Math.min(a, d), stretch: a / d };
    }),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(({ size, stretch }) => size < 12 || Math.abs(stretch - 1) > 1e-6)).toEqual([]);
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
