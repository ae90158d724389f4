import { parseReport } from '../../../src/core/report/parse-report.ts';
import type { FrameTrace } from '../../../src/core/report/schema.ts';
import { tracesOf } from '../../support/calls/impaired-call.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { lostFrames } from '../../support/calls/relay-truth.ts';
import { expect, test } from '../../support/fixtures.ts';
import { labIceServers } from '../../support/lab/lab.ts';

/** Every fault ends in its named state; where voice was heard before, what was measured is kept. */

test('relay unreachable', async ({ lab, labPage }) => {
  await lab.killRelay();
  const report = await placeCall(labPage);
  expect(report).toMatchObject({
    outcome: 'failed',
    endReason: 'relay-unreachable',
    verdict: { band: 'inconclusive' },
  });
  expect(report.endDetail).toMatch(/no answer in \d+ ms/);
  expect(parseReport(report)).toMatchObject({ ok: true });
});

test('wrong credentials', async ({ lab, labPage }) => {
  const { iceServers } = labIceServers(lab);
  const wrong = iceServers.map((server) => ({ ...server, credential: 'wrong' }));
  const report = await placeCall(labPage, { iceServers: { iceServers: wrong, sameComputer: true } });
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'credentials-rejected' });
  expect(report.endDetail).toMatch(/401/);
});

test('expired credentials', async ({ lab, labPage }) => {
  await lab.setIceServers({ status: 200, body: labIceServers(lab, { expiredS: 60 }) });
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'failed', endReason: 'credentials-rejected' });
});

test('UDP swallowed by a firewall: the call goes over TCP and says why', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 1, legs: { up: { udp: { block: true } }, down: { udp: { block: true } } } });
  const report = await placeCall(labPage);
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'tcp-relay' } });
  expect(report.setup.abandoned).toMatchObject([
    { topology: 'split-relay', why: expect.stringMatching(/near leg: no answer/) },
  ]);
  expect(report.paths.near?.local).toMatchObject({ candidateType: 'relay', relayProtocol: 'tcp' });
});

test.describe('a relay without TCP', () => {
  test.use({ labOptions: { transports: ['udp'] } });
  test('TCP refused: both legs go over UDP, and says why', async ({ labPage }) => {
    const report = await placeCall(labPage);
    expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'udp-relay' } });
    expect(report.setup.abandoned).toMatchObject([
      { topology: 'split-relay', why: expect.stringMatching(/far leg: no answer/) },
    ]);
    expect(report.paths.far?.local).toMatchObject({ candidateType: 'relay', relayProtocol: 'udp' });
  });
});

test('TCP swallowed by a firewall: both legs go over UDP', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 1, legs: { up: { tcp: { block: true } }, down: { tcp: { block: true } } } });
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'completed', setup: { topology: 'udp-relay' } });
});

test('the relay dies in the middle: interrupted, and what was measured is kept', async ({ lab, labPage }) => {
  const call = placeCall(labPage, { durationMs: 30_000 });
  await labPage.waitForTimeout(7500);
  await lab.killRelay();
  const report = await call;
  expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'connection-lost' });
  // What was sent into the void after the relay's death is not charged to the line.
  for (const trace of Object.values(tracesOf(report))) {
    expect(trace.sentMs.length).toBeGreaterThan(200);
    expect(lostFrames(trace).length).toBeLessThanOrEqual(5);
  }
  // Whatever this machine left of it was scored.
  expect(report.directions.down.score.mos === null).toBe(report.window.countedMs === 0);
  expect(report.seconds.length).toBeGreaterThanOrEqual(5);
  expect(parseReport(report)).toMatchObject({ ok: true });
});

test('the network is gone for 5 s and comes back: the call goes on, the gap is in the figures', async ({
  lab,
  labPage,
}) => {
  const gone = { outages: [{ fromMs: 6000, durationMs: 5000 }] };
  await lab.setPlan({ seed: 1, legs: { up: { udp: gone, tcp: gone }, down: { udp: gone, tcp: gone } } });
  const report = await placeCall(labPage, { durationMs: 18_000 });
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'split-relay' } });
  // Up crosses the line as UDP: what was sent in these 5 s is gone.
  const { up, down } = report.directions;
  const goneMs = longestGapMs(tracesOf(report).up);
  expect(goneMs).toBeGreaterThanOrEqual(4900);
  expect(goneMs).toBeLessThanOrEqual(6000);
  // Seconds that lost so much count, however busy this machine was: most of 250 frames, all of those that it spoke.
  expect(up.metrics.packetsLost).toBeGreaterThanOrEqual(150);
  // Down begins inside TCP, which holds what it cannot deliver: it comes seconds late, and the listener has to do without.
  expect(down.metrics.delayP95Ms).toBeGreaterThan(2000);
  expect(down.metrics.concealedRatio).toBeGreaterThan(0.2);
  expect(report.verdict.band).toBe('bad');
  const last = report.seconds.at(-1);
  expect(last?.up.metrics.packetsLost).toBe(0);
  expect(last?.down.metrics.packetsLost).toBe(0);
});

