import type { Page } from '@playwright/test';
import type { IceServersAnswer } from '../../../src/call/ice-servers.ts';
import type { PathSample, ReachCell, ReachSample } from '../../../src/core/samples/examined.ts';

/** What came of trying, the cells in the order they became known, and what it was stopped by. */
export interface Tried<S> {
  readonly sample: S | null;
  readonly told: readonly ReachCell[];
  /** Name of the exception that ended it; null where none did. */
  readonly ended: string | null;
  /** By the page's own clock. */
  readonly tookMs: number;
}

/** Tries every relay of an answer from a page of the lab. */
export function tryRelaysIn(page: Page, answer: IceServersAnswer, stopAfterMs?: number): Promise<Tried<ReachSample>> {
  return tryIn<ReachSample>(page, 'tryRelays', answer, stopAfterMs);
}

/** Looks at the path from a page of the lab. */
export function tryPathIn(page: Page, answer: IceServersAnswer, stopAfterMs?: number): Promise<Tried<PathSample>> {
  return tryIn<PathSample>(page, 'tryPath', answer, stopAfterMs);
}

function tryIn<S>(
  page: Page,
  name: 'tryRelays' | 'tryPath',
  answer: IceServersAnswer,
  stopAfterMs: number | undefined,
): Promise<Tried<S>> {
  return page.evaluate(
    async (asked) => {
      // A variable, so that no bundler follows it: the lab's server has the file at this address.
      const file = '/lab/bench-calls.js';
      const tries = (await import(file)) as typeof import('../../bench/cost/page/entry.ts');
      const controller = new AbortController();
      const { stopAfterMs } = asked;
      const timer = stopAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), stopAfterMs);
      const startedMs = performance.now();
      const nowMs = () => performance.now() - startedMs;
      const told: ReachCell[] = [];
      const options = { signal: controller.signal, nowMs, onCell: (cell: ReachCell) => void told.push(cell) };
      const tried = await tries[asked.name](asked.answer, options).then(
        (sample) => ({ sample, ended: null }),
        (cause: Error) => ({ sample: null, ended: cause.name }),
      );
      clearTimeout(timer);
      return { ...tried, told, tookMs: nowMs() } as Tried<S>;
    },
    { name, answer, stopAfterMs },
  );
}
