import type { CDPSession, Page } from '@playwright/test';
import type { BenchCall, PageFigures } from './page/bench-calls.ts';

type InPage = typeof import('./page/entry.ts');

/** What the tests have of the page's thread: CDP beside Playwright, which has no words for the heap. */
export interface MainThread {
  /** Frees what nobody holds; twice, since what finalizers let go is free only then. */
  collectGarbage(): Promise<void>;
  /** Bytes of JavaScript objects in the page's own heap, its workers' left out. */
  heapBytes(): Promise<number>;
  /** Time spent in tasks since the page began, ms, and of that in JavaScript. */
  busyMs(): Promise<{ readonly taskMs: number; readonly scriptMs: number }>;
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    async collectGarbage() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
    },
    heapBytes: async () => (await session.send('Runtime.getHeapUsage')).usedSize,
    async busyMs() {
      const { metrics } = await session.send('Performance.getMetrics');
      const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
      return { taskMs: ms('TaskDuration'), scriptMs: ms('ScriptDuration') };
    },
  };
}

/** The bench's own module in a page of the lab. The address is a variable, so that no bundler follows it. */
export function placeInPage(page: Page, kind: BenchCall, durationMs: number): Promise<PageFigures> {
  return page.evaluate(
    async ([module, ...call]) => {
      const { placeBenchCall } = (await import(module)) as InPage;
      return placeBenchCall(...call);
    },
    ['/lab/bench-calls.js', kind, durationMs] as const,
  );
}
