import type { Socket } from 'node:net';
import type { LinkDirection } from '../../../src/server/relay/link.ts';
import type { AccessLine } from './impairment/link.ts';

/** Of a full segment: Ethernet's 1,500 bytes less IPv4 20 and TCP with timestamps 32. */
const SEGMENT_BYTES = 1448;
/** RFC 6928: how a connection begins. */
const INITIAL_SEGMENTS = 10;
/** RFC 9438 4.6 (CUBIC): what is left of the window after a loss. */
const KEPT = 0.7;
/** The least retransmission timer of Linux, as elsewhere in the lab. */
const RETRANSMIT_MS = 200;
/** What the far end may have in its own buffers before this one stops reading. */
const WAITING_BYTES = 262_144;

/** The sender of one direction of a connection. */
interface Sender {
  windowBytes: number;
  /** Where slow start ends (RFC 5681 3.1). */
  thresholdBytes: number;
  inFlightBytes: number;
  sentBytes: number;
  leftBytes: number;
  /** Until so much has left the line, a further loss is the same one. */
  recoverBytes: number;
  /** What found no room in the queue and is sent again. */
  lost: Buffer | null;
}

/**
 * Carries one direction of a connection over the access line as a TCP sender would that has all the time something to say: slow start,
 * then one segment more each round trip, and 0.7 of the window after a loss, so that it keeps the queue nearly full and yet lets others in.
 * It reads no faster than the line lets through; what this computer's own buffers hold beside that has not been sent yet. The
 * acknowledgements take no room the other way, and arrive at once. Without a queue everything passes as it comes.
 */
export function startFlow(source: Socket, sink: Socket, direction: LinkDirection, line: AccessLine): void {
  const sender: Sender = {
    windowBytes: INITIAL_SEGMENTS * SEGMENT_BYTES,
    thresholdBytes: Number.POSITIVE_INFINITY,
    inFlightBytes: 0,
    sentBytes: 0,
    leftBytes: 0,
    recoverBytes: 0,
    lost: null,
  };
  let timer: NodeJS.Timeout | null = null;

  const pump = (): void => {
    if (sink.destroyed || sink.writableEnded) return;
    while (mayRead(sender, sink)) {
      const segment = sender.lost ?? nextSegment(source);
      if (segment === null) break;
      if (!line.isNarrow(direction)) {
        sender.lost = null;
        sink.write(segment);
        continue;
      }
      if (!sendSegment(segment)) return;
    }
    if (source.readableEnded && sender.inFlightBytes === 0 && sender.lost === null) sink.end();
  };

  const sendSegment = (segment: Buffer): boolean => {
    const isSent = line.send(direction, segment.length, () => {
      leave(sender, segment.length);
      if (!sink.destroyed) sink.write(segment);
      pump();
    });
    sender.lost = isSent ? null : segment;
    if (isSent) {
      sender.inFlightBytes += segment.length;
      sender.sentBytes += segment.length;
      return true;
    }
    lose(sender);
    // With anything on its way, its acknowledgement is what the next try waits for.
    if (sender.inFlightBytes === 0 && timer === null) {
      timer = setTimeout(() => {
        timer = null;
        pump();
      }, RETRANSMIT_MS);
    }
    return false;
  };

  source.on('readable', pump);
  source.on('end', pump);
  sink.on('drain', pump);
  sink.on('close', () => {
    if (timer !== null) clearTimeout(timer);
  });
}

function mayRead({ windowBytes, inFlightBytes }: Sender, sink: Socket): boolean {
  return inFlightBytes + SEGMENT_BYTES <= windowBytes && sink.writableLength < WAITING_BYTES;
}

/** Null while nothing has come. */
function nextSegment(source: Socket): Buffer | null {
  const bytes = Math.min(SEGMENT_BYTES, source.readableLength);
  // Asked for 0, a stream that has ended says so.
  return source.read(bytes) as Buffer | null;
}

function leave(sender: Sender, bytes: number): void {
  sender.inFlightBytes -= bytes;
  sender.leftBytes += bytes;
  if (sender.leftBytes < sender.recoverBytes) return;
  const isSlowStart = sender.windowBytes < sender.thresholdBytes;
  sender.windowBytes += isSlowStart ? bytes : (SEGMENT_BYTES * bytes) / sender.windowBytes;
}

function lose(sender: Sender): void {
  if (sender.leftBytes < sender.recoverBytes) return;
  sender.recoverBytes = sender.sentBytes;
  sender.windowBytes = Math.max(2 * SEGMENT_BYTES, KEPT * sender.windowBytes);
  sender.thresholdBytes = sender.windowBytes;
}
