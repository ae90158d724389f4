import { DIRECTIONS } from '../direction.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { FrameLog } from '../metrics/frame-log.ts';

/** A queue shows as a fastest packet this much slower than without it; our choice, one frame, as in look.ts. */
const QUEUED_MS = 20;
/** The newest arrivals that are looked at; our choice: a fifth of a second of voice. */
const NEWEST = 10;
/** The tap reports four times a second: what came longer ago than two reports says nothing of now. */
const STALE_MS = 600;

/**
 * Whether what was sent to fill the line has left it: in both directions voice comes as fast as it did before `idleEndMs`, within a frame.
 * True where no tap sees single packets: then nothing can be waited for.
 */
export function isLineAtRest({ logs, idleEndMs, media }: CallRecord, nowMs: number): boolean {
  if (media?.instrument !== 'packet-tap' || idleEndMs === null) return true;
  return DIRECTIONS.every((direction) => isAtRest(logs[direction], idleEndMs, nowMs));
}

function isAtRest({ arrivals }: FrameLog, idleEndMs: number, nowMs: number): boolean {
  const newest = arrivals.slice(-NEWEST);
  const idle = arrivals.filter(({ sentMs }) => sentMs < idleEndMs).slice(-500);
  if (newest.length < NEWEST || idle.length === 0) return false;
  if ((newest.at(-1)?.receivedMs ?? 0) < nowMs - STALE_MS) return false;
  return least(newest) - least(idle) <= QUEUED_MS;
}

function least(frames: FrameLog['arrivals']): number {
  return Math.min(...frames.map(({ sentMs, receivedMs }) => (receivedMs ?? sentMs) - sentMs));
}
