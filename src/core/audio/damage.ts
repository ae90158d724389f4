import type { Measured } from '../measured.ts';
import { levelDbfs } from './levels.ts';

/** As loud as that is the limit, which a change of the sampling rate smears a little; our choice: 0.1 dB below full scale. */
const LIMIT = 0.99;
/** So many samples in a row at the limit are cut off: the crest of a wave of 1 kHz and more that just touches it is narrower, and of lower ones there are few. Our choice. */
const CLIPPED_RUN = 3;
/** One block of Web Audio is 2.7 ms at 48 kHz: what is missing is missing by whole blocks. */
const LEAST_DROPOUT_S = 0.0025;
/** Longer is no dropout but a microphone that was muted; our choice. */
const LONGEST_DROPOUT_S = 1;
/** What is looked at on either side of a dropout, s. */
const BESIDE_S = 0.005;
/** So loud it must be on both sides, dBFS: a noise gate closes on what is quieter. Our choice: a soft voice. */
const SOUND_DBFS = -40;

/** Samples in runs at the limit, of all; null without a sample. A single sample at the limit may be just a loud one. */
export function clippedRatio(samples: Float32Array): Measured {
  if (samples.length === 0) return null;
  let clipped = 0;
  let run = 0;
  let side = 0;
  for (const sample of samples) {
    const at = sample >= LIMIT ? 1 : sample <= -LIMIT ? -1 : 0;
    run = at !== 0 && at === side ? run + 1 : 1;
    side = at;
    if (at === 0) continue;
    if (run === CLIPPED_RUN) clipped += CLIPPED_RUN;
    else if (run > CLIPPED_RUN) clipped += 1;
  }
  return clipped / samples.length;
}

/** Stretches of exact zeros in the middle of sound: 2.5 ms to 1 s, loud right before and right after. Null without a sample. */
export function dropouts(samples: Float32Array, sampleRateHz: number): Measured {
  if (samples.length === 0) return null;
  const beside = Math.round(sampleRateHz * BESIDE_S);
  const isLoud = (from: number, to: number) =>
    from >= 0 && to <= samples.length && (levelDbfs(samples.subarray(from, to)) ?? SOUND_DBFS) > SOUND_DBFS;
  let found = 0;
  for (let from = 0; from < samples.length; ) {
    let to = from;
    while (to < samples.length && samples[to] === 0) to += 1;
    const lasted = (to - from) / sampleRateHz;
    if (lasted >= LEAST_DROPOUT_S && lasted <= LONGEST_DROPOUT_S) {
      if (isLoud(from - beside, from) && isLoud(to, to + beside)) found += 1;
    }
    from = to + 1;
  }
  return found;
}
