/** The band in which echo is rated, Hz (ITU-T G.122, 4.2), which the narrowest headset still carries. */
export const SWEEP_FROM_HZ = 300;
export const SWEEP_TO_HZ = 3400;
/** How long it sounds, s; our choice: long enough to be found 60 dB down in a quiet room, short enough not to annoy. */
const SWEEP_S = 0.6;
/** Its loudest sample; our choice: -15 dBFS RMS, about as loud as a caller. */
const PEAK = 0.25;
/** It begins and ends softly, s: no click. */
const FADE_S = 0.015;

/**
 * A tone that slides from 300 to 3,400 Hz, as many octaves a second all the way (exponential sine sweep, Farina 2000). Its power
 * falls by 3 dB an octave: the very weight by which G.122 adds up echo over that band.
 * @throws RangeError for a sampling rate that cannot carry it.
 */
export function echoSweep(sampleRateHz: number): Float32Array<ArrayBuffer> {
  if (!(sampleRateHz > 2 * SWEEP_TO_HZ)) {
    throw new RangeError(`sampleRateHz: expected over ${2 * SWEEP_TO_HZ}, got ${sampleRateHz}`);
  }
  const samples = new Float32Array(Math.round(sampleRateHz * SWEEP_S));
  const growth = Math.log(SWEEP_TO_HZ / SWEEP_FROM_HZ);
  for (let i = 0; i < samples.length; i += 1) {
    const turned = (SWEEP_FROM_HZ * SWEEP_S * (Math.exp((growth * i) / samples.length) - 1)) / growth;
    const edge = Math.min(i, samples.length - 1 - i) / (sampleRateHz * FADE_S);
    const fade = edge < 1 ? 0.5 - 0.5 * Math.cos(Math.PI * edge) : 1;
    samples[i] = PEAK * fade * Math.sin(2 * Math.PI * turned);
  }
  return samples;
}
