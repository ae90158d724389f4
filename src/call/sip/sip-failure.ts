import { CallError, type CallFailure } from '../errors.ts';

/** What JsSIP says of a call that failed: the server's answer, where there was one, and a word from its closed list (`causes`). */
export interface SipFailure {
  readonly statusCode: number | null;
  readonly cause: string;
}

/** 401 and 407 come again where the answer to their challenge was wrong (RFC 3261 22); some servers say 403 then. */
const LOGIN_CODES = [401, 403, 407];
/** The server gave up waiting, or who was called never answered (RFC 3261 21.4.8, 21.4.25). */
const UNANSWERED_CODES = [408, 487];

/** JsSIP's words for what never was an answer of the server's. */
const CAUSES: Readonly<Record<string, CallFailure>> = {
  'Connection Error': 'pbx-unreachable',
  'Request Timeout': 'pbx-unreachable',
  'Authentication Error': 'pbx-login-refused',
  'No Answer': 'extension-unanswered',
  'WebRTC Error': 'call-not-connected',
  'Bad Media Description': 'call-not-connected',
  'Incompatible SDP': 'call-not-connected',
};

/**
 * The failure by its reason. The answer's own words are left out: a server may repeat in them whom it refused.
 */
export function sipError({ statusCode, cause }: SipFailure): CallError {
  const reason = reasonOf(statusCode) ?? CAUSES[cause] ?? 'unexpected';
  const got = statusCode === null ? cause : `the SIP answer ${statusCode}`;
  return new CallError(reason, `call: expected to be answered, got ${got}`);
}

function reasonOf(statusCode: number | null): CallFailure | null {
  if (statusCode === null) return null;
  if (LOGIN_CODES.includes(statusCode)) return 'pbx-login-refused';
  if (UNANSWERED_CODES.includes(statusCode)) return 'extension-unanswered';
  return 'extension-unavailable';
}
