import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowsMethod, type Handler } from './handler.ts';
import type { Representation, StaticFile } from './static-files.ts';

const NOT_FOUND = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Not found · Callprobe</title></head>
<body><h1>There is nothing at this address</h1><p><a href="/">Go to the call test</a></p></body>
</html>
`;

/** Answers from `files`; `/` and other paths that end in a slash are their index.html. */
export function staticHandler(files: ReadonlyMap<string, StaticFile>): Handler {
  return (request, response, path) => {
    if (!allowsMethod(request, response)) return;
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) return sendNotFound(response);
    sendFile(request, response, file);
  };
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const gzip = file.gzip !== null && acceptsGzip(request.headers['accept-encoding'] ?? '') ? file.gzip : null;
  const { bytes, etag }: Representation = gzip ?? file.plain;
  response.setHeader('Cache-Control', file.cacheControl);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (isCached(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  if (gzip !== null) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': bytes.length }).end(bytes);
}

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(NOT_FOUND),
    'Cache-Control': 'no-store',
  });
  response.end(NOT_FOUND);
}

/** RFC 9110 section 12.5.3: named and not refused by a weight of 0. `*` is left aside: no browser relies on it. */
function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(',').some((entry) => {
    const [coding = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/u.test(parameter));
  });
}

/** RFC 9110 section 13.1.2: a list, compared weakly. */
function isCached(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((entry) => ['*', etag].includes(entry.trim().replace(/^W\//u, '')));
}
