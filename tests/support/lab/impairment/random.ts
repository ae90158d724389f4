/** A seeded source of numbers in [0, 1). */
export type Random = () => number;

/**
 * SplitMix32: a counter of odd stride through a mixing function. Period 2^32, and neighbouring seeds give unrelated sequences, which
 * is what lets every leg have a seed of its own.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 0x1_0000_0000;
  };
}

/** A seed for a named part of something seeded. */
export function deriveSeed(seed: number, name: string): number {
  let hash = mix(seed | 0);
  for (const character of name) hash = mix(hash ^ (character.codePointAt(0) ?? 0));
  return hash;
}

/** A bijection of 32-bit numbers in which every input bit sways every output bit (the finalizer of MurmurHash3). */
function mix(input: number): number {
  let bits = input;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
