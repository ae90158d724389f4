import { parseReport } from '../../../src/core/report/parse-report.ts';
import { callUnder, expectExactLosses, tracesOf } from '../../support/calls/impaired-call.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { ImpairmentPlan } from '../../support/lab/impairment/plan.ts';

/** Calls by the library in Firefox; nobody presses anything, and the muted voice is heard all the same. */

const PLANS: Readonly<Record<string, ImpairmentPlan>> = {
  'random 5 % up, bursts down': {
    seed: 201,
    legs: {
      up: { udp: { lossRatio: 0.05 } },
      down: { udp: { gilbertElliott: { goodToBad: 0.05, badToGood: 0.4, lossInGood: 0, lossInBad: 0.9 } } },
    },
  },
  'random 20 % down only, jitter and reordering both ways': {
    seed: 202,
    legs: { up: { udp: { jitterMs: 50 } }, down: { udp: { lossRatio: 0.2, delayMs: 20, jitterMs: 50 } } },
  },
};

for (const [name, plan] of Object.entries(PLANS)) {
  test(`the frames called lost are the frames the relay dropped: ${name}`, async ({ lab, labPage }) => {
    const complaints = complaintsOf(labPage);
    expectExactLosses(await callUnder(plan, lab, labPage, 5000));
    expect(complaints).toEqual([]);
  });
}

test('the relay dies in the middle: interrupted, and what was measured is kept', async ({ lab, labPage }) => {
  const call = placeCall(labPage, { durationMs: 30_000 });
  // 3 s of warm-up, and 5 s of voice or, on a busy machine, a good part of them.
  await labPage.waitForTimeout(8500);
  await lab.killRelay();
  const report = await call;
  expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'connection-lost' });
  // From the record of every frame, which a busy machine thins but does not empty: 5 s of voice are 250.
  const { up, down } = tracesOf(report);
  for (const { sentMs, receivedMs } of [up, down]) {
    expect(sentMs.length).toBeGreaterThan(100);
    // What was sent into the void after the relay's death is not charged to the line.
    expect(receivedMs.filter((atMs) => atMs === null).length).toBeLessThanOrEqual(5);
  }
  expect(parseReport(report)).toMatchObject({ ok: true });
});

test('the silence that an AudioContext sends before it runs is not taken for voice', async ({ labPage }) => {
  // As where the host’s policy forbids blob: media. Nobody has pressed anything, so the context stays suspended.
  await labPage.addInitScript(() => Reflect.deleteProperty(HTMLMediaElement.prototype, 'mozCaptureStream'));
  await labPage.reload();
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'failed', endReason: 'audio-blocked' });
});

/** Before the voice, while connecting, in the warm-up and in the measurement. */
const STOPS_MS = [0, 50, 150, 400, 3800];

test('calls stopped in every phase leave nothing behind', async ({ labPage }) => {
  const live = await watchLife(labPage);
  expect(await live()).toEqual(NOTHING_LIVE);
  const endings = [];
  for (const stopAfterMs of STOPS_MS) {
    const report = await placeCall(labPage, { stopAfterMs });
    endings.push(report.window.mediaFromMs === null ? 'before voice' : 'with voice');
    expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'stopped' });
    expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(NOTHING_LIVE);
  }
  expect(new Set(endings)).toEqual(new Set(['before voice', 'with voice']));
});
