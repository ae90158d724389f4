/** The Web Crypto API gives no more at once. */
const MOST_AT_ONCE = 65_536;
/** As much is random, and repeats after that; our choice: further apart than anything that compresses on the way looks back. */
const RANDOM_BYTES = 1_048_576;

/** Bytes that cannot be compressed. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const random = bytes.subarray(0, RANDOM_BYTES);
  for (let at = 0; at < random.length; at += MOST_AT_ONCE)
    crypto.getRandomValues(random.subarray(at, at + MOST_AT_ONCE));
  for (let at = random.length; at > 0 && at < length; at += random.length) {
    bytes.set(random.subarray(0, Math.min(random.length, length - at)), at);
  }
  return bytes;
}
