import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { signedText } from '../../core/share/signed-text.ts';
import { OptionError } from '../option-error.ts';

type Seen = NonNullable<SharedResult['seen']>;

/** What marks results as seen by this server. */
export interface SigningKey {
  /** What marks are checked with: of the key that signs now, then of those before it. */
  readonly publicKeys: readonly PublicKey[];
  /** The mark of a result at a time. The key stays in here. */
  mark(shared: SharedResult, atMs: number): Seen;
}

export interface PublicKey {
  /** First 16 hex digits of SHA-256 of the SPKI. */
  readonly keyId: string;
  /** DER of a SubjectPublicKeyInfo (RFC 5280 4.1.2.7) in base64, as WebCrypto imports it. */
  readonly spki: string;
}

/** OpenSSL's name of NIST P-256. */
const CURVE = 'prime256v1';

/**
 * The key of a file, made there with mode 600 if there is none; without a path one that ends with the process. Of several in a file the
 * first signs, and all are published: a new one goes before the old ones.
 *
 * @throws OptionError where the file can be neither read nor made, or holds something else.
 */
export function openSigningKey(path: string | null): SigningKey {
  if (path === null) return signingKey(makeKey());
  try {
    return signingKey(...keysIn(readFileSync(path, 'utf8'), path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asOptionError(error, path);
  }
  try {
    writeOnce(path, makeKey().export({ type: 'pkcs8', format: 'pem' }).toString());
    // Read back: whoever came first with the same file has made the key that counts.
    return signingKey(...keysIn(readFileSync(path, 'utf8'), path));
  } catch (error) {
    throw asOptionError(error, path);
  }
}

function signingKey(key: KeyObject, ...earlier: readonly KeyObject[]): SigningKey {
  const own = publicKey(key);
  const { keyId } = own;
  return {
    publicKeys: [own, ...earlier.map(publicKey)],
    mark(shared, atMs) {
      const text = signedText({ ...shared, seen: { keyId, atMs } });
      const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
      return { keyId, atMs, signature };
    },
  };
}

function publicKey(key: KeyObject): PublicKey {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { keyId: createHash('sha256').update(spki).digest('hex').slice(0, 16), spki: spki.toString('base64') };
}

function makeKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: CURVE }).privateKey;
}

function keysIn(text: string, path: string): readonly [KeyObject, ...KeyObject[]] {
  // OpenSSL may put curve parameters before a key, and words around it.
  const [first = '', ...others] = text.split(/(?=-----BEGIN )/u).filter((part) => /^-----BEGIN .*KEY-/u.test(part));
  return [keyIn(first, path), ...others.map((part) => keyIn(part, path))];
}

function keyIn(pem: string, path: string): KeyObject {
  const key = parsed(pem);
  if (key?.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== CURVE) {
    const got = key === null ? 'something else' : `one of another kind (${key.asymmetricKeyType})`;
    throw new OptionError('--signing-key', `expected P-256 private keys in PEM in "${path}", got ${got}`);
  }
  return key;
}

function parsed(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** All of it or nothing, and never over a file that is there: a process killed in the middle leaves no half a key. */
function writeOnce(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  const file = openSync(beside, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
    linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(file);
    rmSync(beside, { force: true });
  }
}

function asOptionError(error: unknown, path: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof OptionError || code === undefined) return error as Error;
  return new OptionError('--signing-key', `expected a file that can be read or made, got "${path}" (${code})`);
}
