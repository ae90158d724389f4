import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { pageTest as test } from '../../support/fixtures.ts';
import { bundleOf } from '../../support/reports/history-page.ts';
import { inChromium } from '../../support/run/launch.ts';
import { writeResult } from '../results.ts';
import { type HistoryRun, historyTable } from './history-results.ts';
import { watchPaint } from './watch-paint.ts';

/**
 * `npm run bench:history`: a history of 100,000 tests in the product's own page, in a browser started anew for each opening. What is on the
 * screen is timed by the page itself: the frame after the one in which the plot was drawn. Asserts nothing.
 */
const TESTS = 100_000;
const TIMES = 9;
const INSERTS = 50;
const ALL = '?range=all';
const FILTERS = [
  '&side=up',
  '',
  '&metric=loss',
  '&metric=delay',
  '&route=Paris',
  '&route=Frankfurt&side=down',
  '&tags=monitoring',
  '&browser=Firefox+153',
];
const [TREND, HEATMAP, FINDINGS] = ['.trend-median', '.heat-cell', '.findings'];

test('a history of three years', async ({ lab }) => {
  const profile = await mkdtemp(join(tmpdir(), 'callprobe-history-'));
  const code = await bundleOf(new URL('./page/entry.ts', import.meta.url));
  try {
    await visited(profile, async (page) => {
      await page.goto(lab.url);
      await page.evaluate(code);
      await page.evaluate((count) => historyBench.fill(count), TESTS);
    });
    const bytesPerTest = (await bytesUnder(join(profile, 'Default', 'IndexedDB'))) / TESTS;
    const open = await openings(profile, lab.url, '');
    const openAll = await openings(profile, lab.url, ALL);
    const addressMs: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      await visited(profile, async (page) => {
        await page.goto(`${lab.url}/#/history`);
        addressMs.push(await page.evaluate((selector) => paintBench.untilShown(selector), TREND));
      });
    }
    const filters = await filtered(profile, lab.url);
    const read = await reading(profile, lab.url, code);
    const run: HistoryRun = {
      tests: TESTS,
      openMs: open.shown,
      openAllMs: openAll.shown,
      addressMs,
      filterMs: filters.tookMs,
      longTasksMs: [...open.longMs, ...openAll.longMs, ...filters.longMs],
      ...read,
      bytesPerTest,
    };
    console.log(`\n${historyTable(run)}\n`);
    writeResult('history.json', `${JSON.stringify(run, null, 1)}\n`);
    writeResult('history.md', `${historyTable(run)}\n`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

/** A browser of its own, with what is on the disk and nothing in memory. */
async function visited<T>(profile: string, use: (page: Page) => Promise<T>): Promise<T> {
  const { launchOptions } = inChromium();
  const context: BrowserContext = await chromium.launchPersistentContext(profile, launchOptions);
  try {
    await context.addInitScript(watchPaint);
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function openings(profile: string, url: string, query: string) {
  const shown = { trend: [] as number[], heatmap: [] as number[] };
  const longMs: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    await visited(profile, async (page) => {
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      const before = await page.evaluate(() => paintBench.longMs.length);
      const [trendMs, heatmapMs] = await page.evaluate(
        async ({ hash, selectors }) => {
          const fromMs = performance.now();
          // What a click on the link does.
          location.hash = hash;
          const atMs = await Promise.all(selectors.map((selector) => paintBench.untilShown(selector)));
          return atMs.map((ms) => ms - fromMs);
        },
        { hash: `#/history${query}`, selectors: [TREND, HEATMAP] },
      );
      shown.trend.push(trendMs ?? Number.NaN);
      shown.heatmap.push(heatmapMs ?? Number.NaN);
      // What is found over time is looked for afterwards, and counts among the long tasks.
      await page.evaluate((selector) => paintBench.untilShown(selector), FINDINGS);
      longMs.push(...(await page.evaluate((seen) => paintBench.longMs.slice(seen), before)));
    });
  }
  return { shown, longMs };
}

async function filtered(profile: string, url: string) {
  return visited(profile, async (page) => {
    await page.goto(`${url}/#/history${ALL}`);
    await page.evaluate((selector) => paintBench.untilShown(selector), FINDINGS);
    const before = await page.evaluate(() => paintBench.longMs.length);
    const tookMs: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (const filter of FILTERS) {
        const change = { hash: `#/history${ALL}${filter}`, selector: TREND };
        tookMs.push(await page.evaluate(({ hash, selector }) => paintBench.afterChange(hash, selector), change));
        await page.evaluate((selector) => paintBench.untilShown(selector), FINDINGS);
      }
    }
    return { tookMs, longMs: await page.evaluate((seen) => paintBench.longMs.slice(seen), before) };
  });
}

async function reading(profile: string, url: string, code: string) {
  const columnsMs: number[] = [];
  const naiveMs: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    await visited(profile, async (page) => {
      await page.goto(url);
      await page.evaluate(code);
      // In turns, or the first would always pay for the disk.
      const ways = [
        async () => void columnsMs.push((await page.evaluate(() => historyBench.readWhole())).tookMs),
        async () => void naiveMs.push((await page.evaluate(() => historyBench.readNaively())).tookMs),
      ];
      for (const way of i % 2 === 0 ? ways : ways.toReversed()) await way();
    });
  }
  const insertMs = await visited(profile, async (page) => {
    await page.goto(url);
    await page.evaluate(code);
    return page.evaluate((times) => historyBench.insert(times), INSERTS);
  });
  return { columnsMs, naiveMs, insertMs };
}

async function bytesUnder(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
