import type { Measured } from '../measured.ts';
import type { PacketsSample } from '../samples/sample.ts';

/** One voice frame of one direction, as both ends of the packet tap saw it. */
export interface Frame {
  readonly ssrc: number;
  readonly rtpTimestamp: number;
  readonly sentMs: number;
  /** First arrival; null while (or because) it never came. */
  receivedMs: Measured;
  /** How many further copies arrived. */
  copies: number;
}

/** Frames of one direction, in the order sent and in the order they came. */
export interface FrameLog {
  readonly frames: readonly Frame[];
  /** Indexes into `frames`, by first arrival. */
  readonly arrivals: readonly number[];
  readonly add: (sample: PacketsSample) => void;
}

/**
 * Matches what was sent with what came by (SSRC, rtpTimestamp): never by sequence number or count, which padding-only
 * packets break (design 1.2). An arrival reported before its sending waits for it.
 */
export function createFrameLog(): FrameLog {
  const frames: Frame[] = [];
  const arrivals: number[] = [];
  const sent = new Map<number, Map<number, number>>();
  const early = new Map<number, Map<number, number[]>>();

  function arrive(index: number, atMs: number): void {
    const frame = frames[index];
    if (!frame) return;
    if (frame.receivedMs === null) {
      frame.receivedMs = atMs;
      arrivals.push(index);
    } else {
      frame.copies += 1;
    }
  }

  function addSent(ssrc: number, rtpTimestamp: number, sentMs: number): void {
    const index = frames.push({ ssrc, rtpTimestamp, sentMs, receivedMs: null, copies: 0 }) - 1;
    ofStream(sent, ssrc).set(rtpTimestamp, index);
    const waiting = early.get(ssrc)?.get(rtpTimestamp);
    early.get(ssrc)?.delete(rtpTimestamp);
    for (const atMs of waiting ?? []) arrive(index, atMs);
  }

  function addReceived(ssrc: number, rtpTimestamp: number, atMs: number): void {
    const index = sent.get(ssrc)?.get(rtpTimestamp);
    if (index !== undefined) {
      arrive(index, atMs);
      return;
    }
    const stream = ofStream(early, ssrc);
    stream.set(rtpTimestamp, [...(stream.get(rtpTimestamp) ?? []), atMs]);
  }

  return {
    frames,
    arrivals,
    add({ end, ssrc, rtpTimestamps, timesMs }) {
      rtpTimestamps.forEach((rtpTimestamp, i) => {
        const atMs = timesMs[i];
        if (atMs === undefined) return;
        if (end === 'sent') addSent(ssrc, rtpTimestamp, atMs);
        else addReceived(ssrc, rtpTimestamp, atMs);
      });
    },
  };
}

function ofStream<V>(streams: Map<number, Map<number, V>>, ssrc: number): Map<number, V> {
  const known = streams.get(ssrc);
  if (known) return known;
  const created = new Map<number, V>();
  streams.set(ssrc, created);
  return created;
}
