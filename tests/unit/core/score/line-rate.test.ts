import { expect, test } from '@playwright/test';
import { CODECS, codecById } from '../../../../src/core/score/codecs.ts';
import { ipRateBps, shedRatio } from '../../../../src/core/score/line-rate.ts';

test('every codec needs more of the line than its voice, by the same headers', () => {
  const overheads = new Set(CODECS.map(({ bitrateBps }) => ipRateBps(bitrateBps) - bitrateBps));
  // 50 packets a second with 40 bytes of IP, UDP and RTP are 16 kbit/s; SRTP's tag and TURN's channel number 5.6.
  expect([...overheads]).toEqual([21_600]);
});

test('a line drops no less as it gets narrower, and nothing of what it carries', () => {
  for (const rateBps of [29_600, 53_600, 85_600]) {
    const sheds = [0, 20_000, 40_000, 60_000, 80_000, 100_000].map((bps) => shedRatio(rateBps, bps) ?? Number.NaN);
    expect(sheds).toEqual(sheds.toSorted((a, b) => b - a));
    expect(sheds[0]).toBe(1);
    expect(shedRatio(rateBps, rateBps)).toBe(0);
    expect(shedRatio(rateBps, rateBps / 2)).toBe(0.5);
    expect(sheds.at(-1)).toBe(0);
  }
});

test('70 kbit/s carry G.729 and not G.711, which sheds an eighth at least', () => {
  expect(shedRatio(ipRateBps(codecById('g711-appendix-i').bitrateBps), 70_000)).toBeGreaterThan(0.125);
  expect(shedRatio(ipRateBps(codecById('g729a-vad').bitrateBps), 70_000)).toBe(0);
  // The eighth is without encryption and without a relay: 80 kbit/s.
  expect(shedRatio(80_000, 70_000)).toBe(0.125);
});

test('a capacity that nobody measured sheds nobody knows what; one that is none is refused', () => {
  expect(shedRatio(85_600, null)).toBeNull();
  expect(() => shedRatio(85_600, -1)).toThrow('capacityBps: expected a number of at least 0 or null, got -1');
});
