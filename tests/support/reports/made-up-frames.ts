/**
 * MADE-UP TEST DATA: the frames of an imaginary call, so that every figure of a sample report can be counted from
 * something. Nothing here was measured on a line, and nothing here is random: the same description gives the same frames.
 */
export interface MadeUpLine {
  /** Chooses the noise; two directions with different seeds do not move together. */
  readonly seed: number;
  /** Delay of the quickest frame. */
  readonly delayMs: number;
  /** Mean of what comes on top, exponential, cut at 18 ms so that frames 20 ms apart keep their order. */
  readonly spreadMs: number;
  /** Runs of frames that never come: index of the first, and how many. */
  readonly lostRuns?: readonly (readonly [firstFrame: number, frameCount: number])[];
  /** A pause of the line: frames from `firstFrame` wait until it ends, then come at once, in order. */
  readonly stall?: { readonly firstFrame: number; readonly lengthMs: number };
  /** What the receiving end waits on top of the quickest frame; one that comes later than that is discarded. */
  readonly jitterBufferMs: number;
}

export interface MadeUpFrame {
  readonly rtpTimestamp: number;
  readonly sentMs: number;
  readonly receivedMs: number | null;
}

export const FRAME_MS = 20;
export const CLOCK_RATE_HZ = 48_000;
const TICKS_PER_FRAME = (CLOCK_RATE_HZ * FRAME_MS) / 1000;
const LATEST_MS = 18;

export function madeUpFrames(line: MadeUpLine, frameCount: number, firstSentMs: number): readonly MadeUpFrame[] {
  const lost = new Set(
    (line.lostRuns ?? []).flatMap(([first, count]) => Array.from({ length: count }, (_, step) => first + step)),
  );
  // The first timestamp is close below 2^32, so that every sample trace wraps, as one call in a few thousand does.
  const firstTimestamp = 2 ** 32 - 40 * TICKS_PER_FRAME;
  return Array.from({ length: frameCount }, (_, index) => {
    const sentMs = tenths(firstSentMs + index * FRAME_MS + noise(line.seed, 2 * index) * 0.4);
    return {
      rtpTimestamp: (firstTimestamp + index * TICKS_PER_FRAME) % 2 ** 32,
      sentMs,
      receivedMs: lost.has(index) ? null : tenths(sentMs + line.delayMs + extraDelayMs(line, index)),
    };
  });
}

function extraDelayMs({ seed, spreadMs, stall }: MadeUpLine, index: number): number {
  const spread = Math.min(LATEST_MS, -spreadMs * Math.log(1 - noise(seed, 2 * index + 1)));
  const waited = stall === undefined ? 0 : stall.lengthMs - (index - stall.firstFrame) * FRAME_MS;
  const isWaiting = stall !== undefined && index >= stall.firstFrame && waited > LATEST_MS;
  return isWaiting ? waited + (index - stall.firstFrame) * 0.3 : spread;
}

/** A number in [0, 1) that looks random and is always the same for the same two arguments. */
export function noise(seed: number, index: number): number {
  let bits = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77);
  for (let round = 0; round < 3; round += 1) bits = Math.imul(bits ^ (bits >>> 15), 0xc2b2ae3d);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
