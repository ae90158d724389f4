import { expect, pageTest as test } from '../../support/fixtures.ts';
import { withHidingBrowser } from '../../support/monitor/hidden-tab.ts';
import { storedTests } from '../../support/monitor/watch-page.ts';

/** For each tick of the real clock in its real worker, so many seconds pass for the watch: five minutes are then fifteen seconds. */
const FASTER = 20;

test('a hidden tab keeps its schedule, and its test calls are whole', async ({ lab }) => {
  test.setTimeout(120_000);
  await withHidingBrowser(async (context) => {
    const page = await context.newPage();
    await page.addInitScript((faster) => {
      const RealWorker = Worker;
      const counts = { ticks: 0, timers: 0, shown: 0 };
      setInterval(() => {
        counts.timers += 1;
      }, 100);
      Object.assign(globalThis, {
        counts,
        Worker: function FasterWorker(url: URL, options?: WorkerOptions) {
          const worker = new RealWorker(url, options);
          if (options?.name !== 'callprobe-clock') return worker;
          const time = { wallMs: Date.now(), monotonicMs: 0 };
          const hasted = {
            onmessage: null as ((event: object) => void) | null,
            postMessage: () => worker.postMessage(null),
            terminate: () => worker.terminate(),
          };
          worker.onmessage = ({ data }) => {
            counts.ticks += data.isAnswer ? 0 : 1;
            if (document.visibilityState !== 'hidden') counts.shown += 1;
            for (let i = 0; i < faster; i += 1) {
              time.wallMs += 1000;
              time.monotonicMs += 1000;
              hasted.onmessage?.({ data: { ...time, isAnswer: data.isAnswer && i === faster - 1 } });
            }
          };
          return hasted;
        },
      });
    }, FASTER);
    await page.goto(`${lab.url}/#/watch`);
    await page.getByLabel('Test about every').selectOption('5');
    await page.getByRole('button', { name: 'Start watching' }).click();
    const inFront = await context.newPage();
    await inFront.bringToFront();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'counts'), { ticks: 0, timers: 0, shown: 0 }));

    // What they say of the line is a matter of how busy this machine is.
    await expect(page.getByText(/: (?:[2-9]|\d\d) tests[,.] /)).toBeVisible({ timeout: 90_000 });
    const outcomes = (await storedTests(page)).map(({ outcome }) => outcome);
    expect(outcomes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(outcomes)).toEqual(new Set(['completed']));
    const { ticks, timers, shown } = await page.evaluate(() => Reflect.get(globalThis, 'counts'));
    expect(shown).toBe(0);
    // The page's own timer, due ten times a second, was held back by the browser; the clock's worker was not.
    expect(timers).toBeLessThan(2 * ticks);
    // No click: a hidden tab draws nothing, and Playwright would wait for it to.
    await page.evaluate(() => {
      location.hash = '#/history';
    });
    await expect(page.getByRole('main')).toContainText('monitoring');
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  });
});
