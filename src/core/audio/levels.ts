import type { Measured } from '../measured.ts';

/** Length of a frame, s: the 20 ms of a voice packet, and long enough for a period of the lowest voices. */
export const FRAME_S = 0.02;
/** Below this there is nothing to tell anything from, s; our choice: ten frames. */
const LEAST_S = 0.2;
/** Of the frames of speech: the syllables, not the pauses between them nor the one loudest. Our choice; P.56 would average them. */
const SPEECH_SHARE = 0.9;
/** Of the frames of quiet: who coughs or speaks during three quarters of it changes nothing. Our choice. */
const NOISE_SHARE = 0.2;
/** One step of 16-bit samples: what moves less is no sound, not even noise. */
const STEP = 1 / 32_768;

/**
 * RMS of each whole 20 ms frame, dB of full scale: a full-scale sine is -3. Without its mean, since a microphone's DC offset is no
 * sound; null for a frame in which nothing moves.
 */
export function frameLevels(samples: Float32Array, sampleRateHz: number): Measured[] {
  const length = Math.round(sampleRateHz * FRAME_S);
  const levels: Measured[] = [];
  for (let from = 0; from + length <= samples.length; from += length) {
    levels.push(levelDbfs(samples.subarray(from, from + length)));
  }
  return levels;
}

/** The same of all samples at once; null where nothing moves. */
export function levelDbfs(samples: Float32Array): Measured {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const sample of samples) {
    sum += sample;
    least = Math.min(least, sample);
    most = Math.max(most, sample);
  }
  if (most - least < STEP || samples.length === 0) return null;
  const mean = sum / samples.length;
  let squares = 0;
  for (const sample of samples) squares += (sample - mean) ** 2;
  return 10 * Math.log10(squares / samples.length);
}

/** What nine of ten frames are quieter than, dBFS; null where there was no sound or too little time. */
export function speechLevelDbfs(samples: Float32Array, sampleRateHz: number): Measured {
  return levelAt(SPEECH_SHARE, samples, sampleRateHz);
}

/** What a fifth of the frames is quieter than, dBFS; null where there was not even noise, or too little time. */
export function noiseLevelDbfs(samples: Float32Array, sampleRateHz: number): Measured {
  return levelAt(NOISE_SHARE, samples, sampleRateHz);
}

/** Share of the frames in which nothing moves: 1 of a muted microphone. Null for too little time. */
export function silentRatio(samples: Float32Array, sampleRateHz: number): Measured {
  if (samples.length < sampleRateHz * LEAST_S) return null;
  const levels = frameLevels(samples, sampleRateHz);
  return levels.filter((level) => level === null).length / levels.length;
}

function levelAt(share: number, samples: Float32Array, sampleRateHz: number): Measured {
  if (samples.length < sampleRateHz * LEAST_S) return null;
  const sorted = frameLevels(samples, sampleRateHz)
    .map((level) => level ?? Number.NEGATIVE_INFINITY)
    .sort((a, b) => a - b);
  const level = sorted[Math.round((sorted.length - 1) * share)] ?? Number.NEGATIVE_INFINITY;
  return Number.isFinite(level) ? level : null;
}
