import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type RawStats, readStats } from '../../src/core/samples/read-stats.ts';

/** Real getStats() dumps of relayed calls (see tests/fixtures/README.md). */
interface Dump {
  readonly scenarios: {
    readonly [name: string]: { readonly callerStats?: readonly RawStats[]; readonly calleeStats?: readonly RawStats[] };
  };
}

function dumpOf(name: string): Dump {
  return JSON.parse(readFileSync(new URL(`../fixtures/get-stats/${name}.json`, import.meta.url), 'utf8')) as Dump;
}

for (const name of ['chromium-156', 'firefox-153']) {
  for (const [scenario, { callerStats, calleeStats }] of Object.entries(dumpOf(name).scenarios)) {
    // A scenario in which the call never connected holds no dump.
    if (!callerStats || !calleeStats) continue;
    test(`${name}, ${scenario}: what both browsers report is read at both ends`, () => {
      for (const stats of [readStats(callerStats), readStats(calleeStats)]) {
        expect(stats.pair?.local?.candidateType).toMatch(/^(host|srflx|prflx|relay)$/);
        expect(stats.codec).toMatchObject({ mimeType: 'audio/opus', clockRateHz: 48_000 });
      }
      const heard = readStats(calleeStats).inbound ?? readStats(callerStats).inbound;
      expect(heard?.packetsReceived).toBeGreaterThan(100);
      expect(heard?.totalSamplesReceived).toBeGreaterThan(48_000);
      expect(heard?.concealedSamples).not.toBeNull();
      expect(heard?.jitterBufferDelayMs).toBeGreaterThan(0);
    });
  }
}

test('a relayed leg says how it reaches its relay', () => {
  const { scenarios } = dumpOf('chromium-156');
  expect(readStats(scenarios['relay-udp']?.callerStats ?? []).pair?.local?.relayProtocol).toBe('udp');
  expect(readStats(scenarios['relay-tcp']?.callerStats ?? []).pair?.local?.relayProtocol).toBe('tcp');
});

test('Firefox reports no playout, Chromium does: null there, a figure here', () => {
  const playout = (name: string) =>
    Object.values(dumpOf(name).scenarios)
      .flatMap(({ callerStats, calleeStats }) => [
        readStats(callerStats ?? []).playout,
        readStats(calleeStats ?? []).playout,
      ])
      .filter((found) => found !== null);
  expect(playout('firefox-153')).toEqual([]);
  expect(playout('chromium-156').length).toBeGreaterThan(0);
});

test('Firefox counts connectivity checks in whole milliseconds: none is shorter than one, and 0 is unknown', () => {
  const pairs = Object.values(dumpOf('firefox-153').scenarios).flatMap(({ callerStats, calleeStats }) =>
    [callerStats, calleeStats].flatMap((stats) => readStats(stats ?? []).pair ?? []),
  );
  const totals = pairs.map(({ totalRoundTripMs }) => totalRoundTripMs);
  expect(totals).toContain(null);
  expect(totals).not.toContain(0);
  for (const ms of totals) expect(ms === null || Number.isInteger(ms), String(ms)).toBe(true);
});
