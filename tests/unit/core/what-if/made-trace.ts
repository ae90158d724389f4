import type { FrameTrace } from '../../../../src/core/report/schema.ts';
import { type TracedFrame, tracedFrames } from '../../../../src/core/what-if/traced-frames.ts';

export const EVER = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

/** A trace of `count` Opus frames 20 ms apart, delayed as `delayOf` says (null: lost) and sent `lateOf` ms later than spoken. */
export function traceOf(
  count: number,
  delayOf: (index: number) => number | null,
  lateOf: (index: number) => number = () => 0,
): FrameTrace {
  const rows = Array.from({ length: count }, (_, i) => {
    const sentMs = i * 20 + lateOf(i);
    const delayMs = delayOf(i);
    return { sentMs, receivedMs: delayMs === null ? null : sentMs + delayMs };
  });
  return {
    ssrc: 7,
    clockRateHz: 48_000,
    rtpTimestamps: rows.map((_, i) => (2 ** 32 - 9600 + i * 960) % 2 ** 32),
    sentMs: rows.map(({ sentMs }) => sentMs),
    receivedMs: rows.map(({ receivedMs }) => receivedMs),
  };
}

/** The same as frames of which every one counts. */
export function framesOf(...trace: Parameters<typeof traceOf>): readonly TracedFrame[] {
  return tracedFrames(traceOf(...trace), [EVER], EVER);
}
