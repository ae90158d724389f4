import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface Posted {
  readonly status: number;
  /** What `Retry-After` said in seconds; null where it said nothing, or a date. */
  readonly retryAfterS: number | null;
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** From the first byte asked to the head of the answer. */
  readonly withinMs: number;
  readonly signal: AbortSignal;
}

/**
 * One POST of JSON over a connection of its own, so that none is kept which the other end has meanwhile closed. Redirects are not followed:
 * their status is the answer. The body of the answer is not read.
 *
 * @throws Error with the system's code, `ETIMEDOUT` after `withinMs`; the signal's reason.
 */
export function postOnce(url: string, body: string, { headers, withinMs, signal }: PostOptions): Promise<Posted> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const send = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, {
      method: 'POST',
      agent: false,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'User-Agent': 'callprobe',
        ...headers,
      },
    });
    const timeout = Object.assign(new Error(`no answer in ${withinMs} ms`), { code: 'ETIMEDOUT' });
    const timer = setTimeout(() => sent.destroy(timeout), withinMs);
    const stop = (): void => void sent.destroy(signal.reason);
    signal.addEventListener('abort', stop);
    sent.on('error', reject);
    sent.on('response', (answer: IncomingMessage) => {
      resolve({ status: answer.statusCode ?? 0, retryAfterS: secondsOf(answer.headers['retry-after']) });
      // Destroyed with its socket: an answer without an end would hold both.
      answer.on('error', () => {});
      answer.destroy();
    });
    sent.on('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      // After `response` or `error` this changes nothing.
      reject(new Error('the connection closed without an answer'));
    });
    sent.end(body);
  });
}

function secondsOf(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d{1,6}$/u.test(retryAfter) ? Number(retryAfter) : null;
}
