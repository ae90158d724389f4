const FORMAT = 'deflate-raw';

/** @throws {TypeError} where the browser has no CompressionStream for raw DEFLATE (RFC 1951) */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream(FORMAT);
  const writer = writable.getWriter();
  // What goes wrong is told by the reading side too.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'damaged' | 'inflates-too-far' };

/**
 * What is given to the inflater at once. DEFLATE makes at most 1,032 bytes of one, so half a megabyte comes of it at most, and nobody has to
 * hold more than that beyond the limit before it is seen. Our choice.
 */
const SLICE_BYTES = 512;

/**
 * Never throws. Whatever was deflated, no more than `maxBytes` and what one slice makes is ever held: a link of some kilobytes may claim to
 * hold a gigabyte.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Inflated> {
  const { readable, writable } = new DecompressionStream(FORMAT);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = async () => {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) await writer.write(bytes.subarray(at, at + SLICE_BYTES));
    await writer.close();
  };
  // What goes wrong is told by the reading side too.
  const written = writing().catch(() => undefined);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      length += read.value.length;
      if (length > maxBytes) {
        await Promise.allSettled([reader.cancel(), writer.abort()]);
        return { ok: false, why: 'inflates-too-far' };
      }
    }
    await written;
  } catch {
    return { ok: false, why: 'damaged' };
  }
  return { ok: true, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}
