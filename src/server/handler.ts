import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers one request completely. `path` is the request's path without the query, not decoded. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void | Promise<void>;

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

/** Says what was expected, and what came instead. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: message });
}

/** Answers 405 and returns false unless the method is GET or HEAD (RFC 9110 section 15.5.6 asks for Allow). */
export function allowsMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  response.setHeader('Allow', 'GET, HEAD');
  sendText(response, 405, `expected GET or HEAD, got ${request.method ?? 'no method'}`);
  return false;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    // What is not a file is an answer of this moment; and credentials must not outlive their request in any cache.
    'Cache-Control': 'no-store',
  });
  // Node leaves the body of an answer to HEAD unsent.
  response.end(body);
}
