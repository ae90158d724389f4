import type { CallReport, FrameTrace } from '../core/report/schema.ts';
import { HistoryError } from './errors.ts';

/**
 * A packet trace as it is stored: columns as typed arrays, 20 bytes a frame instead of about 40, and exact.
 * A typed array has no null, so NaN stands for "never came" in `receivedMs`, here and nowhere else.
 */
export interface StoredTrace {
  readonly id: string;
  readonly up: TraceColumns | null;
  readonly down: TraceColumns | null;
}

interface TraceColumns {
  readonly ssrc: number;
  readonly clockRateHz: number;
  readonly rtpTimestamps: Uint32Array;
  readonly sentMs: Float64Array;
  readonly receivedMs: Float64Array;
}

/** @throws {HistoryError} `unexpected`: an RTP timestamp that does not fit in 32 bits (RFC 3550 5.1) */
export function packTrace(id: string, trace: NonNullable<CallReport['trace']>): StoredTrace {
  return { id, up: packColumns('trace.up', trace.up), down: packColumns('trace.down', trace.down) };
}

/** The trace as a report has it. What is not as packed comes back as it is, for the report's own check to refuse by name. */
export function unpackTrace(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  return { up: unpackColumns(stored.up), down: unpackColumns(stored.down) };
}

function packColumns(where: string, trace: FrameTrace | null): TraceColumns | null {
  if (trace === null) return null;
  const rtpTimestamps = Uint32Array.from(trace.rtpTimestamps);
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
    sentMs: Float64Array.from(trace.sentMs),
    receivedMs: Float64Array.from(trace.receivedMs, (ms) => ms ?? Number.NaN),
  };
}

function unpackColumns(columns: unknown): unknown {
  if (!isRecord(columns)) return columns;
  const { rtpTimestamps, sentMs, receivedMs } = columns;
  return {
    ssrc: columns.ssrc,
    clockRateHz: columns.clockRateHz,
    rtpTimestamps: rtpTimestamps instanceof Uint32Array ? [...rtpTimestamps] : rtpTimestamps,
    sentMs: sentMs instanceof Float64Array ? [...sentMs] : sentMs,
    receivedMs:
      receivedMs instanceof Float64Array ? Array.from(receivedMs, (ms) => (Number.isNaN(ms) ? null : ms)) : receivedMs,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
