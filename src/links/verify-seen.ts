import type { SharedResult } from '../core/share/shared-result.ts';
import { signedText, type ToBeSigned } from '../core/share/signed-text.ts';
import { fromBase64url } from './base64url.ts';

/** A key of the page's own server, as `/results/key` has it. */
export interface PublicKey {
  /** First 16 hex digits of SHA-256 of the key (SPKI). */
  readonly keyId: string;
  /** The key as SubjectPublicKeyInfo (RFC 5280 4.1.2.7), in base64. */
  readonly spki: string;
}

/**
 * `verified`: the server saw this very result. `not-verified`: it says that it was seen, and nobody with one of these keys signed it as it is.
 * `not-seen`: it does not say so. `cannot-tell`: this page cannot find out.
 */
export type Verification = 'verified' | 'not-verified' | 'not-seen' | 'cannot-tell';

/**
 * Whether the deployment's server signed this result as it is (ECDSA P-256 with SHA-256, FIPS 186-5). Never throws.
 *
 * @param publicKeys null where they could not be fetched. Without a secure context the browser has no `crypto.subtle`: `cannot-tell` too.
 */
export async function verifySeen(shared: SharedResult, publicKeys: readonly PublicKey[] | null): Promise<Verification> {
  const { seen } = shared;
  if (seen === null) return 'not-seen';
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined || publicKeys === null) return 'cannot-tell';
  const found = publicKeys.find(({ keyId }) => keyId === seen.keyId);
  if (found === undefined) return 'not-verified';
  const signature = fromBase64url(seen.signature);
  const spki = fromBase64url(asBase64url(found.spki));
  if (spki === null) return 'cannot-tell';
  if (signature === null) return 'not-verified';
  try {
    const key = await subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    const text = new TextEncoder().encode(signedText(shared satisfies ToBeSigned));
    const isValid = await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, text);
    return isValid ? 'verified' : 'not-verified';
  } catch {
    // The server's key is not one of these: nothing is said about the result by that.
    return 'cannot-tell';
  }
}

function asBase64url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}
