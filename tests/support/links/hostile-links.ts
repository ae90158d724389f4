import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { fromBase64url, toBase64url } from '../../../src/links/base64url.ts';
import { withChecksum, withoutChecksum } from '../../../src/links/checked-text.ts';
import { hostileFile } from '../history/hostile-files.ts';
import { createRandom, deriveSeed, type Random } from '../lab/impairment/random.ts';

/** A link as it might come from a bad connection or from somebody who means harm. */
export interface HostileLink {
  readonly what: string;
  readonly packed: string;
}

/** How one is made of a link of ours: the same seed and link give the same. */
const KINDS: readonly ((random: Random, packed: string, seed: number) => HostileLink)[] = [
  bitsOfText,
  bitsInside,
  valuesInside,
  anything,
];

export function hostileLink(seed: number, packed: string): HostileLink {
  const make = KINDS[seed % KINDS.length] ?? anything;
  return make(createRandom(deriveSeed(seed, 'link')), packed, Math.floor(seed / KINDS.length));
}

const insides = new Map<string, string>();

/** What is inside a result's link, as JSON. */
function insideOf(packed: string): string {
  const known = insides.get(packed);
  if (known !== undefined) return known;
  const bytes = fromBase64url(packed.slice(2));
  const text = bytes && withoutChecksum(new Uint8Array(inflateRawSync(bytes)));
  if (text === null) throw new Error('expected a link of ours, got another');
  insides.set(packed, text);
  return text;
}

/** As `packResult` does it, of any text; with a checksum that is right. */
export function packedOf(json: string): string {
  return `1.${toBase64url(deflateRawSync(withChecksum(json)))}`;
}

/** Characters of the link itself: others of the alphabet, and some that are none. */
function bitsOfText(random: Random, packed: string): HostileLink {
  const chars = [...packed];
  const count = 1 + Math.floor(random() * 4);
  for (let flip = 0; flip < count; flip += 1) {
    const at = Math.floor(random() * chars.length);
    const code = (chars[at] ?? '').charCodeAt(0) ^ (1 << Math.floor(random() * 7));
    chars[at] = String.fromCharCode(code);
  }
  const text = random() < 0.2 ? chars.slice(0, Math.floor(random() * chars.length)) : chars;
  return { what: `${count} bits of the text`, packed: text.join('') };
}

/** The deflated bytes, in sound base64url again. */
function bitsInside(random: Random, packed: string): HostileLink {
  const bytes = fromBase64url(packed.slice(2)) ?? new Uint8Array();
  const count = 1 + Math.floor(random() * 4);
  for (let flip = 0; flip < count; flip += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  const left = random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
  return { what: `${count} bits inside`, packed: `1.${toBase64url(left)}` };
}

/** Values, names, types and depth of what is inside, packed as we do. */
function valuesInside(_: Random, packed: string, seed: number): HostileLink {
  const { what, bytes } = hostileFile(seed, insideOf(packed));
  return { what, packed: packedOf(new TextDecoder().decode(bytes)) };
}

const STARTS = [
  '',
  '1.',
  '1.',
  '1.',
  '2.',
  '01.',
  '0.',
  '.',
  '#/r/1.',
  '1.%',
  'javascript:1.',
  '1.<img src=x onerror=globalThis.ranIt=true>',
];

/** Any characters, any bytes, and bytes that claim to be deflated. */
function anything(random: Random): HostileLink {
  const start = STARTS[Math.floor(random() * STARTS.length)] ?? '';
  const length = Math.floor(random() ** 3 * 4_000);
  const bytes = Uint8Array.from({ length }, () => random() * 256);
  const shape = random();
  if (shape < 0.3) return { what: 'any bytes', packed: `${start}${toBase64url(bytes)}` };
  if (shape < 0.6) return { what: 'any bytes, deflated', packed: `${start}${toBase64url(deflateRawSync(bytes))}` };
  const characters = Array.from(bytes, (byte) => String.fromCodePoint(Math.floor(byte ** (1 + random()))));
  return { what: 'any characters', packed: `${start}${characters.join('')}` };
}
