import { checkUsername, credentialOf } from '../credentials.ts';
import { readText } from '../message/attributes.ts';
import { ATTRIBUTE, ERROR } from '../message/constants.ts';
import { integrityMatches, longTermKey } from '../message/integrity.ts';
import { attributeValue } from '../message/parse.ts';
import { nonceIsFresh } from '../nonce.ts';
import { challenge, fail } from './answers.ts';
import type { Outgoing, RequestContext } from './context.ts';

/** A request whose MESSAGE-INTEGRITY was made with credentials of ours. */
export interface Authenticated extends RequestContext {
  readonly key: Uint8Array;
  readonly username: string;
  readonly user: string;
  /** The credentials were ours, but their time is over: what makes or prolongs an allocation must refuse them. */
  readonly expired: boolean;
}

export type Authentication =
  | { readonly ok: true; readonly context: Authenticated }
  | { readonly ok: false; readonly answer: Outgoing };

/** The long-term credential mechanism, its checks in the order of RFC 8489 section 9.2.4. */
export function authenticate(context: RequestContext): Authentication {
  const { state, client, request, now } = context;
  const refuse = (answer: Outgoing): Authentication => ({ ok: false, answer });
  if (request.integrityOffset === null) return refuse(challenge(context, ERROR.unauthenticated));

  const text = (type: number): string | null => {
    const value = attributeValue(request, type);
    return value === null ? null : readText(value);
  };
  const username = text(ATTRIBUTE.username);
  const realm = text(ATTRIBUTE.realm);
  const nonce = text(ATTRIBUTE.nonce);
  if (username === null || realm === null || nonce === null) return refuse(fail(context, null, ERROR.badRequest));

  const check = checkUsername(username, now.epochMs);
  if (check.kind === 'malformed' || realm !== state.realm) return refuse(challenge(context, ERROR.unauthenticated));
  const key = longTermKey(username, state.realm, credentialOf(state.secret, username));
  if (!integrityMatches(request, key)) return refuse(challenge(context, ERROR.unauthenticated));
  if (!nonceIsFresh(state.nonces, nonce, client.address, now.monotonicMs)) {
    return refuse(challenge(context, ERROR.staleNonce));
  }
  return { ok: true, context: { ...context, key, username, user: check.id, expired: check.kind === 'expired' } };
}
