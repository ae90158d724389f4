import type { TracedFrame } from './traced-frames.ts';

/**
 * When a buffer of fixed length plays each frame: as long after it was spoken as the fastest counted frame needed, and `playoutDelayMs`
 * later. So a frame is late when its delay variation against the fastest (PDV, RFC 5481 4.2), with the RTP timestamp for the
 * time of sending as in RFC 3550 6.4.1, is larger than the buffer. Infinity where no counted frame came.
 */
export function fixedDueMs(frames: readonly TracedFrame[], playoutDelayMs: number): readonly number[] {
  let fastestMs = Number.POSITIVE_INFINITY;
  for (const { spokenMs, receivedMs, counted } of frames) {
    if (counted && receivedMs !== null) fastestMs = Math.min(fastestMs, receivedMs - spokenMs);
  }
  return frames.map(({ spokenMs }) => spokenMs + fastestMs + playoutDelayMs);
}
