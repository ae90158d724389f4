import type { IncomingMessage } from 'node:http';

export type LimitedBody =
  | { readonly kind: 'text'; readonly text: string }
  /** `cut-off`: whoever sent it went away; nobody waits for an answer. */
  | { readonly kind: 'too-large' | 'too-slow' | 'not-text' | 'cut-off' };

/** Reads a request's body as UTF-8, never more than `maxBytes` of it and never for longer than `withinMs`. Never rejects. */
export function readLimitedBody(
  request: IncomingMessage,
  { maxBytes, withinMs }: { readonly maxBytes: number; readonly withinMs: number },
): Promise<LimitedBody> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve({ kind: 'too-large' });
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
      if (bytes > maxBytes) end({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    const onEnd = (): void => end(textIn(Buffer.concat(chunks)));
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
