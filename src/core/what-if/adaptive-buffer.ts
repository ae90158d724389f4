import { countBefore } from '../metrics/ordered.ts';
import { quantile } from '../metrics/statistics.ts';
import type { TracedFrame } from './traced-frames.ts';

/** How many of the newest packets it remembers, 10 s of voice. Our choice: Moon et al. take 10,000, longer than a whole test. */
const REMEMBERED = 500;
/** The share of them that must come in time. Within the 1 to 5 % of late packets that Moon et al. compare algorithms at. */
const IN_TIME = 0.99;
/** On top of that: the frame that is being played must be whole. It also keeps a calm line from losing the slowest packet of a hundred. */
const FRAME_MS = 20;
/** It never waits longer than this for anything but the fastest packet. Our choice: as long as the longest fixed one. */
const LONGEST_MS = 200;
/** How fast voice may be squeezed or stretched to follow. Our choice, about what remains speech: from half to twice its length. */
const SQUEEZED = 0.5;
const STRETCHED = 2;

/**
 * When a buffer that adapts plays each frame: Moon, Kurose and Towsley, "Packet audio playout delay adjustment" (1998), which waits for
 * a quantile of the newest delays. Theirs moves between talkspurts; the voice of a test never pauses, so this one moves with
 * every frame, by playing it shorter or longer. What that does to the sound is not scored.
 *
 * It knows what a phone would: for a frame, only the packets that had come when the frame before it was due.
 */
export function adaptiveDueMs(frames: readonly TracedFrame[]): readonly number[] {
  const arrivals = frames
    .flatMap(({ spokenMs, receivedMs, quiet }) => (receivedMs === null || !quiet ? [] : { spokenMs, atMs: receivedMs }))
    .toSorted((a, b) => a.atMs - b.atMs);
  const recent = recentDelays();
  let seen = 0;
  let last: { readonly frame: TracedFrame; readonly dueMs: number } | null = null;
  return frames.map((frame) => {
    const knownMs: number = last?.dueMs ?? arrivals[0]?.atMs ?? Number.NEGATIVE_INFINITY;
    for (let next = arrivals[seen]; next !== undefined && next.atMs <= knownMs; next = arrivals[seen]) {
      recent.add(next.atMs - next.spokenMs);
      seen += 1;
    }
    const wantedMs = frame.spokenMs + recent.waitedForMs();
    const dueMs = last === null ? wantedMs : follow(wantedMs, last.dueMs, frame.spokenMs - last.frame.spokenMs);
    last = { frame, dueMs };
    return dueMs;
  });
}

/** The moment wanted, as near as squeezing or stretching the voice since the last frame comes to it. */
function follow(wantedMs: number, lastDueMs: number, spokenMs: number): number {
  const stepMs = Math.max(0, spokenMs);
  return Math.min(lastDueMs + stepMs * STRETCHED, Math.max(lastDueMs + stepMs * SQUEEZED, wantedMs));
}

/** The newest delays, in the order they came and sorted. */
function recentDelays() {
  const queue: number[] = [];
  const sorted: number[] = [];
  const placeOf = (delayMs: number) => countBefore(sorted, delayMs, (other) => other);
  return {
    add(delayMs: number): void {
      if (queue.length === REMEMBERED) sorted.splice(placeOf(queue.shift() ?? 0), 1);
      queue.push(delayMs);
      sorted.splice(placeOf(delayMs), 0, delayMs);
    },
    /** From speaking to playing; 0 before any packet, when there is nothing to play. */
    waitedForMs(): number {
      const slowMs = (quantile(sorted, IN_TIME) ?? 0) + FRAME_MS;
      return Math.min(slowMs, (sorted[0] ?? slowMs) + LONGEST_MS);
    },
  };
}
