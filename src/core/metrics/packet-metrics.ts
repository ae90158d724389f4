import type { Measured } from '../measured.ts';
import type { DirectionMetrics } from './direction-metrics.ts';
import type { Frame, FrameLog } from './frame-log.ts';
import { countBefore } from './ordered.ts';
import { quantile, ratio } from './statistics.ts';

/** A stretch of the call: frames *sent* at `fromMs` or later and before `toMs` belong to it. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The parts of some intervals that lie within another. */
export function partsWithin(parts: readonly Interval[], { fromMs, toMs }: Interval): readonly Interval[] {
  return parts
    .map((part) => ({ fromMs: Math.max(fromMs, part.fromMs), toMs: Math.min(toMs, part.toMs) }))
    .filter((part) => part.toMs > part.fromMs);
}

/** The figures the packet tap alone can give. */
export type PacketMetrics = Pick<
  DirectionMetrics,
  | 'packetsSent'
  | 'packetsReceived'
  | 'packetsLost'
  | 'packetsDuplicated'
  | 'packetsReordered'
  | 'lossRatio'
  | 'lostRuns'
  | 'longestLostRun'
  | 'burstRatio'
  | 'delayMinMs'
  | 'delayMedianMs'
  | 'delayP95Ms'
  | 'delayVariationP95Ms'
  | 'jitterMs'
>;

/**
 * Packet figures of one direction in one interval, or in several taken together; a run of losses ends where an interval does.
 *
 * A frame is lost when it was sent in the interval and has not come; the caller ends the interval early enough that
 * every frame had the time to. Delay is arrival minus sending of the same frame on one clock, over the whole loop
 * (to the relay and back). Null instead of any figure without a frame to compute it from.
 */
export function packetMetrics(log: FrameLog, intervals: readonly Interval[]): PacketMetrics {
  const stretches = stretchesOf(log, intervals);
  const { sent, lost, overtaken, copies, delays, jitterMs } = count(stretches);
  const runs = stretches.flatMap((frames) => lostRuns(frames, ({ ssrc }) => ssrc));
  const known = sent > 0;
  const lossRatio = ratio(lost, known ? sent : null);
  const delayMinMs = delays[0] ?? null;
  const delayP95Ms = quantile(delays, 0.95);
  return {
    packetsSent: known ? sent : null,
    packetsReceived: known ? sent - lost : null,
    packetsLost: known ? lost : null,
    // SRTP's replay check (RFC 3711 3.3.2) drops a second copy before anything in the browser sees it: no copy seen says nothing about
    // the wire, so the figure is null unless one was seen.
    packetsDuplicated: copies === 0 ? null : copies,
    packetsReordered: known ? overtaken : null,
    lossRatio,
    lostRuns: known ? runs.length : null,
    longestLostRun: known ? runs.reduce((longest, run) => Math.max(longest, run), 0) : null,
    burstRatio: burstRatio(lost, runs.length, lossRatio),
    delayMinMs,
    delayMedianMs: quantile(delays, 0.5),
    delayP95Ms,
    // RFC 5481 4.2: packet delay variation against the interval's fastest packet.
    delayVariationP95Ms: delayP95Ms === null || delayMinMs === null ? null : delayP95Ms - delayMinMs,
    jitterMs,
  };
}

function stretchesOf({ frames }: FrameLog, intervals: readonly Interval[]): readonly (readonly Frame[])[] {
  const bySending = (frame: Frame) => frame.sentMs;
  return intervals.map(({ fromMs, toMs }) =>
    frames.slice(countBefore(frames, fromMs, bySending), countBefore(frames, toMs, bySending)),
  );
}

/** One pass over the frames, since a long call has 30,000 in each direction and is counted while it goes on. */
function count(stretches: readonly (readonly Frame[])[]) {
  const sent = stretches.reduce((sum, frames) => sum + frames.length, 0);
  // A typed array sorts by value, and fast.
  const delays = new Float64Array(sent);
  let [received, overtaken, copies, jitterSum, jittered] = [0, 0, 0, 0, 0];
  for (const frames of stretches) {
    for (const frame of frames) {
      copies += frame.copies;
      if (frame.overtaken) overtaken += 1;
      if (frame.jitterMs !== null) {
        jitterSum += frame.jitterMs;
        jittered += 1;
      }
      if (frame.receivedMs === null) continue;
      delays[received] = frame.receivedMs - frame.sentMs;
      received += 1;
    }
  }
  return {
    sent,
    lost: sent - received,
    overtaken,
    copies,
    delays: delays.subarray(0, received).sort(),
    jitterMs: ratio(jitterSum, jittered),
  };
}

/** Lengths of the runs of lost frames, each stream by itself or all together. */
function lostRuns(frames: readonly Frame[], streamOf: (frame: Frame) => number): number[] {
  const runs: number[] = [];
  const running = new Map<number, number>();
  for (const frame of frames) {
    const stream = streamOf(frame);
    const length = running.get(stream) ?? 0;
    if (frame.receivedMs === null) running.set(stream, length + 1);
    else if (length > 0) {
      runs.push(length);
      running.set(stream, 0);
    }
  }
  for (const length of running.values()) if (length > 0) runs.push(length);
  return runs;
}

/**
 * How many runs of losses there were with all streams taken together in the order sent: what takes out several streams at once is
 * one run. For the doubt of a figure, not for how a voice sounds.
 */
export function pooledLostRuns(log: FrameLog, intervals: readonly Interval[]): number {
  return stretchesOf(log, intervals).flatMap((frames) => lostRuns(frames, () => 0)).length;
}

/** G.107 (7-30): mean run of losses over the mean run under random loss of the same ratio; null without a loss. */
export function burstRatio(packetsLost: number, runs: number, lossRatio: Measured): Measured {
  if (runs === 0 || lossRatio === null) return null;
  return Math.max(1, (packetsLost / runs) * (1 - lossRatio));
}
