import { expect, test } from '@playwright/test';
import { HistoryError } from '../../../src/history/errors.ts';
import { packTrace, unpackTrace } from '../../../src/history/trace-columns.ts';
import { goodReport, SAMPLE_REPORTS, sampleId } from '../../support/reports/index.ts';

const id = sampleId(0);
const frames = {
  ssrc: 1,
  clockRateHz: 8000,
  rtpTimestamps: [0, 4_294_967_295],
  sentMs: [0, 0.1],
  receivedMs: [0, null],
};

test('unpacking what was packed gives the same trace, of every sample and of either direction alone', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const { trace } = build();
    if (trace === null) continue;
    for (const part of [trace, { ...trace, up: null }, { ...trace, down: null }, { up: null, down: null }]) {
      expect(unpackTrace(structuredClone(packTrace(id, part)))).toEqual(part);
    }
  }
});

test('a frame received at 0 ms and one that never came stay two things', () => {
  expect(unpackTrace(packTrace(id, { up: frames, down: null }))).toEqual({ up: frames, down: null });
});

test('a frame takes 20 bytes', () => {
  const up = goodReport().trace?.up ?? null;
  const packed = packTrace(id, { up, down: null }).up;
  const bytes = [packed?.rtpTimestamps, packed?.sentMs, packed?.receivedMs].map((column) => column?.byteLength ?? 0);
  expect(bytes.reduce((sum, length) => sum + length)).toBe(20 * (up?.sentMs.length ?? 0));
});

test('an RTP timestamp that does not fit in 32 bits is refused by its place and not bent into one that does', () => {
  for (const wrong of [-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY]) {
    const trace = { up: null, down: { ...frames, rtpTimestamps: [0, wrong] } };
    expect(() => packTrace(id, trace)).toThrow(HistoryError);
    expect(() => packTrace(id, trace)).toThrow(
      `trace.down.rtpTimestamps.1: expected an unsigned 32-bit integer, got ${wrong}`,
    );
  }
});

test('what was not packed here comes back as it is', () => {
  for (const stored of [undefined, null, 3, 'trace', true]) {
    expect(unpackTrace({ id, up: stored, down: null })).toEqual({ up: stored, down: null });
  }
  expect(unpackTrace('trace')).toBe('trace');
  expect(unpackTrace({ id, up: { sentMs: 'long ago' }, down: 5 })).toMatchObject({
    up: { sentMs: 'long ago' },
    down: 5,
  });
});
