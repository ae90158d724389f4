import { abortable } from '../call/abortable.ts';
import type { HeadsetSample } from '../core/samples/examined.ts';

export type MicrophoneTrouble = NonNullable<HeadsetSample['trouble']>;

export type Microphone =
  | { readonly stream: MediaStream; readonly track: MediaStreamTrack }
  | { readonly trouble: MicrophoneTrouble };

/**
 * Asks the browser for the microphone, with its processing (echo cancellation, noise suppression, gain control) all off or all on.
 * Whatever it says other than yes is a word of trouble.
 * @throws the signal's reason; the microphone is let go if it comes after that.
 */
export async function openMicrophone(
  deviceId: string | undefined,
  isProcessed: boolean,
  signal: AbortSignal,
): Promise<Microphone> {
  signal.throwIfAborted();
  // Absent where the page is no secure context.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (typeof devices?.getUserMedia !== 'function') return { trouble: 'unsupported' };
  const audio: MediaTrackConstraints = {
    echoCancellation: isProcessed,
    noiseSuppression: isProcessed,
    autoGainControl: isProcessed,
    ...(deviceId === undefined ? {} : { deviceId: { exact: deviceId } }),
  };
  const asked = devices.getUserMedia({ audio, video: false });
  asked.then(
    (stream) => signal.aborted && release(stream),
    () => undefined,
  );
  try {
    const stream = await abortable(asked, signal);
    const [track] = stream.getAudioTracks();
    return track ? { stream, track } : { trouble: 'none-found' };
  } catch (cause) {
    signal.throwIfAborted();
    return { trouble: troubleOf(cause) };
  }
}

/** The browser's recording light goes out. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** By the names of W3C mediacapture-streams, 9.2. */
export function troubleOf(cause: unknown): MicrophoneTrouble {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none-found';
  // Chromium and Firefox say NotReadableError for a device that another program holds; AbortError is the specification's word for the rest.
  if (name === 'NotReadableError' || name === 'AbortError') return 'in-use';
  return 'unsupported';
}

/** W3C mediacapture-extensions, 10: what the browser's own capture counted; not in every browser. */
interface CountedTrack {
  readonly stats?: { readonly totalFrames?: number; readonly deliveredFrames?: number };
}

/** Frames of the microphone that the browser itself did not hand on, since the track began: this computer was too busy. 0 where it does not say. */
export function framesDropped(track: MediaStreamTrack): number {
  const { totalFrames = 0, deliveredFrames = 0 } = (track as CountedTrack).stats ?? {};
  return totalFrames - deliveredFrames;
}
