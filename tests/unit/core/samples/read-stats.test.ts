import { expect, test } from '@playwright/test';
import { readStats } from '../../../../src/core/samples/read-stats.ts';

test('nothing reported is nothing known: every part null', () => {
  for (const part of Object.values(readStats([]))) expect(part).toBeNull();
});

test('a field that is missing, NaN or of a wrong type is null, never 0', () => {
  const { inbound } = readStats([
    { type: 'inbound-rtp', kind: 'audio', packetsLost: Number.NaN, packetsReceived: '12', concealedSamples: null },
  ]);
  for (const value of Object.values(inbound ?? {})) expect(value).toBeNull();
  expect(Object.keys(inbound ?? {}).length).toBeGreaterThan(10);
});

test('seconds become milliseconds, counters stay as they are, negative loss too', () => {
  const { inbound, pair } = readStats([
    { type: 'inbound-rtp', kind: 'audio', packetsLost: -3, jitter: 0.012, jitterBufferDelay: 2.5 },
    { type: 'candidate-pair', id: 'p', nominated: true, state: 'succeeded', currentRoundTripTime: 0.05 },
  ]);
  expect(inbound).toMatchObject({ packetsLost: -3, jitterMs: 12, jitterBufferDelayMs: 2500 });
  expect(pair?.roundTripMs).toBe(50);
});

test('video beside the voice is left alone', () => {
  const { inbound } = readStats([
    { type: 'inbound-rtp', kind: 'video', packetsReceived: 9 },
    { type: 'inbound-rtp', kind: 'audio', packetsReceived: 5 },
  ]);
  expect(inbound?.packetsReceived).toBe(5);
});

test('the selected pair is found by transport, else by Firefox’s mark, else by nomination', () => {
  const pairs = [
    { type: 'candidate-pair', id: 'a', nominated: true, state: 'succeeded', currentRoundTripTime: 0.001 },
    { type: 'candidate-pair', id: 'b', selected: true, currentRoundTripTime: 0.002 },
    { type: 'candidate-pair', id: 'c', currentRoundTripTime: 0.003 },
  ];
  const chosen = (reports: readonly { readonly [key: string]: unknown }[]) => readStats(reports).pair?.roundTripMs;
  expect(chosen([...pairs, { type: 'transport', selectedCandidatePairId: 'c' }])).toBe(3);
  expect(chosen(pairs)).toBe(2);
  expect(chosen(pairs.slice(0, 1))).toBe(1);
  expect(chosen([])).toBeUndefined();
});

test('a round trip too short for the browser’s clock is unknown, not 0', () => {
  const round = (seconds: number) =>
    readStats([
      { type: 'candidate-pair', id: 'p', selected: true, currentRoundTripTime: seconds, totalRoundTripTime: seconds },
    ]).pair;
  expect(round(0)).toMatchObject({ roundTripMs: null, totalRoundTripMs: null });
  expect(round(0.001)).toMatchObject({ roundTripMs: 1, totalRoundTripMs: 1 });
});

test('several streams of voice are one: counters added up, a moment’s value averaged, what one does not know left out', () => {
  const streams = [
    { type: 'inbound-rtp', kind: 'audio', mid: '1', packetsReceived: 7, packetsLost: 2, jitter: 0.03 },
    { type: 'inbound-rtp', kind: 'audio', mid: '0', packetsReceived: 5, jitter: 0.01 },
    { type: 'outbound-rtp', kind: 'audio', mid: '0', packetsSent: 5 },
    { type: 'outbound-rtp', kind: 'audio', mid: '1', packetsSent: 9 },
  ];
  const all = readStats(streams);
  expect(all.inbound).toMatchObject({ packetsReceived: 12, packetsLost: 2, jitterMs: 20, concealedSamples: null });
  expect(all.outbound).toMatchObject({ packetsSent: 14, bytesSent: null });
  // Only the first is spoken in: the others have fallen silent, and count patched voice for ever.
  const first = readStats(streams, 1);
  expect(first.inbound).toMatchObject({ packetsReceived: 5, packetsLost: null, jitterMs: 10 });
  expect(first.outbound).toMatchObject({ packetsSent: 5 });
});
