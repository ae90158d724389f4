import type { Direction } from '../direction.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { FrameTrace } from './schema.ts';

/**
 * Every frame of one direction's first voice in the order sent, from its first arrival to where the call's own figures end; null without a
 * packet tap.
 */
export function framesOf(record: CallRecord, direction: Direction): FrameTrace | null {
  const { frames, arrivals } = record.logs[direction];
  const first = arrivals[0];
  const clockRateHz = record.codec?.clockRateHz ?? null;
  if (!first || clockRateHz === null) return null;
  // While the call runs the newest frames are shown, whatever is done to the line.
  const until =
    record.endMs === null ? Number.POSITIVE_INFINITY : Math.min(record.endMs, record.idleEndMs ?? record.endMs);
  const kept = frames.filter(({ ssrc, sentMs }) => ssrc === first.ssrc && sentMs >= first.sentMs && sentMs < until);
  return {
    ssrc: first.ssrc,
    clockRateHz,
    rtpTimestamps: kept.map(({ rtpTimestamp }) => rtpTimestamp),
    sentMs: kept.map(({ sentMs }) => hundredths(sentMs)),
    receivedMs: kept.map(({ receivedMs }) => (receivedMs === null ? null : hundredths(receivedMs))),
  };
}

/** Browsers' clocks are no finer than this (W3C hr-time: 5 to 100 microseconds). */
function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100;
}
