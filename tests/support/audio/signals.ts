/** MADE-UP SOUND for the headset check: known signals, the same in every run. */

export type Samples = Float32Array<ArrayBuffer>;

export function made(seconds: number, rateHz: number, at: (i: number) => number): Samples {
  return new Float32Array(Math.round(seconds * rateHz)).map((_, i) => at(i));
}

export function sine(hertz: number, amplitude: number, seconds: number, rateHz: number): Samples {
  return made(seconds, rateHz, (i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / rateHz));
}

/** White noise of this level, dBFS RMS: uniform, by the linear congruential generator of Numerical Recipes. */
export function noise(levelDbfs: number, seconds: number, rateHz: number, seed = 1): Samples {
  const amplitude = 10 ** (levelDbfs / 20) * Math.sqrt(3);
  let state = seed >>> 0;
  return made(seconds, rateHz, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return amplitude * (state / 2 ** 31 - 1);
  });
}

export function sum(...parts: readonly Samples[]): Samples {
  const length = Math.max(...parts.map((part) => part.length));
  return new Float32Array(length).map((_, i) => parts.reduce((total, part) => total + (part[i] ?? 0), 0));
}

export function scaled(samples: Samples, factor: number): Samples {
  return samples.map((sample) => sample * factor);
}

export function clippedAt(limit: number, samples: Samples): Samples {
  return samples.map((sample) => Math.max(-limit, Math.min(limit, sample)));
}

/** As later by so many samples, in a room of `length`. */
export function delayed(samples: Samples, by: number, length: number): Samples {
  const later = new Float32Array(length);
  later.set(samples.subarray(0, Math.max(0, length - by)), by);
  return later;
}

export function joined(...parts: readonly Samples[]): Samples {
  const all = new Float32Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Something like speech at a quiet microphone: hissing syllables, four a second, over room noise that never stops. Peaks of about
 * `peak`; white up to half the sampling rate, since the voice of the test call has too little above its third formant.
 */
export function babble(peak: number, seconds: number, rateHz: number): Samples {
  const hiss = noise(0, seconds, rateHz, 7);
  const syllable = (i: number) => Math.max(0, Math.sin((2 * Math.PI * 4 * i) / rateHz)) ** 2;
  const voice = hiss.map((sample, i) => (sample / Math.sqrt(3)) * syllable(i) * peak);
  return sum(voice, noise(-70, seconds, rateHz, 9));
}

/** Without what is above `hertz`: a windowed-sinc filter (Blackman, 74 dB down), 511 taps. */
export function lowPassed(samples: Samples, hertz: number, rateHz: number): Samples {
  const half = 255;
  const cut = hertz / rateHz;
  const taps = Float64Array.from({ length: 2 * half + 1 }, (_, k) => {
    const x = k - half;
    const sinc = x === 0 ? 2 * cut : Math.sin(2 * Math.PI * cut * x) / (Math.PI * x);
    const turn = (Math.PI * k) / half;
    return sinc * (0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
  });
  // Silence before and after, so that no tap looks beyond an end.
  const padded = new Float64Array(samples.length + 2 * half);
  padded.set(samples, half);
  return new Float32Array(samples.length).map((_, i) => {
    let total = 0;
    for (let k = 0; k < taps.length; k += 1) total += (taps[k] as number) * (padded[i + 2 * half - k] as number);
    return total;
  });
}
