import { loadCores } from '../../support/busy/load-cores.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/fixtures.ts';

/** `npm run bench:busy` does this five times over and prints what the verdict named. */
test('every core loaded by other programs, a clean line: the verdict names the computer, never the line', async ({
  lab,
  labPage,
}) => {
  await lab.setPlan({ seed: 1, legs: { up: { udp: { delayMs: 10 } }, down: { udp: { delayMs: 10 } } } });
  const unload = loadCores();
  try {
    const { outcome, verdict, directions, computer } = await placeCall(labPage, { durationMs: 8000 });
    expect(outcome).toBe('completed');
    expect(verdict.blames, JSON.stringify({ verdict, computer })).toBe('computer');
    for (const { metrics } of [directions.up, directions.down]) expect(metrics.packetsLost ?? 0).toBe(0);
  } finally {
    unload();
  }
});
