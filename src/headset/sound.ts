import { within } from '../call/abortable.ts';
import type { Recorder, Sound } from '../call/recorder.ts';
import { type EchoTake, LISTEN_S } from '../core/audio/echo.ts';
import { echoSweep } from '../core/audio/sweep.ts';
import { chooseLoudspeaker } from './devices.ts';

/** How long a browser may take until its sound runs; our choice. Without a loudspeaker some never do. */
const START_LIMIT_MS = 2000;
/** Heard before the sweep, to know the noise by, s. */
const LEAD_S = 0.3;
/** A block more than needed at either end, s. */
const MARGIN_S = 0.1;

export interface OpenSound {
  readonly context: AudioContext;
  /** False where the chosen loudspeaker cannot be used; the context can still listen. */
  readonly hasOutput: boolean;
}

/**
 * An AudioContext that runs, and plays through the chosen loudspeaker; null where none runs.
 * @throws the signal's reason, with the context closed.
 */
export async function openSound(sinkId: string | undefined, signal: AbortSignal): Promise<OpenSound | null> {
  const context = new AudioContext();
  try {
    const hasOutput = await within(chooseLoudspeaker(context, sinkId), START_LIMIT_MS, signal, false);
    const running = context.resume().then(
      () => true,
      () => false,
    );
    if (await within(running, START_LIMIT_MS, signal, false)) return { context, hasOutput };
    await context.close();
    return null;
  } catch (cause) {
    await context.close();
    throw cause;
  }
}

/**
 * Plays the sweep once and records what comes back of it. Both run by one clock, the context's frames, so that the delay found is
 * exact: of the loudspeaker, the room, the microphone and what the computer does on the way.
 * @throws the signal's reason; the sweep breaks off.
 */
export async function hearSweep(context: AudioContext, recorder: Recorder, signal: AbortSignal): Promise<EchoTake> {
  const { sampleRate } = context;
  const played = echoSweep(sampleRate);
  const sweepS = played.length / sampleRate;
  const taking = recorder.take((LEAD_S + sweepS + LISTEN_S + 2 * MARGIN_S) * 1000);
  const startFrame = Math.ceil((context.currentTime + LEAD_S) * sampleRate);
  const stop = startSound(context, { samples: played, rateHz: sampleRate }, startFrame / sampleRate);
  signal.addEventListener('abort', stop.now, { once: true });
  try {
    const { samples, fromFrame } = await taking;
    return { heard: samples, playedFrom: startFrame - fromFrame, played };
  } finally {
    signal.removeEventListener('abort', stop.now);
    stop.now();
  }
}

/**
 * Plays a sound through the chosen loudspeaker, else the usual one, and resolves when it is over.
 * @throws the signal's reason; Error where this computer plays nothing.
 */
export async function playSound(sound: Sound, sinkId: string | undefined, signal: AbortSignal): Promise<void> {
  const open = await openSound(sinkId, signal);
  if (!open) throw new Error('sound: expected the browser to play within 2 s, got nothing');
  const { context } = open;
  try {
    const { ended } = startSound(context, sound, context.currentTime);
    await within(ended, (sound.samples.length / sound.rateHz) * 1000 + START_LIMIT_MS, signal, undefined);
  } finally {
    await context.close();
  }
}

function startSound(context: AudioContext, { samples, rateHz }: Sound, atS: number) {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: rateHz, numberOfChannels: 1 });
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(context.destination);
  const ended = new Promise<void>((resolve) => source.addEventListener('ended', () => resolve(), { once: true }));
  source.start(atS);
  return { ended, now: () => source.disconnect() };
}
