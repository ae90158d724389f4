import { DIRECTIONS } from '../../../src/core/direction.ts';
import { recordCall } from '../../support/calls/place-call.ts';
import { droppedOfAllVoices, lostOfAllVoices } from '../../support/calls/relay-truth.ts';
import { expect, test } from '../../support/fixtures.ts';

/** Quick tests on lines where the statistics allow an early word; when they end is measured by `npm run bench:quick`. */

test('10 % lost up: the further voices are left, and one alone misses the target', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 401, legs: { up: { udp: { lossRatio: 0.1 } } } });
  const { report } = await recordCall(labPage, { mode: 'quick', durationMs: 30_000 });
  expect(report).toMatchObject({ outcome: 'completed', verdict: { decision: 'misses-target', direction: 'up' } });
  expect(report.test).toEqual({ mode: 'quick', streams: 1, extraBps: 0, streamsLeft: true });
  const { mediaFromMs, measuredToMs } = report.window;
  expect((measuredToMs ?? 0) - (mediaFromMs ?? 0)).toBeLessThan(30_000);
  const range = report.directions.up.confidence?.mos;
  expect(range?.high).toBeLessThan(4);
});

test('an upload that does not carry several voices: they are left, and the one alone is not blamed for the queue', async ({
  lab,
  labPage,
}) => {
  // Two voices fit into 90 kbit/s of the lab, which counts no IP header; four do not, and would wait for up to 1.8 s.
  const narrow = { queue: { rateBps: 90_000, limitBytes: 20_000 } };
  await lab.setPlan({ seed: 402, legs: { up: { udp: narrow, tcp: narrow } } });
  const { report } = await recordCall(labPage, { mode: 'quick', durationMs: 15_000 });
  expect(report).toMatchObject({ outcome: 'completed', test: { streams: 1, streamsLeft: true } });
  for (const direction of DIRECTIONS) {
    const { metrics } = report.directions[direction];
    if (report.window.countedMs === 0) continue;
    // Four voices waited hundreds of milliseconds; by the time that counts, their queue is empty.
    expect(metrics.delayMinMs).toBeLessThan(50);
  }
});

test('four voices at once: the frames called lost, of each of them, are the frames the relay dropped', async ({
  lab,
  labPage,
}) => {
  await lab.setPlan({ seed: 403, legs: { up: { udp: { lossRatio: 0.02 } }, down: { udp: { lossRatio: 0.03 } } } });
  const { report, samples } = await recordCall(labPage, { mode: 'quick', durationMs: 7000 });
  expect(report.outcome).toBe('completed');
  const toMs = report.window.measuredToMs ?? Number.NaN;
  const log = await lab.log();
  for (const direction of DIRECTIONS) {
    const lost = lostOfAllVoices(samples, direction, toMs);
    expect(lost, direction).toEqual(droppedOfAllVoices(log, samples, direction, toMs));
    expect(lost.length, direction).toBeGreaterThan(0);
    const voices = samples.flatMap((sample) => {
      return sample.type === 'packets' && sample.direction === direction && sample.end === 'sent' ? sample.ssrc : [];
    });
    expect(new Set(voices).size, direction).toBe(4);
  }
});
