import { type TapBatch, type TapPlace, type TapTick, TICK_MS } from './tap-messages.ts';

/**
 * The packet tap's own thread: notes every voice frame as it passes, hands it on untouched, and reports in batches.
 * It also keeps the call's time, since a worker's timers are not slowed when the tab is hidden.
 */

/** The parts of WebRTC encoded transforms used here, none of which TypeScript's worker library declares. */
interface EncodedFrame {
  getMetadata(): {
    readonly rtpTimestamp?: number;
    readonly synchronizationSource?: number;
    readonly sequenceNumber?: number;
    readonly receiveTime?: number;
  };
  /** Older shape of `getMetadata().rtpTimestamp`. */
  readonly timestamp?: number;
}
interface TransformEvent {
  readonly transformer: {
    readonly readable: ReadableStream<EncodedFrame>;
    readonly writable: WritableStream<EncodedFrame>;
    readonly options: TapPlace;
  };
}
interface TapScope {
  onrtctransform: ((event: TransformEvent) => void) | null;
  postMessage(message: TapTick): void;
}

const scope = globalThis as unknown as TapScope;
const epochOf = (workerMs: number) => performance.timeOrigin + workerMs;

type OpenBatch = TapPlace & {
  ssrc: number;
  rtpTimestamps: number[];
  timesMs: number[];
  sequenceNumbers: (number | null)[];
  waitsMs: (number | null)[];
};
let open = new Map<string, OpenBatch>();
const heard = new Set<string>();

function note(place: TapPlace, frame: EncodedFrame): void {
  const now = performance.now();
  const metadata = frame.getMetadata();
  const rtpTimestamp = metadata.rtpTimestamp ?? frame.timestamp;
  if (rtpTimestamp === undefined) return;
  const ssrc = metadata.synchronizationSource ?? 0;
  // `receiveTime` is the arrival itself, on this worker's clock; `now` is when the transform was woken for it. A value
  // outside the last second would be another clock, and is not used.
  const arrived = metadata.receiveTime;
  const known = place.end === 'received' && arrived !== undefined && arrived <= now && now - arrived < 1000;
  const at = known ? arrived : now;
  const key = `${place.direction} ${place.end} ${ssrc}`;
  const batch = open.get(key) ?? { ...place, ssrc, rtpTimestamps: [], timesMs: [], sequenceNumbers: [], waitsMs: [] };
  open.set(key, batch);
  batch.rtpTimestamps.push(rtpTimestamp);
  batch.timesMs.push(epochOf(at));
  batch.sequenceNumbers.push(metadata.sequenceNumber ?? null);
  batch.waitsMs.push(known ? now - arrived : null);
  if (place.end === 'received' && !heard.has(place.direction)) {
    heard.add(place.direction);
    report(0);
  }
}

scope.onrtctransform = ({ transformer: { readable, writable, options } }) => {
  const tap = new TransformStream<EncodedFrame, EncodedFrame>({
    transform(frame, controller) {
      note(options, frame);
      controller.enqueue(frame);
    },
  });
  // Ends with an error when the connection closes; there is nobody left to tell.
  readable
    .pipeThrough(tap)
    .pipeTo(writable)
    .catch(() => undefined);
};

function report(lateMs: number): void {
  // Sent before received, so that an arrival finds its sending already known.
  const batches: TapBatch[] = [...open.values()].sort((a, b) => (a.end === b.end ? 0 : a.end === 'sent' ? -1 : 1));
  open = new Map();
  scope.postMessage({ batches, atMs: epochOf(performance.now()), lateMs });
}

let due = performance.now() + TICK_MS;
setInterval(() => {
  const lateMs = Math.max(0, performance.now() - due);
  due = performance.now() + TICK_MS;
  report(lateMs);
}, TICK_MS);
