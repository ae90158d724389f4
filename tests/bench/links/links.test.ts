import type { Browser, Page } from '@playwright/test';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { packResult } from '../../../src/links/index.ts';
import { sharedOf } from '../../support/desk/made-shared.ts';
import { pageTest as test } from '../../support/fixtures.ts';
import { madeUpReport, poorUplinkReport, sampleId } from '../../support/reports/index.ts';
import { watchPaint } from '../history/watch-paint.ts';
import { writeResult } from '../results.ts';
import { type LinksRun, linksTable } from './links-results.ts';

/**
 * `npm run bench:links`: how soon a result link shows its result, and how long many results take to come in. Timed by the page itself: the frame
 * after the one in which it was drawn. Asserts nothing.
 */
const TIMES = 20;
const RESULTS = 500;
const ROUNDS = 3;
const SHOWN = '.from';

test('result links', async ({ lab, browser }) => {
  test.setTimeout(600_000);
  const shared = sharedOf(poorUplinkReport());
  const packed = await packResult(shared);
  const coldMs: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    coldMs.push(
      await visited(browser, async (page) => {
        await page.goto(`${lab.url}/#/r/${packed}`, { waitUntil: 'commit' });
        return page.evaluate((selector) => paintBench.untilShown(selector), SHOWN);
      }),
    );
  }
  const warmMs = await visited(browser, (page) => opened(page, lab.url, packed));
  const many = await manyShared();
  const [byLinks, byFiles] = [
    await takenIn(browser, lab.url, many, 'links'),
    await takenIn(browser, lab.url, many, 'files'),
  ];
  const run: LinksRun = {
    linkLength: `${lab.url}/#/r/${packed}`.length,
    coldMs,
    warmMs,
    taken: RESULTS,
    linksMs: byLinks.tookMs,
    filesMs: byFiles.tookMs,
    longTasksMs: [...byLinks.longMs, ...byFiles.longMs],
  };
  console.log(`\n${linksTable(run)}\n`);
  writeResult('links.json', `${JSON.stringify(run, null, 1)}\n`);
  writeResult('links.md', `${linksTable(run)}\n`);
});

async function visited<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(watchPaint);
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function opened(page: Page, url: string, packed: string): Promise<readonly number[]> {
  await page.goto(`${url}/#/desk`);
  await page.waitForLoadState('networkidle');
  const tookMs: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    tookMs.push(
      await page.evaluate(
        async ({ hash, selector }) => {
          location.hash = '#/desk';
          await paintBench.untilShown('.intake');
          const fromMs = performance.now();
          location.hash = hash;
          return (await paintBench.untilShown(selector)) - fromMs;
        },
        // Another text each time: one that is open already is not opened again.
        { hash: `#/r/${packed}${'.'.repeat(i)}`, selector: SHOWN },
      ),
    );
  }
  return tookMs;
}

async function manyShared(): Promise<readonly SharedResult[]> {
  const startedAt = Date.now() - 86_400_000;
  return Array.from({ length: RESULTS }, (_, serial) => {
    const report = {
      ...madeUpReport(serial % 40, {}),
      id: sampleId(5_000 + serial),
      startedAt: startedAt + serial * 60_000,
    };
    const label = `agent ${serial % 60}`;
    return sharedOf(report, { asked: { id: 'request-0001', label, ticket: null, site: 'Manila' } });
  });
}

async function takenIn(browser: Browser, url: string, many: readonly SharedResult[], as: 'links' | 'files') {
  const longMs: number[] = [];
  const tookMs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await visited(browser, async (page) => {
      await page.goto(`${url}/#/desk`);
      await page.waitForLoadState('networkidle');
      const texts = as === 'links' ? await Promise.all(many.map(packResult)) : many.map((one) => JSON.stringify(one));
      const measured = await page.evaluate(
        async ({ texts, as, wanted }) => {
          const said = () => document.querySelector('.intake output')?.textContent ?? '';
          const data = new DataTransfer();
          if (as === 'links') data.setData('text/plain', texts.map((text) => `#/r/${text}`).join('\n'));
          else for (const [at, text] of texts.entries()) data.items.add(new File([text], `${at}.json`));
          // To come here with all these texts is a long task by itself, and none of the page's.
          await new Promise((resolve) => setTimeout(resolve, 500));
          const before = paintBench.longMs.length;
          const fromMs = performance.now();
          if (as === 'files') {
            document
              .querySelector('.desk')
              ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
          } else {
            const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
            document.querySelector('.intake textarea')?.dispatchEvent(paste);
          }
          while (!said().startsWith(wanted)) await new Promise((resolve) => setTimeout(resolve, 5));
          const tookMs = performance.now() - fromMs;
          // The overview that it makes is drawn afterwards.
          await paintBench.untilShown('.agents');
          return { tookMs, longMs: paintBench.longMs.slice(before) };
        },
        { texts, as, wanted: `${many.length} results added` },
      );
      tookMs.push(measured.tookMs);
      longMs.push(...measured.longMs);
    });
  }
  return { tookMs, longMs };
}
