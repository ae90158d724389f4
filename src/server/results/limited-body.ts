import type { IncomingMessage } from 'node:http';

export type LimitedBody =
  | { readonly kind: 'text'; readonly text: string }
  /** `cut-off`: whoever sent it went away; nobody waits for an answer. */
  | { readonly kind: 'too-large' | 'too-slow' | 'not-text' | 'cut-off' };

/**
 * Somewhat too much is taken in and thrown away, our choice: who sends it then reads the answer. A connection closed in the middle of a
 * body is reset, answer and all (RFC 9112 9.6).
 */
const SWALLOWED = 8;

/** Reads a request's body as UTF-8, keeps `maxBytes` of it at most, and never reads for longer than `withinMs`. Never rejects. */
export function readLimitedBody(
  request: IncomingMessage,
  { maxBytes, withinMs }: { readonly maxBytes: number; readonly withinMs: number },
): Promise<LimitedBody> {
  if (Number(request.headers['content-length'] ?? 0) > SWALLOWED * maxBytes)
    return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (body: LimitedBody): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      resolve(body);
    };
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (bytes > SWALLOWED * maxBytes) end({ kind: 'too-large' });
    };
    const onEnd = (): void => end(bytes > maxBytes ? { kind: 'too-large' } : textIn(Buffer.concat(chunks)));
    const onClose = (): void => end({ kind: 'cut-off' });
    const timer = setTimeout(() => end({ kind: 'too-slow' }), withinMs);
    // An error is followed by `close`; without a listener it would end the process.
    request.on('error', () => {});
    request.on('data', onData).on('end', onEnd).on('close', onClose);
  });
}

/** What is no UTF-8 is not mended: the signature would then be over something else than was sent. */
function textIn(bytes: Buffer): LimitedBody {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-text' };
  }
}
