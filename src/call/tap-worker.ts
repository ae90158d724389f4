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
interface FrameFacts {
  readonly rtpTimestamp: number;
  readonly ssrc: number;
  readonly sequenceNumber: number | null;
  /** On this worker's clock; null at the sending end and where the browser does not say. */
  readonly arrivedMs: number | null;
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

/**
 * What a frame says of itself. At the sending end only its timestamp is asked for once the stream is known: `getMetadata()` builds a
 * whole dictionary, and a sender's stream never changes.
 */
function readFrame(end: TapPlace['end'], frame: EncodedFrame, knownSsrc: number | null): FrameFacts | null {
  if (end === 'sent' && knownSsrc !== null && frame.timestamp !== undefined) {
    return { rtpTimestamp: frame.timestamp, ssrc: knownSsrc, sequenceNumber: null, arrivedMs: null };
  }
  const {
    rtpTimestamp = frame.timestamp,
    synchronizationSource = 0,
    sequenceNumber,
    receiveTime,
  } = frame.getMetadata();
  if (rtpTimestamp === undefined) return null;
  const arrivedMs = end === 'received' ? (receiveTime ?? null) : null;
  return { rtpTimestamp, ssrc: synchronizationSource, sequenceNumber: sequenceNumber ?? null, arrivedMs };
}

function note(place: TapPlace, { rtpTimestamp, ssrc, sequenceNumber, arrivedMs }: FrameFacts, now: number): void {
  // `receiveTime` is the arrival itself, on this worker's clock; `now` is when the tap was woken for it. A value outside the last
  // second would be another clock, and is not used.
  const known = arrivedMs !== null && arrivedMs <= now && now - arrivedMs < 1000;
  const key = `${place.direction} ${place.end} ${ssrc}`;
  const batch = open.get(key) ?? { ...place, ssrc, rtpTimestamps: [], timesMs: [], sequenceNumbers: [], waitsMs: [] };
  open.set(key, batch);
  batch.rtpTimestamps.push(rtpTimestamp);
  batch.timesMs.push(epochOf(known ? arrivedMs : now));
  batch.sequenceNumbers.push(sequenceNumber);
  batch.waitsMs.push(known ? now - arrivedMs : null);
  if (place.end === 'received' && !heard.has(place.direction)) {
    heard.add(place.direction);
    report(0, false);
  }
}

scope.onrtctransform = ({ transformer: { readable, writable, options } }) => {
  // Ends with an error when the connection closes; there is nobody left to tell.
  pump(readable.getReader(), writable.getWriter(), options).catch(() => undefined);
};

/** A loop and not a TransformStream between two pipes: half the work for each of 200 frames a second. */
async function pump(
  reader: ReadableStreamDefaultReader<EncodedFrame>,
  writer: WritableStreamDefaultWriter<EncodedFrame>,
  place: TapPlace,
): Promise<void> {
  let ssrc: number | null = null;
  for (;;) {
    const { value: frame, done } = await reader.read();
    if (done) return;
    const now = performance.now();
    const facts = readFrame(place.end, frame, ssrc);
    if (facts) {
      note(place, facts, now);
      ssrc = facts.ssrc;
    }
    // Not waited for: a frame is handed on at once or not at all.
    writer.write(frame).catch(() => undefined);
  }
}

function report(lateMs: number, isTimed: boolean): void {
  // Sent before received, so that an arrival finds its sending already known.
  const batches: TapBatch[] = [...open.values()].sort((a, b) => (a.end === b.end ? 0 : a.end === 'sent' ? -1 : 1));
  open = new Map();
  scope.postMessage({ batches, atMs: epochOf(performance.now()), lateMs, isTimed });
}

let due = performance.now() + TICK_MS;
setInterval(() => {
  const lateMs = Math.max(0, performance.now() - due);
  due = performance.now() + TICK_MS;
  report(lateMs, true);
}, TICK_MS);
