import type { CallReport, FrameTrace } from '../core/report/schema.ts';
import { deflate, inflate } from './deflate.ts';
import { HistoryError } from './errors.ts';
import { columnsInBytes, maxTraceBytes, type TraceColumns, traceBytes } from './trace-bytes.ts';

/** A packet trace as it is stored. */
export interface StoredTrace {
  readonly id: string;
  readonly up: StoredDirection | null;
  readonly down: StoredDirection | null;
}

type StoredDirection = LooseDirection | DeflatedDirection;

/** While a test runs, where the browser cannot deflate, and from version 1: 20 bytes a frame. */
interface LooseDirection extends TraceColumns {
  readonly ssrc: number;
  readonly clockRateHz: number;
}

/** About 3 bytes a frame. */
interface DeflatedDirection {
  readonly ssrc: number;
  readonly clockRateHz: number;
  readonly frames: number;
  readonly deflated: Uint8Array<ArrayBuffer>;
}

/** As the report's schema has it. */
const MAX_FRAMES = 200_000;

/** @throws {HistoryError} `unexpected`: an RTP timestamp that does not fit in 32 bits (RFC 3550 5.1) */
export function looseTrace(id: string, trace: NonNullable<CallReport['trace']>): StoredTrace {
  return { id, up: looseColumns('trace.up', trace.up), down: looseColumns('trace.down', trace.down) };
}

/** The same, deflated where this browser can. */
export async function deflatedTrace(id: string, trace: NonNullable<CallReport['trace']>): Promise<StoredTrace> {
  const loose = looseTrace(id, trace);
  const [up, down] = await Promise.all([deflatedColumns(loose.up), deflatedColumns(loose.down)]);
  return { id, up, down };
}

/** What it takes, without the names of its fields. */
export function bytesOfTrace({ up, down }: StoredTrace): number {
  return bytesOfDirection(up) + bytesOfDirection(down);
}

/**
 * The trace as a report has it. What is not as stored here comes back as it is, for the report's own check to refuse by name.
 * @throws {HistoryError} `damaged`: what was deflated does not come back
 */
export async function reportedTrace(stored: unknown): Promise<unknown> {
  if (!isRecord(stored)) return stored;
  return {
    up: await reportedDirection('trace.up', stored.up),
    down: await reportedDirection('trace.down', stored.down),
  };
}

function looseColumns(where: string, trace: FrameTrace | null): LooseDirection | null {
  if (trace === null) return null;
  const rtpTimestamps = new Uint32Array(trace.rtpTimestamps);
  const wrong = trace.rtpTimestamps.findIndex((timestamp, row) => timestamp !== rtpTimestamps[row]);
  if (wrong >= 0) {
    const got = trace.rtpTimestamps[wrong];
    throw new HistoryError(
      'unexpected',
      `${where}.rtpTimestamps.${wrong}: expected an unsigned 32-bit integer, got ${got}`,
    );
  }
  return {
    ssrc: trace.ssrc,
    clockRateHz: trace.clockRateHz,
    rtpTimestamps,
    sentMs: new Float64Array(trace.sentMs),
    receivedMs: new Float64Array(trace.receivedMs.map((ms) => ms ?? Number.NaN)),
  };
}

async function deflatedColumns(loose: StoredDirection | null): Promise<StoredDirection | null> {
  if (loose === null || 'deflated' in loose) return loose;
  const { ssrc, clockRateHz, ...columns } = loose;
  const deflated = await deflate(traceBytes(columns));
  return deflated === null ? loose : { ssrc, clockRateHz, frames: columns.sentMs.length, deflated };
}

function bytesOfDirection(direction: StoredDirection | null): number {
  if (direction === null) return 0;
  return 'deflated' in direction ? direction.deflated.byteLength : maxTraceBytes(direction.sentMs.length);
}

async function reportedDirection(where: string, stored: unknown): Promise<unknown> {
  if (!isRecord(stored)) return stored;
  const { ssrc, clockRateHz } = stored;
  const { rtpTimestamps, sentMs, receivedMs } = 'deflated' in stored ? await inflated(where, stored) : stored;
  return {
    ssrc,
    clockRateHz,
    rtpTimestamps: rtpTimestamps instanceof Uint32Array ? [...rtpTimestamps] : rtpTimestamps,
    sentMs: sentMs instanceof Float64Array ? [...sentMs] : sentMs,
    receivedMs:
      receivedMs instanceof Float64Array ? Array.from(receivedMs, (ms) => (Number.isNaN(ms) ? null : ms)) : receivedMs,
  };
}

async function inflated(where: string, { frames, deflated }: Record<string, unknown>): Promise<Partial<TraceColumns>> {
  const isCount = typeof frames === 'number' && Number.isInteger(frames) && frames >= 0 && frames <= MAX_FRAMES;
  if (!isCount || !(deflated instanceof Uint8Array)) return {};
  const bytes = await inflate(where, new Uint8Array(deflated), maxTraceBytes(frames));
  const columns = columnsInBytes(bytes, frames);
  if (columns === null)
    throw new HistoryError('damaged', `${where}: expected ${frames} frames, got ${bytes.length} bytes`);
  return columns;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
