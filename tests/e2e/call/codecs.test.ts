import { DIRECTIONS } from '../../../src/core/direction.ts';
import { codecFor } from '../../../src/core/score/codecs.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/fixtures.ts';

/** Payload rates and RTP clocks of RFC 3551 and RFC 7587; for Opus, the target we set. */
const CODECS = [
  { codec: 'opus', bitrateBps: 32_000, clockRateHz: 48_000, codecId: 'opus-32', scale: 'fullband' },
  { codec: 'PCMU', bitrateBps: 64_000, clockRateHz: 8000, codecId: 'g711-browser', scale: 'narrowband' },
  { codec: 'PCMA', bitrateBps: 64_000, clockRateHz: 8000, codecId: 'g711-browser', scale: 'narrowband' },
  { codec: 'G722', bitrateBps: 64_000, clockRateHz: 8000, codecId: 'g722-64', scale: 'wideband' },
] as const;

for (const { codec, bitrateBps, clockRateHz, codecId, scale } of CODECS) {
  test(`a call in ${codec}: one packet every 20 ms of voice, and nothing else`, async ({ lab, labPage }) => {
    await lab.setPlan({ seed: 1, legs: {} });
    const report = await placeCall(labPage, { codec });
    expect(report).toMatchObject({ outcome: 'completed', codec: { mimeType: `audio/${codec}`, clockRateHz } });
    for (const direction of DIRECTIONS) {
      // From every second, counted or not: a busy machine speaks less, and in the same codec.
      const rates = report.seconds.flatMap((second) => second[direction].metrics.bitrateBps ?? []);
      const meanBps = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
      expect(codecFor(`audio/${codec}`, meanBps)).toMatchObject({ id: codecId, scale });
      // Opus varies round its target: whole calls of 28.4 and of 32.3 kbit/s were seen.
      expect(meanBps).toBeLessThan(bitrateBps * 1.2);
      expect(meanBps).toBeGreaterThan(bitrateBps * 0.8);
      const { score } = report.directions[direction];
      expect(score).toMatchObject(report.window.countedMs === 0 ? { mos: null } : { codecId, scale });
    }
    const voice = (await lab.log()).filter(({ kind }) => kind === 'rtp');
    expect(new Set(voice.map(({ payloadType }) => payloadType)).size).toBe(1);
    const streamOf = (packet: (typeof voice)[number]) => `${packet.ssrc} ${packet.direction} ${packet.transport}`;
    const streams = [...new Set(voice.map(streamOf))];
    // Each of the two voices crosses the line up and down.
    expect(streams).toHaveLength(4);
    for (const stream of streams) {
      const stamps = voice.filter((packet) => streamOf(packet) === stream).map((packet) => packet.rtpTimestamp ?? -1);
      const steps = stamps.slice(1).map((stamp, i) => (stamp - (stamps[i] ?? Number.NaN)) >>> 0);
      // Each is one frame after the last, so none is padding and none is missing.
      expect(new Set(steps), stream).toEqual(new Set([clockRateHz / 50]));
    }
  });
}

test('with no relay at all the call is a loopback, and says so', async ({ labPage }) => {
  const report = await placeCall(labPage, { iceServers: { iceServers: [], sameComputer: null } });
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'loopback', abandoned: [] } });
});
