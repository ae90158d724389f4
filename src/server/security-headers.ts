import type { ServerResponse } from 'node:http';

/** Nothing but this origin; `connect-src` does not govern ICE, so the call itself is untouched by it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  // The first two make the page cross-origin isolated, which sharpens performance.now() from 100 to 5 microseconds
  // (High Resolution Time, section 4.3) for the clock that packet delays are taken with.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'microphone=(self), camera=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Sets the headers every answer carries. `policy` is false only in development, where Vite injects inline modules. */
export function setSecurityHeaders(response: ServerResponse, { policy }: { readonly policy: boolean }): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (policy) response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
}
