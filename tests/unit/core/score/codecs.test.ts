import { expect, test } from '@playwright/test';
import { CODECS, codecById, codecFor, opusRow } from '../../../../src/core/score/codecs.ts';
import { estimateMos } from '../../../../src/core/score/estimate.ts';
import { expectNeverRises, grid } from './sweeps.ts';

test.describe('the table', () => {
  test('every entry is whole, and its id is its own', () => {
    expect(new Set(CODECS.map(({ id }) => id)).size).toBe(CODECS.length);
    for (const codec of CODECS) {
      expect(codec.name, codec.id).not.toBe('');
      expect(codec.source.length, codec.id).toBeGreaterThan(20);
      expect(codec.bitrateBps, codec.id).toBeGreaterThan(0);
      expect(codec.bitrateAssumed, codec.id).toBe(false);
      expect(codecById(codec.id)).toBe(codec);
    }
  });

  test('ranges surround the value they belong to', () => {
    for (const { id, ie, bpl, ieRange, bplRange } of CODECS) {
      for (const [value, range] of [
        [ie, ieRange],
        [bpl, bplRange],
      ] as const) {
        if (range === null) continue;
        expect(range[0], id).toBeLessThan(range[1]);
        expect(value, id).toBeGreaterThanOrEqual(range[0]);
        expect(value, id).toBeLessThanOrEqual(range[1]);
      }
    }
  });

  test('nothing about Opus or G.722 is called ITU, and only one Opus row was measured', () => {
    const ours = CODECS.filter(({ id }) => /^(opus|g722)-/.test(id));
    expect(ours).toHaveLength(9);
    expect(ours.filter(({ status }) => status === 'ITU')).toEqual([]);
    expect(ours.filter(({ status }) => status === 'derived').map(({ id }) => id)).toEqual(['opus-32']);
  });

  test('the constants the scores of browsers stand on', () => {
    expect(codecById('opus-32')).toMatchObject({ scale: 'fullband', ie: 10, bpl: 6.5, bplRange: [5, 10] });
    expect(codecById('g711-browser')).toMatchObject({ scale: 'narrowband', ie: 0, bpl: 15, status: 'derived' });
    expect(codecById('g711-appendix-i')).toMatchObject({ scale: 'narrowband', ie: 0, bpl: 25.1, status: 'ITU' });
    expect(codecById('g722-64')).toMatchObject({ scale: 'wideband', ie: 13, status: 'provisional' });
  });
});

/** Clean MOS on the narrowband scale and on the fullband scale, as published beside the planning values. */
const CLEAN_NARROWBAND = [
  ['g711-no-plc', 4.41, 3.25],
  ['g711-appendix-i', 4.41, 3.25],
  ['g726-40', 4.37, 3.18],
  ['g726-32', 4.24, 3.01],
  ['g726-24', 3.51, 2.37],
  ['g726-16', 2.22, 1.58],
  ['g728-16', 4.24, 3.01],
  ['g728-12.8', 3.74, 2.55],
  ['g729', 4.14, 2.9],
  ['g729a-vad', 4.1, 2.87],
  ['g723.1-6.3', 3.95, 2.72],
  ['g723.1-5.3', 3.79, 2.58],
  ['gsm-fr', 3.74, 2.55],
  ['gsm-hr', 3.61, 2.44],
  ['gsm-efr', 4.29, 3.08],
] as const;

for (const [codec, narrow, full] of CLEAN_NARROWBAND) {
  test(`clean ${codec} is ${narrow} on its own scale and ${full} on the fullband scale`, () => {
    const clean = { codec, lossRatio: 0, delayMs: 0 } as const;
    expect(Math.abs((estimateMos(clean).mos ?? 0) - narrow)).toBeLessThanOrEqual(0.005);
    expect(Math.abs((estimateMos({ ...clean, scale: 'fullband' }).mos ?? 0) - full)).toBeLessThanOrEqual(0.005);
  });
}

test.describe('the Opus row', () => {
  test('less bitrate never has a lower Ie', () => {
    expectNeverRises('Ie', grid(0, 64_000, 6400), (bitrateBps) => opusRow(bitrateBps).ie);
  });

  for (const [bitrateBps, id] of [
    [510_000, 'opus-48'],
    [48_000, 'opus-48'],
    [40_000, 'opus-48'],
    [39_999, 'opus-32'],
    [32_000, 'opus-32'],
    [28_000, 'opus-32'],
    [27_999, 'opus-24'],
    [20_000, 'opus-24'],
    [19_999, 'opus-16'],
    [14_000, 'opus-16'],
    [13_999, 'opus-12'],
    [10_000, 'opus-12'],
    [9_999, 'opus-8'],
    [0, 'opus-8'],
  ] as const) {
    test(`${bitrateBps} bit/s is ${id}`, () => {
      expect(opusRow(bitrateBps)).toBe(codecById(id));
    });
  }

  test('without a bitrate it is the 32 kbit/s row, and says so', () => {
    expect(opusRow(null)).toEqual({ ...codecById('opus-32'), bitrateAssumed: true });
  });
});

test.describe('what a browser says it plays', () => {
  test('has constants for what browsers offer, in any case', () => {
    expect(codecFor('audio/opus', 24_500)).toBe(codecById('opus-24'));
    expect(codecFor('AUDIO/OPUS', null)?.bitrateAssumed).toBe(true);
    for (const mimeType of ['audio/PCMU', 'audio/PCMA', 'audio/pcma']) {
      expect(codecFor(mimeType, null)).toBe(codecById('g711-browser'));
    }
    expect(codecFor('audio/G722', 64_000)).toBe(codecById('g722-64'));
  });

  test('an unknown codec is never guessed', () => {
    for (const mimeType of [null, '', 'opus', 'audio/red', 'audio/ISAC', 'audio/G729', 'video/VP8', 'audio/opus2']) {
      expect(codecFor(mimeType, 32_000), String(mimeType)).toBeNull();
    }
  });
});

test('bad input is named', () => {
  expect(() => opusRow(-1)).toThrow(new RangeError('bitrateBps: expected a number of at least 0 or null, got -1'));
  expect(() => codecFor('audio/opus', Number.NaN)).toThrow(
    'bitrateBps: expected a number of at least 0 or null, got NaN',
  );
  expect(() => codecById('opus')).toThrow(new RangeError('codec: expected an id from the codec table, got "opus"'));
});
