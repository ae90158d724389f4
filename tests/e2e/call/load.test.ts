import { recordCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/fixtures.ts';

/** What does not hang on how fast this machine is; waits and rates are in tests/e2e/alone. */
test.use({ labOptions: { throughLine: true } });

/** Room for 20 Mbit/s, and 60 ms of queue. */
const FAST = { rateBps: 20e6, limitBytes: 150_000 } as const;

test('the amount of data is kept to, and a stretch that used up its share says so', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 1, legs: {}, access: { up: FAST, down: FAST } });
  const { report } = await recordCall(labPage, { durationMs: 5000, load: { maxBytes: 3e6 } });
  const { load } = report.examined;
  expect(load?.phases.map(({ isCapped }) => isCapped)).toEqual([true, true, true]);
  expect(load?.isAtLeast).toEqual({ up: true, down: true });
  const used = (load?.sentBytes ?? Number.NaN) + (load?.receivedBytes ?? Number.NaN);
  expect(used).toBeLessThanOrEqual(3e6);
  // All but what the last requests of three stretches were too small for.
  expect(used).toBeGreaterThan(2.9e6);
  for (const { fromMs, toMs } of load?.phases ?? []) expect(toMs - fromMs).toBeLessThan(4000);
});
