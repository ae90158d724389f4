import type { Measured } from '../measured.ts';
import type { EchoHeard } from '../samples/examined.ts';
import { type Complex, inverse, spectrumOf } from './fft.ts';
import { SWEEP_FROM_HZ, SWEEP_TO_HZ } from './sweep.ts';

/** What the microphone heard around the time in which a sweep was played. */
export interface EchoTake {
  readonly heard: Float32Array;
  /** Index in `heard` of the sample during which the sweep's first one was played. */
  readonly playedFrom: number;
  readonly played: Float32Array;
}

/** The ends of the sweep are faded: from so much above its first and to so much below its last frequency it has all its power. */
const INSIDE = 1.08;
/** The longest delay looked for, s; our choice: a Bluetooth headset with its radio both ways has 0.3. */
export const LONGEST_ECHO_S = 0.7;
/** Noise has six times its own RMS once in 10^5 such searches (Gaussian, some 4,000 independent delays). */
const TOLD_FROM_NOISE = 6;
/** What belongs to the echo, before its strongest part and after, s; our choice: the direct way and the first reflections of a room. */
const BEFORE_S = 0.03;
const AFTER_S = 0.06;
/** Of that, only what stands out of the noise, in its RMS. */
const STANDS_OUT = 3;
/** Half of all Gaussian values are within this of their RMS. */
const MEDIAN_OF_RMS = 0.6745;

/**
 * Finds the sweep in what was heard. The way from the loudspeaker to the microphone is the heard spectrum divided by the played
 * one; the delay is that of its strongest part, the loss what the played energy is over the heard one, weighted as G.122 has it,
 * and `floorDb` the loss at which an echo would have been lost in the noise. Null where too little was heard.
 */
export function findEcho({ heard, playedFrom, played }: EchoTake, sampleRateHz: number): EchoHeard | null {
  const longest = Math.round(sampleRateHz * LONGEST_ECHO_S);
  const needed = playedFrom + played.length + longest;
  if (played.length === 0 || playedFrom < 0 || heard.length < needed || heard.every((sample) => sample === 0))
    return null;
  const length = 2 ** Math.ceil(Math.log2(needed + played.length));
  const sent = spectrumOf(played, length);
  const weights = bandWeights(length, sampleRateHz);
  const way = impulseResponse(spectrumOf(heard.subarray(0, needed), length), sent, weights);

  // From the start of what was heard on: no echo comes before it was played, so the beginning is noise alone.
  const delays = way.subarray(0, playedFrom + longest);
  const noise = medianOf(delays.map(Math.abs)) / MEDIAN_OF_RMS;
  // What an echo without loss would look like at its peak: the band as a share of all frequencies.
  const unity = weights.reduce((sum, weight) => sum + weight, 0) / length;
  const floorDb = noise > 0 ? 20 * Math.log10(unity / (TOLD_FROM_NOISE * noise)) : null;
  const peak = strongest(delays, playedFrom);
  if (Math.abs(delays[peak] ?? 0) <= TOLD_FROM_NOISE * noise) return { delayMs: null, lossDb: null, floorDb };
  const echo = new Float64Array(length);
  const to = Math.min(delays.length, peak + Math.round(AFTER_S * sampleRateHz));
  for (let i = Math.max(0, peak - Math.round(BEFORE_S * sampleRateHz)); i < to; i += 1) {
    const value = delays[i] ?? 0;
    if (Math.abs(value) > STANDS_OUT * noise) echo[i] = value;
  }
  const lossDb = lossOf(spectrumOf(echo, length), sent, weights);
  return { delayMs: ((peak - playedFrom) / sampleRateHz) * 1000, lossDb, floorDb };
}

/** 1 for the frequencies of the sweep, both signs, and 0 for all others. */
function bandWeights(length: number, sampleRateHz: number): Float64Array {
  return new Float64Array(length).map((_, k) => {
    const hertz = (Math.min(k, length - k) * sampleRateHz) / length;
    return hertz >= SWEEP_FROM_HZ * INSIDE && hertz <= SWEEP_TO_HZ / INSIDE ? 1 : 0;
  });
}

function impulseResponse(heard: Complex, sent: Complex, weights: Float64Array): Float64Array {
  const way = { re: new Float64Array(weights.length), im: new Float64Array(weights.length) };
  for (let k = 0; k < weights.length; k += 1) {
    const [a, b] = [heard.re[k] ?? 0, heard.im[k] ?? 0];
    const [c, d] = [sent.re[k] ?? 0, sent.im[k] ?? 0];
    const power = c * c + d * d;
    if (!weights[k] || power === 0) continue;
    way.re[k] = (a * c + b * d) / power;
    way.im[k] = (b * c - a * d) / power;
  }
  inverse(way);
  return way.re;
}

/** Energy of the sweep over energy of its echo, dB. */
function lossOf(echo: Complex, sent: Complex, weights: Float64Array): Measured {
  let played = 0;
  let heard = 0;
  for (let k = 0; k < weights.length; k += 1) {
    if (!weights[k]) continue;
    const power = (sent.re[k] ?? 0) ** 2 + (sent.im[k] ?? 0) ** 2;
    played += power;
    heard += power * ((echo.re[k] ?? 0) ** 2 + (echo.im[k] ?? 0) ** 2);
  }
  return heard > 0 ? 10 * Math.log10(played / heard) : null;
}

function strongest(values: Float64Array, from: number): number {
  let best = from;
  for (let i = from; i < values.length; i += 1) {
    if (Math.abs(values[i] ?? 0) > Math.abs(values[best] ?? 0)) best = i;
  }
  return best;
}

function medianOf(values: Float64Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}
