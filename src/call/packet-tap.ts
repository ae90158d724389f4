import type { CallSample } from '../core/samples/sample.ts';
import type { CallClock } from './clock.ts';
import { CallError } from './errors.ts';
import type { TapPlace, TapTick } from './tap-messages.ts';

/** Later than this, a timer is a stall of this computer; our choice: more than two 20 ms frames. */
const STALL_MS = 50;

/** The worker that sees every packet and keeps the time. */
export interface PacketTap {
  /** False where the browser has no encoded transforms: then only getStats measures, and the tap only keeps time. */
  readonly available: boolean;
  /** Puts the tap on one end of one direction; must happen before negotiation (design 1.2). */
  readonly attach: (end: RTCRtpSender | RTCRtpReceiver, place: TapPlace) => void;
  /** Called each tick (4 a second, and once when a direction is first heard) with what was seen since the last. */
  readonly onTick: (listener: (samples: readonly CallSample[], isTimed: boolean) => void) => void;
  /** Rejects where its thread cannot begin, and nothing would keep the time. */
  readonly failed: Promise<never>;
  readonly stop: () => void;
}

type TransformTarget = { transform: unknown };
declare const RTCRtpScriptTransform: new (worker: Worker, options: TapPlace) => unknown;

export function startTap(clock: CallClock): PacketTap {
  const available = typeof RTCRtpScriptTransform === 'function' && 'transform' in RTCRtpReceiver.prototype;
  const worker = new Worker(new URL('./tap-worker.ts', import.meta.url), { type: 'module', name: 'callprobe-tap' });
  let listener: ((samples: readonly CallSample[], isTimed: boolean) => void) | null = null;
  const failed = new Promise<never>((_resolve, reject) => {
    worker.onerror = () => {
      const why = "its file is out of reach, or the page's policy has no worker-src for it";
      reject(new CallError('unexpected', `packet tap: expected its worker to begin, but ${why}`));
    };
  });
  failed.catch(() => undefined);
  worker.onmessage = ({ data }: MessageEvent<TapTick>) => {
    worker.onerror = null;
    listener?.(samplesOf(data, clock), data.isTimed);
  };
  return {
    available,
    failed,
    attach(end, place) {
      if (available) (end as unknown as TransformTarget).transform = new RTCRtpScriptTransform(worker, place);
    },
    onTick(next) {
      listener = next;
    },
    stop() {
      listener = null;
      worker.terminate();
    },
  };
}

function samplesOf(tick: TapTick, clock: CallClock): CallSample[] {
  const samples: CallSample[] = tick.batches.map((batch) => ({
    type: 'packets',
    ...batch,
    timesMs: batch.timesMs.map(clock.fromEpochMs),
  }));
  const atMs = clock.fromEpochMs(tick.atMs);
  if (tick.lateMs > STALL_MS) samples.push({ type: 'stall', where: 'worker', atMs, lateMs: tick.lateMs });
  // A page that is late with reading the worker's message held no voice up, but it was too busy all the same.
  const pageLateMs = clock.nowMs() - atMs;
  if (pageLateMs > STALL_MS) samples.push({ type: 'stall', where: 'page', atMs, lateMs: pageLateMs });
  return samples;
}
