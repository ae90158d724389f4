import { CallError } from '../errors.ts';

type JsSip = typeof import('jssip');

/**
 * JsSIP, which speaks SIP (RFC 3261) over WebSocket (RFC 7118): an optional peer dependency, fetched by the first call that needs it.
 * @throws CallError `sip-unsupported` where it is not installed.
 */
export async function fetchJsSip(): Promise<Pick<JsSip, 'UA' | 'WebSocketInterface'>> {
  const fetched = await import('jssip').catch((cause: unknown) => {
    throw new CallError('sip-unsupported', `jssip: expected the package jssip beside this one, got ${String(cause)}`);
  });
  // It is CommonJS: some bundlers name its parts, others have them in `default` alone.
  return 'UA' in fetched ? fetched : (fetched as { readonly default: JsSip }).default;
}
