import { expect, test } from '@playwright/test';
import { createFrameLog } from '../../../../src/core/metrics/frame-log.ts';

function batch(end: 'sent' | 'received', ssrc: number, rows: readonly (readonly [stamp: number, atMs: number])[]) {
  return {
    type: 'packets',
    direction: 'up',
    end,
    ssrc,
    rtpTimestamps: rows.map(([stamp]) => stamp),
    timesMs: rows.map(([, atMs]) => atMs),
    sequenceNumbers: rows.map(() => null),
    waitsMs: rows.map(() => null),
  } as const;
}

test('matches by stream and timestamp, not by order or count', () => {
  const log = createFrameLog();
  log.add(
    batch('sent', 1, [
      [960, 0],
      [1920, 20],
      [2880, 40],
    ]),
  );
  log.add(batch('sent', 2, [[960, 1]]));
  log.add(
    batch('received', 1, [
      [2880, 50],
      [960, 60],
    ]),
  );
  expect(log.frames.map(({ ssrc, receivedMs }) => [ssrc, receivedMs])).toEqual([
    [1, 60],
    [2, null],
    [1, null],
    [1, 50],
  ]);
  expect(log.arrivals).toEqual([log.frames[3], log.frames[0]]);
});

test('streams reported one after the other stand in the order sent, and each add returns what is new by it', () => {
  const log = createFrameLog();
  const rows = (offsetMs: number) => [0, 20, 40].map((atMs) => [960 + atMs * 48, atMs + offsetMs] as const);
  const first = log.add(batch('sent', 1, rows(0)));
  const second = log.add(batch('sent', 2, rows(1)));
  expect(log.frames.map(({ sentMs }) => sentMs)).toEqual([0, 1, 20, 21, 40, 41]);
  expect([first.sent.length, second.sent.length]).toEqual([3, 3]);
  expect(second.sent.every(({ ssrc }) => ssrc === 2)).toBe(true);
  const { arrived } = log.add(batch('received', 2, [[960, 9]]));
  expect(arrived.map(({ ssrc, receivedMs }) => [ssrc, receivedMs])).toEqual([[2, 9]]);
});

test('a frame is overtaken by one of its own stream only', () => {
  const log = createFrameLog();
  log.add(batch('sent', 1, [[960, 0]]));
  log.add(batch('sent', 2, [[960, 5]]));
  log.add(batch('received', 2, [[960, 20]]));
  log.add(batch('received', 1, [[960, 30]]));
  expect(log.frames.map(({ overtaken }) => overtaken)).toEqual([false, false]);
});

test('an arrival that is told before its sending waits for it', () => {
  const log = createFrameLog();
  log.add(
    batch('received', 1, [
      [960, 12],
      [960, 14],
    ]),
  );
  expect(log.frames).toEqual([]);
  log.add(batch('sent', 1, [[960, 0]]));
  expect(log.frames).toMatchObject([{ receivedMs: 12, copies: 1 }]);
});

test('an arrival nobody sent is never a frame', () => {
  const log = createFrameLog();
  log.add(batch('sent', 1, [[960, 0]]));
  log.add(batch('received', 1, [[5000, 3]]));
  expect(log.frames).toMatchObject([{ rtpTimestamp: 960, receivedMs: null }]);
  expect(log.arrivals).toEqual([]);
});

test('a second copy is counted and does not move the arrival', () => {
  const log = createFrameLog();
  log.add(batch('sent', 1, [[960, 0]]));
  log.add(
    batch('received', 1, [
      [960, 10],
      [960, 30],
    ]),
  );
  expect(log.frames).toMatchObject([{ receivedMs: 10, copies: 1 }]);
  expect(log.arrivals).toEqual([log.frames[0]]);
});
