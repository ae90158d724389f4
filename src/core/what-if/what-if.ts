import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { quietParts } from '../metrics/local-noise.ts';
import { byDirection } from '../report/by-direction.ts';
import type { CallReport } from '../report/schema.ts';
import { type JitterBuffer, replayBuffer } from './replay-buffer.ts';
import { type BufferRow, bufferRows, type CodecRow, codecRows, type ReplayedBuffer, telephoneRow } from './rows.ts';
import { type TracedFrame, tracedFrames } from './traced-frames.ts';

/** One direction of a recorded call, on other phones. */
export interface DirectionWhatIf {
  /** The codec in use first, as it was measured; then others behind the adaptive buffer. One scale for all: the fullband one. */
  readonly codecs: readonly CodecRow[];
  /** G.711 with concealment on the narrowband scale, its own. Comparable with other telephones, with no row of `codecs`. */
  readonly telephone: CodecRow;
  /** The codec in use behind other jitter buffers, on its own scale. */
  readonly buffers: readonly BufferRow[];
}

export type WhatIf = { readonly [direction in Direction]: DirectionWhatIf | null };

/** From shorter than any phone waits to where waiting costs more than it saves; our choice. */
const FIXED_PLAYOUT_DELAYS_MS = [20, 40, 60, 80, 100, 150, 200] as const;

const FIXED = FIXED_PLAYOUT_DELAYS_MS.map((playoutDelayMs) => ({ kind: 'fixed', playoutDelayMs }) as const);
const ADAPTIVE = { kind: 'adaptive' } as const;

const NOT_MEASURED: { readonly [direction in Direction]: Measured } = { up: null, down: null };

/**
 * How the packets of a finished call would have sounded on other phones: other codecs, other jitter buffers. Pure.
 *
 * The trace covers the whole loop to the relay and back, so its delay variation is an upper bound for one way of a call (emodel 4).
 * @param capacityBps what the line carries each way, IP headers included. Null: not measured, and then every codec is taken to fit
 * @returns null for a direction without a packet trace or with under 2 s that count
 * @throws {RangeError | TypeError} a capacity that is negative or no number
 */
export function whatIf(report: CallReport, capacityBps = NOT_MEASURED): WhatIf {
  return byDirection((direction) => {
    const frames = framesOfReport(report, direction);
    const adaptive = replayed(frames, ADAPTIVE);
    if (!adaptive) return null;
    const fixed = FIXED.flatMap((buffer) => replayed(frames, buffer) ?? []);
    const recorded = report.directions[direction];
    return {
      codecs: codecRows(recorded, adaptive.replay, capacityBps[direction]),
      telephone: telephoneRow(recorded, adaptive.replay, capacityBps[direction]),
      buffers: bufferRows(recorded, [...fixed, adaptive]),
    };
  });
}

function replayed(frames: readonly TracedFrame[], buffer: JitterBuffer): ReplayedBuffer | null {
  const replay = replayBuffer(frames, buffer);
  return replay && { buffer, replay };
}

/** The frames of a direction, those that its figures speak of marked as counted. Empty without a trace. */
export function framesOfReport({ trace, window, seconds }: CallReport, direction: Direction): readonly TracedFrame[] {
  const columns = trace?.[direction] ?? null;
  const { measuredFromMs, measuredToMs } = window;
  if (!columns || measuredFromMs === null || measuredToMs === null) return [];
  const quiet = quietParts(
    { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY },
    seconds.map(({ fromMs }) => ({ fromMs, toMs: fromMs + 1000 })),
    seconds.map(({ busy }) => busy),
  );
  return tracedFrames(columns, quiet, { fromMs: measuredFromMs, toMs: measuredToMs });
}
