import { expect, test } from '@playwright/test';
import { abortable, delay, within } from '../../../src/call/abortable.ts';

const never = new Promise<never>(() => undefined);

/** Timers that would keep this process waiting. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

test('an aborted wait rejects with the signal’s own reason, at once and later', async () => {
  const reason = new Error('stopped');
  await expect(abortable(never, AbortSignal.abort(reason))).rejects.toBe(reason);
  await expect(delay(60_000, AbortSignal.abort(reason), 1)).rejects.toBe(reason);
  const controller = new AbortController();
  const waits = [abortable(never, controller.signal), within(never, 60_000, controller.signal, 'late')];
  controller.abort(reason);
  for (const wait of waits) await expect(wait).rejects.toBe(reason);
});

test('within gives the answer, or the word for late', async () => {
  const { signal } = new AbortController();
  expect(await within(Promise.resolve('answer'), 1000, signal, 'late')).toBe('answer');
  expect(await within(never, 5, signal, 'late')).toBe('late');
  await expect(within(Promise.reject(new Error('broken')), 1000, signal, 'late')).rejects.toThrow('broken');
});

test('no timer outlives its wait', async () => {
  const before = timers();
  const controller = new AbortController();
  await within(Promise.resolve(1), 60_000, controller.signal, 'late');
  const waiting = within(never, 60_000, controller.signal, 'late').catch(() => undefined);
  expect(timers()).toBe(before + 1);
  controller.abort();
  await waiting;
  expect(timers()).toBe(before);
});
