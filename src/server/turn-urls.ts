import { parseHostAndPort } from './host-syntax.ts';

/** RFC 7064 section 3.1 (stun) and RFC 7065 section 3.1 (turn, turns). */
const SYNTAX = /^(stun|turn|turns):([^?]+)(?:\?transport=(?:udp|tcp))?$/u;

/** The scheme of a STUN or TURN URL; null when the text is not one a browser takes. */
export function turnUrlScheme(url: string): 'stun' | 'turn' | 'turns' | null {
  const [, scheme, hostAndPort] = SYNTAX.exec(url) ?? [];
  if (hostAndPort === undefined || parseHostAndPort(hostAndPort) === null) return null;
  // RFC 7064: a stun URL has no transport.
  if (scheme === 'stun') return url.includes('?') ? null : 'stun';
  return scheme === 'turn' || scheme === 'turns' ? scheme : null;
}
