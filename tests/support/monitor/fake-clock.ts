import type { Page } from '@playwright/test';

/**
 * The watch's clock in a test's hands: in place of its worker stands an object that ticks when the test says so. The page itself has no such
 * door; its `Worker` is another before its first script runs. Chance is taken out as well, so that every gap is exactly N minutes.
 */
interface FakeClock {
  /** Passes time until it is over, or a light test begins; resolves with what is left of it, ms. */
  pass(ms: number): Promise<number>;
  /** The computer sleeps, and wakes after so long. */
  sleep(ms: number): void;
}

declare global {
  var fakeClock: FakeClock;
  var notified: { readonly title: string; readonly tag: string }[];
}

/** A Sunday morning in November. */
const FAKE_START_MS = Date.UTC(2026, 10, 22, 9, 0);

/** Every later document of the page begins at the same fake time as the last one ended. */
export async function installFakeClock(page: Page): Promise<void> {
  await page.addInitScript((startMs) => {
    const stored = Number(sessionStorage.getItem('fake-clock') ?? startMs);
    const time = { wallMs: stored, monotonicMs: 0 };
    const workers = new Set<{ onmessage: ((event: object) => void) | null }>();
    const tell = (isAnswer: boolean) => {
      sessionStorage.setItem('fake-clock', String(time.wallMs));
      for (const worker of workers) worker.onmessage?.({ data: { ...time, isAnswer } });
    };
    const RealWorker = Worker;
    const clockWorker = () => {
      const worker = {
        onmessage: null,
        postMessage: () => void setTimeout(() => tell(true)),
        terminate: () => void workers.delete(worker),
      };
      workers.add(worker);
      return worker;
    };
    Object.assign(globalThis, {
      Worker: function FakedWorker(url: URL, options?: WorkerOptions) {
        return options?.name === 'callprobe-clock' ? clockWorker() : new RealWorker(url, options);
      },
      notified: [],
      Notification: Object.assign(
        function FakedNotification(title: string, { tag }: { tag: string }) {
          notified.push({ title, tag });
        },
        { permission: 'granted' },
      ),
    });
    Date.now = () => time.wallMs;
    Math.random = () => 0.5;
    const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
    globalThis.fakeClock = {
      async pass(ms) {
        // Shorter than what counts as standing still, longer than a tick: a quarter of an hour is then a second.
        const stepMs = 4000;
        for (let left = ms; left > 0; left -= stepMs) {
          if (document.querySelector('.watch-testing') !== null) return left;
          time.wallMs += Math.min(left, stepMs);
          time.monotonicMs += Math.min(left, stepMs);
          tell(false);
          await nextTask();
        }
        return 0;
      },
      sleep(ms) {
        time.wallMs += ms;
        tell(false);
      },
    };
  }, FAKE_START_MS);
}

/** Passes time; a light test that comes due on the way is waited for. On the screen of the watch. */
export async function passTime(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; ) {
    left = await page.evaluate((leftMs) => fakeClock.pass(leftMs), left);
    await testEnded(page);
  }
}

/** Resolves when no light test is running (any more). */
export async function testEnded(page: Page): Promise<void> {
  await page.locator('.watch-testing').waitFor({ state: 'detached', timeout: 40_000 });
}
