import { expect, test } from '@playwright/test';
import { CHECKPOINT_EVERY_MS, createCheckpoints } from '../../../src/app/checkpoints.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

const running = () => SAMPLE_REPORTS.running?.() ?? sampleReport();

function setUp() {
  const saved: CallReport[] = [];
  const finishers: (() => void)[] = [];
  let nowMs = 0;
  const save = (report: CallReport) => {
    saved.push(report);
    return new Promise<void>((resolve) => finishers.push(resolve));
  };
  const advance = (ms: number) => {
    nowMs += ms;
  };
  const finishSaves = async () => {
    for (const finish of finishers.splice(0)) finish();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    saved,
    finishSaves,
    advance,
    checkpoints: createCheckpoints(save, () => nowMs),
  };
}

test('the first report is saved at once, later ones as often as promised', async () => {
  const { saved, finishSaves, advance, checkpoints } = setUp();
  const step = CHECKPOINT_EVERY_MS / 8;
  for (let offered = 0; offered < 33; offered += 1) {
    checkpoints.offer(running());
    await finishSaves();
    advance(step);
  }
  expect(saved).toHaveLength(5);
});

test('a slow save is never overtaken by another', () => {
  const { saved, advance, checkpoints } = setUp();
  checkpoints.offer(running());
  advance(10 * CHECKPOINT_EVERY_MS);
  checkpoints.offer(running());
  expect(saved).toHaveLength(1);
});

test('a page about to go saves the newest report, whenever the last save was', async () => {
  const { saved, finishSaves, checkpoints } = setUp();
  checkpoints.flush();
  expect(saved).toHaveLength(0);
  checkpoints.offer(running());
  await finishSaves();
  const newest = running();
  checkpoints.offer(newest);
  checkpoints.flush();
  expect(saved).toHaveLength(2);
  expect(saved[1]).toBe(newest);
});

test('the end waits for the save under way, and nothing is saved after it', async () => {
  const { saved, finishSaves, advance, checkpoints } = setUp();
  checkpoints.offer(running());
  let hasEnded = false;
  const end = checkpoints.end().then(() => {
    hasEnded = true;
  });
  await Promise.resolve();
  expect(hasEnded).toBe(false);
  await finishSaves();
  await end;
  advance(10 * CHECKPOINT_EVERY_MS);
  checkpoints.offer(running());
  checkpoints.flush();
  expect(saved).toHaveLength(1);
});
