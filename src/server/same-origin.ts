import type { IncomingMessage } from 'node:http';

/**
 * Whether the page that asks is ours. Browsers say so in Sec-Fetch-Site (Fetch Metadata; `none` is a person typing the
 * address), but only to trustworthy origins: on plain http to another computer there is only Origin, and that only on
 * requests that are not same-origin GETs. A request with neither is no cross-site read: CORP keeps its answer from other pages.
 */
export function isSameOrigin(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = request.headers;
  return origin === undefined || hostOf(origin) === host?.toLowerCase();
}

/** Without the scheme: behind a proxy that ends TLS the page is https and this server is not. Null for `null` and nonsense. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
