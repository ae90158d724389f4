import { abortable } from '../call/abortable.ts';
import { canRecord, openRecorder, type Sound } from '../call/recorder.ts';
import { levelDbfs } from '../core/audio/levels.ts';
import type { Measured } from '../core/measured.ts';
import { type MicrophoneTrouble, openMicrophone, release } from './microphone.ts';
import { openSound } from './sound.ts';

export { sendThroughRelay } from '../call/through-relay.ts';
export { playSound } from './sound.ts';

export const RECORD_MS = 5000;

export interface RecordOptions {
  readonly signal: AbortSignal;
  readonly deviceId?: string | undefined;
  readonly onProgress: (progress: { readonly leftMs: number; readonly levelDbfs: Measured }) => void;
}

/**
 * Records the person for five seconds as a call would take them: with the browser's own processing. The sound is the caller's to keep
 * and to forget; no other copy is made.
 * @throws the signal's reason, with the microphone released and everything closed.
 */
export async function recordVoice({
  signal,
  deviceId,
  onProgress,
}: RecordOptions): Promise<Sound | { readonly trouble: MicrophoneTrouble }> {
  if (!canRecord()) return { trouble: 'unsupported' };
  const closers: (() => unknown)[] = [];
  try {
    const microphone = await openMicrophone(deviceId, true, signal);
    if ('trouble' in microphone) return microphone;
    closers.push(() => release(microphone.stream));
    const sound = await openSound(undefined, signal);
    if (!sound) return { trouble: 'no-output' };
    closers.push(() => sound.context.close());
    const recorder = await abortable(openRecorder(sound.context, microphone.stream, signal), signal);
    closers.push(recorder.stop);
    const { samples, rateHz } = await recorder.take(RECORD_MS, (block, takenMs) =>
      onProgress({ leftMs: Math.max(0, RECORD_MS - takenMs), levelDbfs: levelDbfs(block) }),
    );
    return samples.length === 0 ? { trouble: 'removed' } : { samples, rateHz };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
