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
    [1, null],
    [1, 50],
    [2, null],
  ]);
  expect(log.arrivals).toEqual([log.frames[2], log.frames[0]]);
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
