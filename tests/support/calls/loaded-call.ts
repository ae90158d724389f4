import type { LoadKind, LoadSample, Transfer } from '../../../src/core/samples/examined.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import { type MadeCall, madeCall } from './made-call.ts';

/** MADE-UP TEST DATA: a call whose line is filled on purpose after eight seconds, five seconds each way, a second apart. */
export interface LoadedCall extends MadeCall {
  /** Bytes a second of the load that arrive in each direction that is filled. Default 1 MB/s. */
  readonly bytesPerSecond?: { readonly up: number; readonly down: number };
  readonly through?: LoadSample['through'];
  readonly isCapped?: boolean;
  readonly loads?: readonly LoadKind[];
}

const MEDIA_MS = 400;
const FRAME_MS = 20;
export const IDLE_END_MS = MEDIA_MS + 8000;
const STRETCH_MS = 5000;
const APART_MS = 6000;

export function loadedCall(call: LoadedCall = {}): CallSample[] {
  const { bytesPerSecond = { up: 1e6, down: 1e6 }, through = 'server', isCapped = false } = call;
  const loads = call.loads ?? (['up', 'down', 'both'] as const);
  const samples = madeCall({ ...call, durationMs: 8000 + loads.length * APART_MS });
  const end = samples.pop();
  const filled = loads.map((load, i): LoadSample => {
    const fromMs = IDLE_END_MS + i * APART_MS;
    const toMs = fromMs + STRETCH_MS;
    const up = load === 'down' ? null : steady(fromMs, toMs, bytesPerSecond.up);
    const down = load === 'up' ? null : steady(fromMs, toMs, bytesPerSecond.down);
    const amounts = { sentBytes: bytesOf(up), receivedBytes: bytesOf(down) };
    return {
      type: 'load',
      atMs: toMs + 900,
      load,
      through,
      fromMs,
      toMs,
      isCapped,
      ...amounts,
      transfers: { up, down },
    };
  });
  return [...samples, { type: 'idle-end', atMs: IDLE_END_MS }, ...filled, ...(end ? [end] : [])];
}

/** Which stretch the i-th frame of a call is sent in; null for the idle line. */
export function stretchOf(index: number): number | null {
  const sinceMs = MEDIA_MS + index * FRAME_MS - IDLE_END_MS;
  return sinceMs >= 0 && sinceMs % APART_MS < STRETCH_MS ? Math.floor(sinceMs / APART_MS) : null;
}

/** Pieces of equal size every 20 ms. */
function steady(fromMs: number, toMs: number, bytesPerSecond: number): Transfer {
  const timesMs = Array.from({ length: (toMs - fromMs) / FRAME_MS }, (_, i) => fromMs + i * FRAME_MS);
  return { timesMs, bytes: timesMs.map(() => (bytesPerSecond * FRAME_MS) / 1000) };
}

function bytesOf(transfer: Transfer | null): number {
  return (transfer?.bytes ?? []).reduce((sum, bytes) => sum + bytes, 0);
}
