import { HistoryError } from './errors.ts';
import { nextTask } from './next-task.ts';

/** Raw DEFLATE (RFC 1951): a database needs neither name nor checksum of a file. */
const FORMAT = 'deflate-raw';

/** What is deflated before others get a turn: about 5 ms of a slow computer. Our choice. */
const CHUNK_BYTES = 128 * 1024;

/** Null where this browser cannot: then things are kept as they are. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = newStream(() => new CompressionStream(FORMAT));
  return stream === null ? null : through(stream, bytes, Number.POSITIVE_INFINITY);
}

/**
 * @param maxBytes more than this never comes: a small record may claim to hold gigabytes
 * @throws {HistoryError} `damaged`: not deflated, cut off, or more than that; `unexpected` where this browser cannot inflate
 */
export async function inflate(
  what: string,
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = newStream(() => new DecompressionStream(FORMAT));
  if (stream === null) throw new HistoryError('unexpected', `expected DecompressionStream to read ${what}, got none`);
  try {
    return await through(stream, bytes, maxBytes);
  } catch (cause) {
    throw new HistoryError('damaged', `${what}: expected deflated data, got ${String(cause)}`, { cause });
  }
}

type Stream = Pick<CompressionStream, 'readable' | 'writable'>;

function newStream(create: () => Stream): Stream | null {
  try {
    return create();
  } catch {
    return null;
  }
}

async function through({ readable, writable }: Stream, bytes: Uint8Array<ArrayBuffer>, maxBytes: number) {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = async () => {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      if (at > 0) await nextTask();
      await writer.write(bytes.subarray(at, at + CHUNK_BYTES));
    }
    await writer.close();
  };
  // Whatever goes wrong is told by the reading side too.
  writing().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > maxBytes) {
      const error = new RangeError(`more than ${maxBytes} bytes`);
      await Promise.allSettled([reader.cancel(error), writer.abort(error)]);
      throw error;
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
