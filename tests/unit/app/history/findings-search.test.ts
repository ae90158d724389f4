import { expect, test } from '@playwright/test';
import { createFindingsSearch } from '../../../../src/app/history/findings-search.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { madeTests } from '../../../support/trends/made-history.ts';

const COLUMNS = columnsOf(madeTests(30));
const ROWS = Uint32Array.from({ length: COLUMNS.length }, (_, row) => row);

/** A worker that answers when it is told to. */
class SlowWorker {
  static readonly all: SlowWorker[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

test.beforeEach(() => {
  SlowWorker.all.length = 0;
  Object.assign(globalThis, { Worker: SlowWorker });
});
test.afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

const untilStarted = () => expect.poll(() => SlowWorker.all.length).toBeGreaterThan(0);

test('a search that is stopped ends at once, with its worker: who waits for it goes on', async () => {
  const search = createFindingsSearch();
  const found = search.findingsOf(COLUMNS, ROWS);
  await untilStarted();
  search.stop();
  expect(await found).toBeNull();
  expect(SlowWorker.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('a later search ends the one before, and is answered itself', async () => {
  const search = createFindingsSearch();
  const first = search.findingsOf(COLUMNS, ROWS);
  await untilStarted();
  const second = search.findingsOf(COLUMNS, ROWS);
  expect(await first).toBeNull();
  await expect.poll(() => SlowWorker.all.length).toBe(2);
  SlowWorker.all[1]?.onmessage?.({ data: [] });
  expect(await second).toEqual([]);
  expect(SlowWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('a search that is stopped before its worker began starts none', async () => {
  const search = createFindingsSearch();
  const found = search.findingsOf(COLUMNS, ROWS);
  search.stop();
  expect(await found).toBeNull();
  expect(SlowWorker.all).toEqual([]);
});

test('a worker that fails is a search without an answer', async () => {
  const search = createFindingsSearch();
  const found = search.findingsOf(COLUMNS, ROWS);
  await untilStarted();
  SlowWorker.all[0]?.onerror?.();
  expect(await found).toBeNull();
});
