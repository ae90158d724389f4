import { createHash, timingSafeEqual } from 'node:crypto';
import { allowsMethod, type Handler, refuse } from '../../handler.ts';
import type { Family } from './families.ts';
import { OPEN_METRICS_TYPE, openMetricsText } from './open-metrics.ts';

export const METRICS_PATH = '/metrics';

/** `GET /metrics`: every family; 401 without the token, where one is asked for (RFC 6750). */
export function metricsHandler(families: readonly Family[], token: string | null): Handler {
  const isExpected = token === null ? () => true : sameAs(`Bearer ${token}`);
  return (request, response) => {
    if (!allowsMethod(request, response)) return;
    if (!isExpected(request.headers.authorization ?? '')) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return refuse(response, 401, 'Authorization: expected the bearer token of --metrics-token');
    }
    const text = openMetricsText(families);
    response.writeHead(200, {
      'Content-Type': OPEN_METRICS_TYPE,
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
    });
    response.end(text);
  };
}

/** Takes as long for a near miss as for a far one. */
function sameAs(expected: string): (text: string) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const wanted = digest(expected);
  return (text) => timingSafeEqual(digest(text), wanted);
}
