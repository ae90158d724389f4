import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { type Answer, ask } from '../server/ask.ts';

/** Sends a result as the page does, changed by `headers`. */
export function postResult(
  port: number,
  shared: SharedResult,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return postBody(port, JSON.stringify(shared), { 'Idempotency-Key': shared.report.id, ...headers });
}

export function postBody(
  port: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const all = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers };
  return ask(port, '/results', {
    method: 'POST',
    headers: { 'Content-Length': String(Buffer.byteLength(body)), ...all },
    body,
  });
}
