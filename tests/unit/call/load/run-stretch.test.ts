import { expect, test } from '@playwright/test';
import { abortable } from '../../../../src/call/abortable.ts';
import { STRETCH_MS } from '../../../../src/call/load/line-filler.ts';
import { runStretch } from '../../../../src/call/load/run-stretch.ts';

const nowMs = () => performance.now();
const never = () => new Promise<void>(() => undefined);
const untilOver = (over: AbortSignal) => abortable(never(), over).catch(() => undefined);

function parts(isUsedUp = false, signal = new AbortController().signal) {
  return { nowMs, isUsedUp: () => isUsedUp, signal };
}

test('a stretch that has nothing left to do ends, and says whether its data was used up', async () => {
  const done = async () => undefined;
  expect(await runStretch('up', [done, done], parts(true))).toMatchObject({ load: 'up', isCapped: true });
  expect(await runStretch('up', [done, done], parts(false))).toMatchObject({ isCapped: false });
});

test('a stretch ends when its time is over, capped by nothing', async () => {
  const { fromMs, toMs, isCapped } = await runStretch('both', [untilOver, untilOver], parts(true));
  expect(toMs - fromMs).toBeGreaterThanOrEqual(STRETCH_MS - 5);
  expect(isCapped).toBe(false);
});

test('when the signal aborts, its flows do at once, and the reason is told', async () => {
  const controller = new AbortController();
  const overs: AbortSignal[] = [];
  const flow = (over: AbortSignal) => {
    overs.push(over);
    return untilOver(over);
  };
  const stretch = runStretch('up', [flow, flow], parts(false, controller.signal));
  const reason = new Error('left');
  controller.abort(reason);
  await expect(stretch).rejects.toBe(reason);
  expect(overs.map(({ aborted }) => aborted)).toEqual([true, true]);
  await expect(runStretch('up', [flow], parts(false, controller.signal))).rejects.toBe(reason);
  expect(overs.length).toBe(2);
});
