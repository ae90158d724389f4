import { createFrameLog, type FrameLog } from '../../../src/core/metrics/frame-log.ts';

/** A frame sent at `sentMs`; `delayMs` null: it never came. */
export interface MadeFrame {
  readonly sentMs: number;
  readonly delayMs: number | null;
}

/** Frames of one Opus stream, one every 20 ms, through a log; arrivals in the order they come. */
export function logOf(frames: readonly MadeFrame[], ssrc = 7): FrameLog {
  const log = createFrameLog();
  const stamp = (sentMs: number) => (sentMs * 48) >>> 0;
  const batch = (end: 'sent' | 'received', rows: readonly (readonly [number, number])[]) =>
    log.add({
      type: 'packets',
      direction: 'up',
      end,
      ssrc,
      rtpTimestamps: rows.map(([sentMs]) => stamp(sentMs)),
      timesMs: rows.map(([, atMs]) => atMs),
      sequenceNumbers: rows.map(() => null),
      waitsMs: rows.map(() => null),
    });
  batch(
    'sent',
    frames.map(({ sentMs }) => [sentMs, sentMs]),
  );
  const arrived = frames.flatMap(({ sentMs, delayMs }) =>
    delayMs === null ? [] : [[sentMs, sentMs + delayMs] as const],
  );
  batch(
    'received',
    arrived.toSorted((a, b) => a[1] - b[1]),
  );
  return log;
}

/** `count` frames 20 ms apart, delayed as `delayOf` says (null: lost). */
export function stream(count: number, delayOf: (index: number) => number | null): MadeFrame[] {
  return Array.from({ length: count }, (_, i) => ({ sentMs: i * 20, delayMs: delayOf(i) }));
}

/** Reproducible randomness for shape tests: a linear congruential generator, 0..1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