test('a browser without encoded transforms: getStats measures, and every figure says so', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 3, legs: { up: { udp: { lossRatio: 0.1 } } } });
  await labPage.addInitScript(() => Reflect.deleteProperty(globalThis, 'RTCRtpScriptTransform'));
  await labPage.reload();
  const report = await placeCall(labPage);
  expect(report).toMatchObject({ outcome: 'completed', instrument: 'get-stats', trace: { up: null, down: null } });
  const { up } = report.directions;
  const lost = (direction: 'up' | 'down') =>
    report.seconds.reduce((sum, second) => sum + (second[direction].metrics.packetsLost ?? 0), 0);
  expect(lost('up')).toBeGreaterThan(5);
  expect(lost('down')).toBe(0);
  expect(up.metrics.delayMedianMs).toBeNull();
  // Unless this machine was busy in all of the few seconds.
  const isCounted = report.window.countedMs !== 0;
  const from = isCounted ? 'get-stats' : null;
  expect(up.instruments).toMatchObject({ lossRatio: from, packetsLost: from, delayMedianMs: null });
  expect(up.score.mos !== null).toBe(isCounted);
});

test('a browser without WebRTC', async ({ labPage }) => {
  await labPage.addInitScript(() => Reflect.deleteProperty(globalThis, 'RTCPeerConnection'));
  await labPage.reload();
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'failed', endReason: 'webrtc-unsupported' });
});

test('a browser without the codec asked for', async ({ labPage }) => {
  await labPage.addInitScript(() => {
    RTCRtpReceiver.getCapabilities = () => ({ codecs: [], headerExtensions: [] });
  });
  await labPage.reload();
  const report = await placeCall(labPage, { codec: 'G722' });
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'codec-unsupported' });
  expect(report.endDetail).toBe('codec: expected audio/G722 in this browser, got none');
});

test('voice that never comes in one direction: named', async ({ lab, labPage }) => {
  await lab.setPlan({ seed: 1, legs: { up: { udp: { lossRatio: 1 } } } });
  const report = await placeCall(labPage);
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'no-voice' });
  expect(report.endDetail).toMatch(/got none in the up direction/);
});

const ANSWERS: readonly (readonly [name: string, status: number, body: unknown, reason: string, detail: RegExp])[] = [
  ['is an error', 503, { error: 'x' }, 'ice-servers-unavailable', /expected status 200, got 503/],
  ['is no JSON', 200, '<html>', 'ice-servers-malformed', /expected JSON/],
  ['lacks its list', 200, { sameComputer: null }, 'ice-servers-malformed', /^iceServers: expected/],
  [
    'names a web address',
    200,
    { iceServers: [{ urls: 'https://x' }], sameComputer: null },
    'ice-servers-malformed',
    /^iceServers\.0\.urls/,
  ],
  [
    'has no relay in it',
    200,
    { iceServers: [{ urls: 'stun:127.0.0.1' }], sameComputer: null },
    'ice-servers-malformed',
    /at least one turn:/,
  ],
];
for (const [name, status, body, reason, detail] of ANSWERS) {
  test(`an answer of /ice-servers that ${name}`, async ({ lab, labPage }) => {
    await lab.setIceServers({ status, body });
    const report = await placeCall(labPage);
    expect(report).toMatchObject({ outcome: 'failed', endReason: reason });
    expect(report.endDetail).toMatch(detail);
  });
}

test('an address nobody answers at', async ({ labPage }) => {
  const report = await placeCall(labPage, { iceServers: 'http://127.0.0.1:9/ice-servers' });
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'ice-servers-unavailable' });
});

test('a wrong option throws at once and names the field', async ({ labPage }) => {
  const refusal = (options: object) =>
    placeCall(labPage, options).then(
      () => 'accepted',
      (cause: Error) => cause.message,
    );
  expect(await refusal({ durationMs: 12 })).toMatch(/durationMs: expected a number from 5000 to 600000, got 12/);
  expect(await refusal({ codec: 'mp3' })).toMatch(/codec: expected one of opus, PCMU, PCMA, G722, got "mp3"/);
  expect(await refusal({ topology: 'star' })).toMatch(/topology: expected one of split-relay/);
  expect(await refusal({ iceServers: 5 })).toMatch(/iceServers: expected a URL or an answer/);
});

/** The longest time in which no frame that was sent came, ms: by the clock, since a machine that stalls speaks fewer frames. */
function longestGapMs({ sentMs, receivedMs }: FrameTrace): number {
  const came = sentMs.filter((_, i) => receivedMs[i] !== null);
  return came.reduce((longest, ms, i) => Math.max(longest, ms - (came[i - 1] ?? ms)), 0);
}
