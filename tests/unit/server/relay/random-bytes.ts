import { createRandom, type Random } from '../../../support/lab/impairment/random.ts';

/** Seeded bytes and changes for tests that throw rubbish at the relay. */
export { createRandom, type Random };

/** A whole number from 0 to `count - 1`. */
export function pick(random: Random, count: number): number {
  return Math.floor(random() * count);
}

export function randomBytesOf(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => pick(random, 256)));
}

/** A message with one to four changes of the kinds a broken or hostile sender makes. */
export function mutate(random: Random, original: Uint8Array): Buffer {
  let bytes = Buffer.from(original);
  for (let change = pick(random, 4); change >= 0; change -= 1) {
    const at = pick(random, bytes.length + 1);
    const kind = pick(random, 5);
    if (kind === 0 && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(random, 8));
    else if (kind === 1 && at < bytes.length) bytes[at] = pick(random, 256);
    else if (kind === 2) bytes = bytes.subarray(0, at);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at), randomBytesOf(random, 4), bytes.subarray(at)]);
    else if (bytes.length >= 4) bytes.writeUInt16BE(pick(random, 65_536), 2);
  }
  return bytes;
}
