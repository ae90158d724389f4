import { within } from './abortable.ts';
import { CallError } from './errors.ts';

/** A voice that never pauses: one audio track for both peer connections, and its end. */
export interface VoiceSource {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly stop: () => Promise<void>;
}

/** Length of the loop; our choice: long enough that no decoder learns it, short enough to compute in a few ms. */
const LOOP_SECONDS = 3;
/** How long an AudioContext may take to start; our choice. It is refused for ever where no person has clicked. */
const START_LIMIT_MS = 2000;

/**
 * A synthetic, speech-like voice: no microphone, no permission, the same for every test.
 *
 * A glottal pulse train with a wandering pitch, three formants, syllables at about four a second, and breath noise in the
 * dips, so that there is no silence for a codec to save (emodel 3.4: continuous, no DTX).
 * @throws CallError `audio-blocked` when the browser does not let audio start.
 */
export async function startVoice(signal: AbortSignal): Promise<VoiceSource> {
  const context = new AudioContext();
  const destination = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  const stop = async () => {
    for (const track of destination.stream.getTracks()) track.stop();
    if (context.state !== 'closed') await context.close();
  };
  try {
    const source = new AudioBufferSourceNode(context, { buffer: voiceLoop(context.sampleRate), loop: true });
    source.connect(destination);
    source.start();
    const started = await within(
      context.resume().then(() => true),
      START_LIMIT_MS,
      signal,
      false,
    );
    const [track] = destination.stream.getAudioTracks();
    if (!started || !track) {
      throw new CallError(
        'audio-blocked',
        `audio: expected state running within ${START_LIMIT_MS} ms, got ${context.state}`,
      );
    }
    return { stream: destination.stream, track, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

function voiceLoop(sampleRate: number): AudioBuffer {
  const length = sampleRate * LOOP_SECONDS;
  const buffer = new AudioBuffer({ length, sampleRate, numberOfChannels: 1 });
  const samples = buffer.getChannelData(0);
  const noise = seededNoise(1);
  // Formants of a neutral vowel (500, 1500, 2500 Hz) as decaying resonances excited by each glottal pulse.
  const formants = [500, 1500, 2500].map((hertz) => resonator(hertz, 90, sampleRate));
  let phase = 0;
  for (let i = 0; i < length; i += 1) {
    const seconds = i / sampleRate;
    // Whole numbers of cycles in the loop, so that its seam is no click.
    const pitchHertz = 130 + 25 * Math.sin((2 * Math.PI * seconds * 2) / LOOP_SECONDS);
    const syllable = 0.55 + 0.45 * Math.sin((2 * Math.PI * seconds * 12) / LOOP_SECONDS);
    phase += pitchHertz / sampleRate;
    const pulse = phase >= 1 ? 1 : 0;
    phase -= Math.floor(phase);
    const excitation = pulse * syllable + noise() * 0.02;
    samples[i] = 0.25 * formants.reduce((sum, resonate) => sum + resonate(excitation), 0);
  }
  return buffer;
}

/** A two-pole resonator: y = x + 2 r cos(w) y1 - r^2 y2. */
function resonator(hertz: number, bandwidthHertz: number, sampleRate: number): (input: number) => number {
  const r = Math.exp((-Math.PI * bandwidthHertz) / sampleRate);
  const a1 = 2 * r * Math.cos((2 * Math.PI * hertz) / sampleRate);
  const a2 = -r * r;
  let y1 = 0;
  let y2 = 0;
  return (input) => {
    const y = input + a1 * y1 + a2 * y2;
    y2 = y1;
    y1 = y;
    return y;
  };
}

/** Noise in -1..1 that is the same for every test (a linear congruential generator, Numerical Recipes' constants). */
function seededNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
