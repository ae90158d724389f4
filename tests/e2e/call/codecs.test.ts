import { placeCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/fixtures.ts';

/** Payload rates of RFC 3551 and, for Opus, of the target we set; the tolerance is Opus's variable rate. */
const CODECS = [
  { codec: 'opus', mimeType: 'audio/opus', bitrateBps: 32_000, within: 4000, codecId: 'opus-32', scale: 'fullband' },
  {
    codec: 'PCMU',
    mimeType: 'audio/PCMU',
    bitrateBps: 64_000,
    within: 2000,
    codecId: 'g711-browser',
    scale: 'narrowband',
  },
  {
    codec: 'PCMA',
    mimeType: 'audio/PCMA',
    bitrateBps: 64_000,
    within: 2000,
    codecId: 'g711-browser',
    scale: 'narrowband',
  },
  { codec: 'G722', mimeType: 'audio/G722', bitrateBps: 64_000, within: 2000, codecId: 'g722-64', scale: 'wideband' },
] as const;

for (const { codec, mimeType, bitrateBps, within, codecId, scale } of CODECS) {
  test(`a call in ${codec}: nothing else is on the wire, 50 packets a second each way`, async ({ lab, labPage }) => {
    await lab.setPlan({ seed: 1, legs: {} });
    const report = await placeCall(labPage, { codec });
    expect(report).toMatchObject({ outcome: 'completed', codec: { mimeType } });
    for (const { metrics, score } of [report.directions.up, report.directions.down]) {
      expect(score).toMatchObject({ codecId, scale });
      expect(Math.abs((metrics.bitrateBps ?? 0) - bitrateBps)).toBeLessThanOrEqual(within);
      // 3 s measured.
      expect(Math.abs((metrics.packetsSent ?? 0) - 150)).toBeLessThanOrEqual(2);
    }
    const voice = (await lab.log()).filter(({ kind }) => kind === 'rtp');
    expect(new Set(voice.map(({ payloadType }) => payloadType)).size).toBe(1);
    const streamOf = (packet: (typeof voice)[number]) => `${packet.ssrc} ${packet.direction} ${packet.transport}`;
    for (const stream of new Set(voice.map(streamOf))) {
      const packets = voice.filter((packet) => streamOf(packet) === stream);
      // No padding-only packet: each carries a timestamp of its own.
      expect(new Set(packets.map(({ rtpTimestamp }) => rtpTimestamp)).size).toBe(packets.length);
    }
  });
}

test('with no relay at all the call is a loopback, and says so', async ({ labPage }) => {
  const report = await placeCall(labPage, { iceServers: { iceServers: [], sameComputer: null } });
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'loopback', abandoned: [] } });
});
