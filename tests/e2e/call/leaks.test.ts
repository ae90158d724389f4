import { placeCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { expect, test } from '../../support/fixtures.ts';

/** From before anything is there to the middle of the measurement: each phase of a call is hit by some of them. */
const STOPS_MS = [
  0, 20, 60, 100, 150, 200, 250, 300, 350, 400, 500, 700, 1000, 1500, 2500, 3600, 4000, 4500, 5000, 5600,
];

test('20 calls stopped in every phase leave nothing behind', async ({ labPage }) => {
  test.setTimeout(180_000);
  const live = await watchLife(labPage);
  const before = await live();
  expect(before).toEqual(NOTHING_LIVE);
  const endings = [];
  for (const stopAfterMs of STOPS_MS) {
    const report = await placeCall(labPage, { stopAfterMs });
    endings.push(report.window.mediaFromMs === null ? 'before voice' : 'with voice');
    expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'stopped' });
    expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(before);
  }
  expect(new Set(endings)).toEqual(new Set(['before voice', 'with voice']));
});

test('a completed and a failed call leave nothing behind', async ({ lab, labPage }) => {
  const live = await watchLife(labPage);
  const before = await live();
  expect(await placeCall(labPage, { durationMs: 5000 })).toMatchObject({ outcome: 'completed' });
  expect(await live()).toEqual(before);
  await lab.killRelay();
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'failed' });
  expect(await live()).toEqual(before);
});

test('a consumer that leaves the loop ends the call', async ({ labPage }) => {
  const live = await watchLife(labPage);
  const before = await live();
  const phases = await labPage.evaluate(async () => {
    const library = '/lab/callprobe.js';
    const { probeCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const seen: string[] = [];
    for await (const event of probeCall({ iceServers: '/ice-servers' })) {
      seen.push(event.type);
      if (event.type === 'progress') break;
    }
    return seen;
  });
  expect(phases).toContain('progress');
  expect(phases).not.toContain('report');
  expect(await live()).toEqual(before);
});
