import type { Measured } from '../measured.ts';
import type { PacketsSample } from '../samples/sample.ts';

/** One voice frame of one direction, as both ends of the packet tap saw it. */
export interface Frame {
  readonly ssrc: number;
  readonly rtpTimestamp: number;
  readonly sentMs: number;
  /** First arrival; null while (or because) it never came. */
  receivedMs: Measured;
  /** It came after a frame of its stream that was sent later (RFC 4737 3.3). */
  overtaken: boolean;
  /** How many further copies arrived. */
  copies: number;
  /** RFC 3550 jitter after its arrival; null until it has come and the RTP clock rate is known (jitter.ts). */
  jitterMs: Measured;
}

/** Frames of one direction, in the order sent and in the order they came. */
export interface FrameLog {
  /** All streams together, ordered by `sentMs`. */
  readonly frames: readonly Frame[];
  /** As they were first reported: each stream by first arrival. */
  readonly arrivals: readonly Frame[];
  /** Adds what a sample says; returns what is new by it, in its order. */
  readonly add: (sample: PacketsSample) => NewFrames;
}

/** Each stream in its own order, as a sample is of one stream. */
export interface NewFrames {
  readonly sent: readonly Frame[];
  readonly arrived: readonly Frame[];
}

/**
 * Matches what was sent with what came by (SSRC, rtpTimestamp): never by sequence number or count, which padding-only
 * packets break (design 1.2). An arrival reported before its sending waits for it.
 */
export function createFrameLog(): FrameLog {
  const frames: Frame[] = [];
  const arrivals: Frame[] = [];
  const sent = new Map<number, Map<number, Frame>>();
  let added: Frame[] = [];
  const early = new Map<number, Map<number, number[]>>();
  const newestSentMs = new Map<number, number>();

  function arrive(frame: Frame, atMs: number): void {
    if (frame.receivedMs !== null) {
      frame.copies += 1;
      return;
    }
    frame.receivedMs = atMs;
    const newestMs = newestSentMs.get(frame.ssrc) ?? Number.NEGATIVE_INFINITY;
    frame.overtaken = frame.sentMs < newestMs;
    newestSentMs.set(frame.ssrc, Math.max(newestMs, frame.sentMs));
    arrivals.push(frame);
  }

  function addSent(ssrc: number, rtpTimestamp: number, sentMs: number): void {
    const frame = { ssrc, rtpTimestamp, sentMs, receivedMs: null, overtaken: false, copies: 0, jitterMs: null };
    // Reported stream by stream, four times a second: what another stream sent since stands behind it.
    const place = frames.findLastIndex((other) => other.sentMs <= sentMs) + 1;
    if (place === frames.length) frames.push(frame);
    else frames.splice(place, 0, frame);
    added.push(frame);
    ofStream(sent, ssrc).set(rtpTimestamp, frame);
    const waiting = early.get(ssrc)?.get(rtpTimestamp);
    early.get(ssrc)?.delete(rtpTimestamp);
    for (const atMs of waiting ?? []) arrive(frame, atMs);
  }

  function addReceived(ssrc: number, rtpTimestamp: number, atMs: number): void {
    const frame = sent.get(ssrc)?.get(rtpTimestamp);
    if (frame) {
      arrive(frame, atMs);
      return;
    }
    const stream = ofStream(early, ssrc);
    stream.set(rtpTimestamp, [...(stream.get(rtpTimestamp) ?? []), atMs]);
  }

  return {
    frames,
    arrivals,
    add({ end, ssrc, rtpTimestamps, timesMs }) {
      added = [];
      const arrivedBefore = arrivals.length;
      rtpTimestamps.forEach((rtpTimestamp, i) => {
        const atMs = timesMs[i];
        if (atMs === undefined) return;
        if (end === 'sent') addSent(ssrc, rtpTimestamp, atMs);
        else addReceived(ssrc, rtpTimestamp, atMs);
      });
      return { sent: added, arrived: arrivals.slice(arrivedBefore) };
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
