import * as v from 'valibot';
import type { PublicKey } from './verify-seen.ts';

/** A server has one key, and those of before; a P-256 key in base64 has 124 characters. Our choices, with room. */
const keysSchema = v.object({
  keys: v.pipe(v.array(v.object({ keyId: v.string(), spki: v.pipe(v.string(), v.maxLength(1000)) })), v.maxLength(100)),
});

/** The keys in what `/results/key` answered; null where that is something else. */
export function publicKeysIn(value: unknown): readonly PublicKey[] | null {
  const parsed = v.safeParse(keysSchema, value);
  return parsed.success ? parsed.output.keys : null;
}
