import { expect, test } from '@playwright/test';
import { HistoryError } from '../../../src/history/errors.ts';
import { bytesOfTrace, deflatedTrace, looseTrace, reportedTrace } from '../../../src/history/stored-trace.ts';
import { goodReport, SAMPLE_REPORTS, sampleId } from '../../support/reports/index.ts';

const id = sampleId(0);
const frames = {
  ssrc: 1,
  clockRateHz: 8000,
  rtpTimestamps: [0, 4_294_967_295],
  sentMs: [0, 0.1],
  receivedMs: [0, null],
};

test('a trace comes back as it was, deflated or not, of every sample and of either direction alone', async () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const { trace } = build();
    if (trace === null) continue;
    for (const part of [trace, { ...trace, up: null }, { ...trace, down: null }, { up: null, down: null }]) {
      expect(await reportedTrace(structuredClone(looseTrace(id, part)))).toEqual(part);
      expect(await reportedTrace(structuredClone(await deflatedTrace(id, part)))).toEqual(part);
    }
  }
});

test('a frame received at 0 ms and one that never came stay two things', async () => {
  const trace = { up: frames, down: null };
  expect(await reportedTrace(looseTrace(id, trace))).toEqual(trace);
  expect(await reportedTrace(await deflatedTrace(id, trace))).toEqual(trace);
});

test('a frame takes 20 bytes, and a quarter of that deflated', async () => {
  const { trace } = goodReport();
  if (trace === null) throw new Error('expected a trace, got none');
  const count = (trace.up?.sentMs.length ?? 0) + (trace.down?.sentMs.length ?? 0);
  expect(bytesOfTrace(looseTrace(id, trace))).toBe(20 * count + 2);
  expect(bytesOfTrace(await deflatedTrace(id, trace))).toBeLessThan(5 * count);
});

test('an RTP timestamp that does not fit in 32 bits is refused by its place and not bent into one that does', () => {
  for (const wrong of [-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY]) {
    const trace = { up: null, down: { ...frames, rtpTimestamps: [0, wrong] } };
    expect(() => looseTrace(id, trace)).toThrow(HistoryError);
    expect(() => looseTrace(id, trace)).toThrow(
      `trace.down.rtpTimestamps.1: expected an unsigned 32-bit integer, got ${wrong}`,
    );
  }
});

test('what was not packed here comes back as it is', async () => {
  for (const stored of [undefined, null, 3, 'trace', true]) {
    expect(await reportedTrace({ id, up: stored, down: null })).toEqual({ up: stored, down: null });
  }
  expect(await reportedTrace('trace')).toBe('trace');
  expect(await reportedTrace({ id, up: { sentMs: 'long ago' }, down: 5 })).toMatchObject({
    up: { sentMs: 'long ago' },
    down: 5,
  });
});

test('a number of frames that no trace has asks for no memory', async () => {
  const { up } = await deflatedTrace(id, { up: frames, down: null });
  for (const wrong of [-1, 0.5, 200_001, 1e300, Number.NaN, '2', null]) {
    const read = await reportedTrace({ id, up: { ...up, frames: wrong }, down: null });
    expect(read).toMatchObject({ up: { sentMs: undefined } });
  }
});
