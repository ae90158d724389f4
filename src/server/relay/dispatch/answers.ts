import { errorCodeValue, textAttribute, unknownAttributesValue } from '../message/attributes.ts';
import { ATTRIBUTE, ERROR, type MessageClass, type StunError } from '../message/constants.ts';
import type { Attribute } from '../message/parse.ts';
import { writeMessage } from '../message/write.ts';
import { issueNonce } from '../nonce.ts';
import type { Outgoing, RequestContext } from './context.ts';

const SOFTWARE = textAttribute(ATTRIBUTE.software, 'callprobe');

/** A success response, sealed with the key that authenticated the request (null for Binding, which needs none). */
export function succeed(context: RequestContext, key: Uint8Array | null, attributes: readonly Attribute[]): Outgoing {
  return answer(context, 'success', key, attributes);
}

export function fail(
  context: RequestContext,
  key: Uint8Array | null,
  error: StunError,
  attributes: readonly Attribute[] = [],
): Outgoing {
  return answer(context, 'error', key, [{ type: ATTRIBUTE.errorCode, value: errorCodeValue(error) }, ...attributes]);
}

/** 401 or 438: asks for (other) credentials, with all that is needed to make them (RFC 8489 section 9.2.4). */
export function challenge(context: RequestContext, error: StunError): Outgoing {
  const { state, client, now } = context;
  return fail(context, null, error, [
    textAttribute(ATTRIBUTE.realm, state.realm),
    textAttribute(ATTRIBUTE.nonce, issueNonce(state.nonces, client.address, now.monotonicMs)),
  ]);
}

export function failUnknownAttributes(
  context: RequestContext,
  key: Uint8Array | null,
  types: readonly number[],
): Outgoing {
  const list = { type: ATTRIBUTE.unknownAttributes, value: unknownAttributesValue(types) };
  return fail(context, key, ERROR.unknownAttribute, [list]);
}

function answer(
  { client, request }: RequestContext,
  messageClass: MessageClass,
  key: Uint8Array | null,
  attributes: readonly Attribute[],
): Outgoing {
  const message = {
    method: request.method,
    class: messageClass,
    transactionId: request.transactionId,
    attributes: [...attributes, SOFTWARE],
  };
  // A FINGERPRINT answers a FINGERPRINT: who sends none may be too old to know it (RFC 8489 section 7).
  return { client, bytes: writeMessage(message, { key, fingerprint: request.hasFingerprint }), kind: 'control' };
}
