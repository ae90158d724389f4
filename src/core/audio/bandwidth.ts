import type { Measured } from '../measured.ts';
import { spectrumOf } from './fft.ts';
import { FRAME_S, frameLevels } from './levels.ts';

/** Samples of one spectrum: 43 ms at 48 kHz, 23 Hz from line to line. */
const LENGTH = 2048;
/** Width of the bands that are compared, Hz; our choice: narrower than the 600 Hz between 3.4 and 4 kHz. */
const BAND_HZ = 100;
/** No voice ends below this. */
const LEAST_EDGE_HZ = 2000;
/** What is compared below an edge, and how much of the fall itself is left out above it, Hz. */
const BELOW_HZ = 800;
const FALL_HZ = 400;
/**
 * So much less there must be above the edge, in every band, dB. Our choice: speech itself falls by 6 to 12 dB an octave and has its
 * hisses above 4 kHz; the filter before a sampling at 8 kHz takes 40 dB.
 */
const EDGE_DB = 25;
/** A band of 16-bit rounding noise has -125 dBFS: what is not well above that could not be seen to end. */
const LEAST_LEVEL_DBFS = -95;
const NOTHING_DBFS = -200;

/**
 * The frequency above which there is nothing, Hz: where the spectrum of the louder half of the sound falls off a cliff and stays
 * down; half the sampling rate where there is none. About 3,400 to 4,000 for the narrowband profile of Bluetooth (HFP, CVSD at
 * 8 kHz), 7,000 to 8,000 for its wideband one (mSBC at 16 kHz). Null where there is too little sound to tell.
 */
export function bandwidthHz(samples: Float32Array, sampleRateHz: number): Measured {
  const bands = bandLevels(samples, sampleRateHz);
  const voice = bands.slice(1000 / BAND_HZ, 3000 / BAND_HZ);
  if (voice.length === 0 || mean(voice) < LEAST_LEVEL_DBFS) return null;
  let edge: { readonly at: number; readonly dropDb: number; readonly aboveDbfs: number } | null = null;
  for (let at = LEAST_EDGE_HZ / BAND_HZ; at + FALL_HZ / BAND_HZ < bands.length; at += 1) {
    const aboveDbfs = Math.max(...bands.slice(at + FALL_HZ / BAND_HZ));
    const dropDb = mean(bands.slice(at - BELOW_HZ / BAND_HZ, at)) - aboveDbfs;
    if (dropDb >= (edge?.dropDb ?? EDGE_DB)) edge = { at, dropDb, aboveDbfs };
  }
  if (edge === null) return sampleRateHz / 2;
  const half = edge.aboveDbfs + edge.dropDb / 2;
  return (bands.findLastIndex((level) => level > half) + 1) * BAND_HZ;
}

/** Mean power of each band of 100 Hz over the louder half of the sound, dBFS. */
function bandLevels(samples: Float32Array, sampleRateHz: number): number[] {
  const powers = new Float64Array(Math.floor(sampleRateHz / 2 / BAND_HZ));
  let count = 0;
  for (const part of louderHalf(samples, sampleRateHz)) {
    const { re, im } = spectrumOf(part.map(hann), LENGTH);
    for (let k = 1; k < LENGTH / 2; k += 1) {
      const band = Math.floor((k * sampleRateHz) / LENGTH / BAND_HZ);
      // One-sided, and without what the window took (3/8 of the power).
      const power = (2 * ((re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2)) / (LENGTH * LENGTH * (3 / 8));
      if (band < powers.length) powers[band] = (powers[band] ?? 0) + power;
    }
    count += 1;
  }
  return [...powers].map((power) =>
    power > 0 ? Math.max(NOTHING_DBFS, 10 * Math.log10(power / count)) : NOTHING_DBFS,
  );
}

/** Windows of the sound that begin with a frame at least as loud as the median one. */
function louderHalf(samples: Float32Array, sampleRateHz: number): Float32Array[] {
  const levels = frameLevels(samples, sampleRateHz).map((level) => level ?? NOTHING_DBFS);
  const median = levels.toSorted((a, b) => a - b)[levels.length >> 1] ?? NOTHING_DBFS;
  const step = Math.round(sampleRateHz * FRAME_S);
  return levels.flatMap((level, i) => {
    const part = samples.subarray(i * step, i * step + LENGTH);
    return level >= median && level > NOTHING_DBFS && part.length === LENGTH ? [part] : [];
  });
}

function hann(sample: number, i: number): number {
  return sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / LENGTH));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
