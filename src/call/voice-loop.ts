/** Samples a second; our choice: up to 12 kHz speech is complete, and at 48 kHz a cold page would compute twice as long. */
export const VOICE_RATE_HERTZ = 24_000;
/** Length of the loop; our choice: one swing of the pitch and six syllables, and short enough to compute in a few ms. */
const LOOP_SECONDS = 1.5;
/** Loudest sample of the loop; our choice: a voice held close, with room for what an encoder overshoots. */
const PEAK = 0.5;
/** A neutral vowel: its first three formants, each about 90 Hz wide. */
const FORMANTS_HERTZ = [500, 1500, 2500];
const FORMANT_WIDTH_HERTZ = 90;

/**
 * One turn of a synthetic, speech-like voice, the same for every test; samples in -0.5..0.5 at 24 kHz.
 *
 * A glottal pulse train with a wandering pitch, three formants, syllables at about four a second, and breath noise in the
 * dips, so that there is no silence for a codec to save (emodel 3.4: continuous, no DTX).
 */
export function voiceLoop(): Float32Array<ArrayBuffer> {
  const pulses = excitation();
  const voice = new Float32Array(pulses.length);
  for (const hertz of FORMANTS_HERTZ) addResonance(voice, pulses, hertz);
  const loudest = voice.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return voice.map((sample) => (sample * PEAK) / loudest);
}

/** Glottal pulses and breath, before the mouth gives them a colour. */
function excitation(): Float32Array {
  const samples = new Float32Array(VOICE_RATE_HERTZ * LOOP_SECONDS);
  // Pitch and loudness move with the syllable: a step each millisecond is smooth, and a sine for each sample would be slow.
  const stepLength = VOICE_RATE_HERTZ / 1000;
  // Whole numbers of cycles in the loop, so that its seam is no click.
  const cycles = (count: number, i: number) => Math.sin((2 * Math.PI * count * i) / samples.length);
  let noise = 1;
  let phase = 0;
  let pitchHertz = 0;
  let syllable = 0;
  for (let i = 0; i < samples.length; i += 1) {
    if (i % stepLength === 0) {
      pitchHertz = 130 + 25 * cycles(1, i);
      syllable = 0.55 + 0.45 * cycles(6, i);
    }
    phase += pitchHertz / VOICE_RATE_HERTZ;
    const pulse = phase >= 1 ? syllable : 0;
    phase -= Math.floor(phase);
    // The same noise for every test: a linear congruential generator with the constants of Numerical Recipes.
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    samples[i] = pulse + (noise / 2 ** 31 - 1) * 0.02;
  }
  return samples;
}

/** Adds what a two-pole resonator makes of `input`: y = x + 2 r cos(w) y1 - r^2 y2. */
function addResonance(sum: Float32Array, input: Float32Array, hertz: number): void {
  const r = Math.exp((-Math.PI * FORMANT_WIDTH_HERTZ) / VOICE_RATE_HERTZ);
  const a1 = 2 * r * Math.cos((2 * Math.PI * hertz) / VOICE_RATE_HERTZ);
  const a2 = -r * r;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < input.length; i += 1) {
    const y = (input[i] ?? 0) + a1 * y1 + a2 * y2;
    y2 = y1;
    y1 = y;
    sum[i] = (sum[i] ?? 0) + y;
  }
}
