import { expect, test } from '@playwright/test';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../../src/core/trends/summary.ts';
import { writeCsvFile } from '../../../../src/history/file/csv.ts';
import { readHistoryFile, writeHistoryFile } from '../../../../src/history/file/index.ts';
import { madeUpReport, sampleId } from '../../../support/reports/index.ts';

/** A clock on which any step takes longer than a slice may. */
function slowClock(): () => void {
  const original = performance.now;
  let nowMs = 0;
  performance.now = () => {
    nowMs += 20;
    return nowMs;
  };
  return () => {
    performance.now = original;
  };
}

/** Counts the turns that the rest of the page gets until `work` has ended. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const counting = (async () => {
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
  })();
  await work;
  isDone = true;
  await counting;
  return turns;
}

const REPORT = { ...madeUpReport(1, { plannedMs: 2_000 }), trace: null };
const ENTRIES = Array.from({ length: 100 }, (_, serial) => ({
  report: { ...REPORT, id: sampleId(serial) },
  annotation: NO_ANNOTATION,
}));
const OPTIONS = { marks: [], exportedAt: 0 };

test('writing, reading and checking let the page have its turn after each test where one is due', async () => {
  const text = await (await writeHistoryFile(ENTRIES, OPTIONS)).text();
  const restore = slowClock();
  try {
    expect(await turnsDuring(writeHistoryFile(ENTRIES, OPTIONS))).toBeGreaterThanOrEqual(ENTRIES.length);
    // Once when it is read, once when it is checked.
    expect(await turnsDuring(readHistoryFile(text))).toBeGreaterThanOrEqual(2 * ENTRIES.length);
    const rows = ENTRIES.map(({ report, annotation }) => ({ summary: summaryOf(report), annotation }));
    expect(await turnsDuring(writeCsvFile(rows))).toBeGreaterThanOrEqual(ENTRIES.length);
  } finally {
    restore();
  }
});

test('how much is done only grows, and ends with all of it', async () => {
  const written: number[] = [];
  const blob = await writeHistoryFile(ENTRIES, { ...OPTIONS, onProgress: (count) => written.push(count) });
  expect(written).toEqual(ENTRIES.map((_, row) => row + 1));
  const read: number[] = [];
  await readHistoryFile(blob, { onProgress: (ratio) => read.push(ratio) });
  expect(read).toEqual(read.toSorted((one, other) => one - other));
  expect(read.at(-1)).toBe(1);
});

test('aborted at any point, work ends with the reason and nothing more is done', async () => {
  const text = await (await writeHistoryFile(ENTRIES, OPTIONS)).text();
  for (const after of [0, 0.01, 0.2, 0.3, 0.9]) {
    const controller = new AbortController();
    let latest = 0;
    const onProgress = (ratio: number) => {
      latest = ratio;
      if (ratio >= after) controller.abort('not wanted any more');
    };
    if (after === 0) controller.abort('not wanted any more');
    await expect(readHistoryFile(text, { onProgress, signal: controller.signal })).rejects.toBe('not wanted any more');
    expect(latest).toBeLessThan(1);
  }
  const controller = new AbortController();
  const counted: number[] = [];
  const onProgress = (count: number) => {
    counted.push(count);
    if (count === 10) controller.abort('not wanted any more');
  };
  const options = { ...OPTIONS, onProgress, signal: controller.signal };
  await expect(writeHistoryFile(ENTRIES, options)).rejects.toBe('not wanted any more');
  expect(counted).toHaveLength(10);
});
