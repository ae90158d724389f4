import type { Measured } from '../measured.ts';
import { burstRatio } from '../metrics/packet-metrics.ts';
import { mean } from '../metrics/statistics.ts';
import { expectNumber, shown } from '../score/expect-number.ts';
import { adaptiveDueMs } from './adaptive-buffer.ts';
import { fixedDueMs } from './fixed-buffer.ts';
import type { TracedFrame } from './traced-frames.ts';

/** A jitter buffer. `fixed`: `playoutDelayMs` is what it waits on top of the fastest packet. */
export type JitterBuffer = { readonly kind: 'fixed'; readonly playoutDelayMs: number } | { readonly kind: 'adaptive' };

/** What a jitter buffer would have made of the counted frames. Lost: never came. Late: came, and could not be played any more. */
export interface BufferReplay {
  readonly packetsSent: number;
  readonly packetsLost: number;
  readonly packetsLate: number;
  /** Of those sent, 0..1; the two add up to what the listener did not get. */
  readonly lossRatio: number;
  readonly lateRatio: number;
  /** G.107 (7-30) of lost and late packets together; null without any. */
  readonly burstRatio: Measured;
  /** Mean time that the packets played had waited in the buffer; null where none was played. */
  readonly waitMs: Measured;
  /** When each late packet had been sent. */
  readonly lateSentMs: readonly number[];
}

/** Fewer say nothing: 2 s of voice, what a verdict needs too (account.ts). */
const LEAST_PACKETS = 100;

/**
 * Plays recorded packets through a jitter buffer. Exact: every packet's times are known, and a packet is late when it came after the
 * moment it had to be played at.
 * @returns null for fewer than 100 counted packets
 * @throws {RangeError | TypeError} "playoutDelayMs: expected a number of at least 0, got -1"; an unknown kind
 */
export function replayBuffer(frames: readonly TracedFrame[], buffer: JitterBuffer): BufferReplay | null {
  const due = dueMs(frames, buffer);
  const waits: number[] = [];
  const lateSentMs: number[] = [];
  let [sent, lost, runs, inRun] = [0, 0, 0, false];
  for (const [i, { counted, sentMs, receivedMs }] of frames.entries()) {
    if (!counted) {
      // A run of losses ends where a left-out second begins, as in every other figure.
      inRun = false;
      continue;
    }
    sent += 1;
    const waitMs = receivedMs === null ? null : (due[i] ?? 0) - receivedMs;
    if (waitMs !== null && waitMs >= 0) {
      waits.push(waitMs);
      inRun = false;
      continue;
    }
    if (waitMs === null) lost += 1;
    else lateSentMs.push(sentMs);
    if (!inRun) runs += 1;
    inRun = true;
  }
  if (sent < LEAST_PACKETS) return null;
  const unplayed = lost + lateSentMs.length;
  return {
    packetsSent: sent,
    packetsLost: lost,
    packetsLate: lateSentMs.length,
    lossRatio: lost / sent,
    lateRatio: lateSentMs.length / sent,
    burstRatio: burstRatio(unplayed, runs, unplayed / sent),
    waitMs: mean(waits),
    lateSentMs,
  };
}

function dueMs(frames: readonly TracedFrame[], buffer: JitterBuffer): readonly number[] {
  switch (buffer.kind) {
    case 'fixed':
      return fixedDueMs(frames, expectNumber('playoutDelayMs', buffer.playoutDelayMs, 0));
    case 'adaptive':
      return adaptiveDueMs(frames);
    default: {
      const { kind }: { readonly kind: unknown } = buffer;
      throw new RangeError(`kind: expected fixed or adaptive, got ${shown(kind)}`);
    }
  }
}
