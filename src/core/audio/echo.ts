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
const LONGEST_ECHO_S = 0.7;
/** Length of a stretch of delays whose noise is looked at by itself, s. */
const STRETCH_S = 0.05;
/** How long must be listened after the sweep, s: the noise after an echo is looked at as well. */
export const LISTEN_S = LONGEST_ECHO_S + 2 * STRETCH_S;
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
  const listened = Math.round(sampleRateHz * LISTEN_S);
  const needed = playedFrom + played.length + listened;
  if (played.length === 0 || playedFrom < 0 || heard.length < needed || heard.every((sample) => sample === 0))
    return null;
  const length = 2 ** Math.ceil(Math.log2(needed + played.length));
  const sent = spectrumOf(played, length);
  const weights = bandWeights(length, sampleRateHz);
  const way = impulseResponse(spectrumOf(heard.subarray(0, needed), length), sent, weights);

  const stretches = noiseByStretch(way, playedFrom + listened, sampleRateHz);
  const delays = way.subarray(0, playedFrom + longest);
  // What an echo without loss would look like at its peak: the band as a share of all frequencies.
  const unity = weights.reduce((sum, weight) => sum + weight, 0) / length;
  const floorOf = (rms: number) => (rms > 0 ? 20 * Math.log10(unity / (TOLD_FROM_NOISE * rms)) : null);
  const peak = strongest(delays, playedFrom);
  const noise = noiseAt(stretches, peak, sampleRateHz);
  if (Math.abs(delays[peak] ?? 0) <= TOLD_FROM_NOISE * noise) {
    return { delayMs: null, lossDb: null, floorDb: floorOf(Math.max(...stretches)) };
  }
  const echo = new Float64Array(length);
  const to = Math.min(playedFrom + listened, peak + Math.round(AFTER_S * sampleRateHz));
  for (let i = Math.max(0, peak - Math.round(BEFORE_S * sampleRateHz)); i < to; i += 1) {
    const value = way[i] ?? 0;
    if (Math.abs(value) > STANDS_OUT * noise) echo[i] = value;
  }
  const lossDb = lossOf(spectrumOf(echo, length), sent, weights);
  return { delayMs: ((peak - playedFrom) / sampleRateHz) * 1000, lossDb, floorDb: floorOf(noise) };
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
    const a = heard.re[k] ?? 0;
    const b = heard.im[k] ?? 0;
    const c = sent.re[k] ?? 0;
    const d = sent.im[k] ?? 0;
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

/** RMS of the noise in each stretch of delays, by its median, which an echo does not move; no less than that of all of them. */
function noiseByStretch(way: Float64Array, to: number, sampleRateHz: number): number[] {
  const rmsOf = (values: Float64Array) => medianOf(values.map(Math.abs)) / MEDIAN_OF_RMS;
  const overall = rmsOf(way.subarray(0, to));
  const length = Math.round(STRETCH_S * sampleRateHz);
  return Array.from({ length: Math.ceil(to / length) }, (_, i) =>
    Math.max(overall, rmsOf(way.subarray(i * length, (i + 1) * length))),
  );
}

/**
 * The noise that a peak has to stand out of: of the stretch before its own, and of the next but one. An echo comes out of quiet and dies
 * away; somebody who begins to speak during the sweep goes on.
 */
function noiseAt(stretches: readonly number[], at: number, sampleRateHz: number): number {
  const own = Math.floor(at / Math.round(STRETCH_S * sampleRateHz));
  return Math.max(stretches[own - 1] ?? 0, stretches[own + 2] ?? 0);
}

function medianOf(values: Float64Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}
