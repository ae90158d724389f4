import { placeCall } from '../../support/calls/place-call.ts';
import { droppedFrames, lostFrames } from '../../support/calls/relay-truth.ts';
import { expect, test } from '../../support/coturn/fixtures.ts';

test.use({ siteOptions: { impaired: true } });

test('5 % lost on the way to a coturn that knows nothing of it: the frames called lost are the frames dropped', async ({
  forwarder,
  labPage,
}) => {
  forwarder.setPlan({ seed: 301, legs: { up: { udp: { lossRatio: 0.05 } } } });
  const report = await placeCall(labPage, { durationMs: 10_000 });
  expect(report).toMatchObject({ outcome: 'completed', instrument: 'packet-tap', setup: { topology: 'split-relay' } });
  const { up, down } = report.trace ?? {};
  if (!up || !down) throw new Error(`expected a trace of both directions, got ${JSON.stringify(report.trace)}`);
  const dropped = droppedFrames(forwarder.log(), 'up', up);
  expect(dropped.length).toBeGreaterThan(0);
  expect(lostFrames(up)).toEqual(dropped);
  expect(lostFrames(down)).toEqual([]);
  expect(report.directions.down.metrics.packetsLost).toBe(0);
});
