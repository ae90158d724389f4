/** Of complex numbers: `re` and `im` are of one length, a power of two. */
export interface Complex {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * The discrete Fourier transform in place (Cooley and Tukey 1965, radix 2), without a factor.
 * @throws RangeError where the length is no power of two.
 */
export function transform({ re, im }: Complex): void {
  const { length } = re;
  if (!Number.isInteger(Math.log2(length)) || im.length !== length) {
    throw new RangeError(`length: expected a power of two, got ${length} and ${im.length}`);
  }
  reorder(re, im);
  const cosines = new Float64Array(length / 2).map((_, k) => Math.cos((2 * Math.PI * k) / length));
  const sines = new Float64Array(length / 2).map((_, k) => -Math.sin((2 * Math.PI * k) / length));
  // One name at a time: a pair of them in brackets makes this loop three times as slow in V8.
  for (let size = 2; size <= length; size *= 2) {
    const half = size / 2;
    const step = length / size;
    for (let from = 0; from < length; from += size) {
      for (let k = 0; k < half; k += 1) {
        const i = from + k;
        const j = from + k + half;
        const cos = cosines[k * step] ?? 0;
        const sin = sines[k * step] ?? 0;
        const a = re[j] ?? 0;
        const b = im[j] ?? 0;
        const x = a * cos - b * sin;
        const y = a * sin + b * cos;
        const p = re[i] ?? 0;
        const q = im[i] ?? 0;
        re[i] = p + x;
        im[i] = q + y;
        re[j] = p - x;
        im[j] = q - y;
      }
    }
  }
}

/** The way back, with the factor of 1 / length: `inverse` after `transform` changes nothing. */
export function inverse({ re, im }: Complex): void {
  transform({ re: im, im: re });
  for (let i = 0; i < re.length; i += 1) {
    re[i] = (re[i] ?? 0) / re.length;
    im[i] = (im[i] ?? 0) / re.length;
  }
}

/** The transform of real samples, filled up with zeros. */
export function spectrumOf(samples: Float32Array | Float64Array, length: number): Complex {
  const re = new Float64Array(length);
  re.set(samples.length > length ? samples.subarray(0, length) : samples);
  const spectrum = { re, im: new Float64Array(length) };
  transform(spectrum);
  return spectrum;
}

/** Each at the index that its own has when its bits are read backwards. */
function reorder(re: Float64Array, im: Float64Array): void {
  let j = 0;
  for (let i = 1; i < re.length; i += 1) {
    let bit = re.length >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j] ?? 0, re[i] ?? 0];
    [im[i], im[j]] = [im[j] ?? 0, im[i] ?? 0];
  }
}
