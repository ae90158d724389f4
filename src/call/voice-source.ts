import { within } from './abortable.ts';
import { CallError } from './errors.ts';
import { wavFile } from './voice-file.ts';
import { VOICE_RATE_HERTZ, voiceLoop } from './voice-loop.ts';

/** A voice that never pauses: for both peer connections, one audio track for each stream of voice, and its end. */
export interface VoiceSource {
  readonly stream: MediaStream;
  /** Resolves when the voice is running; its track can be negotiated before. Rejects when the browser refuses it. */
  readonly running: Promise<void>;
  /** What the browser says of the voice at this moment, for an error message. */
  readonly state: () => string;
  readonly stop: () => Promise<void>;
}

/** How long the voice may take to run once the call is connected; our choice. It never does where no person has clicked. */
const START_LIMIT_MS = 2000;

/**
 * Starts the synthetic voice of `voiceLoop`: no microphone, no permission, the same for every test.
 *
 * By a muted media element where its sound can be captured without leaving the element (Firefox, whose AudioContext runs
 * only where there is a loudspeaker, and until then sends silence that would pass for voice); else by an AudioContext.
 * Waits for neither to run: a browser's first sound can take longer than connecting the call.
 * @param streams how many tracks of the same voice
 */
export async function startVoice(signal: AbortSignal, streams: number): Promise<VoiceSource> {
  const samples = voiceLoop();
  const voice = (await elementVoice(samples, signal)) ?? contextVoice(samples);
  const [track] = voice.stream.getAudioTracks();
  for (let i = 1; i < streams; i += 1) if (track) voice.stream.addTrack(track.clone());
  return voice;
}

/** @throws CallError `audio-blocked` when the voice does not run in time; the signal's reason. */
export async function expectRunning({ running, state }: VoiceSource, signal: AbortSignal): Promise<void> {
  const started = running.then(
    () => 'running',
    (cause: unknown) => String(cause),
  );
  const result = (await within(started, START_LIMIT_MS, signal, null)) ?? state();
  if (result === 'running') return;
  throw new CallError('audio-blocked', `audio: expected state running within ${START_LIMIT_MS} ms, got ${result}`);
}

function contextVoice(samples: Float32Array<ArrayBuffer>): VoiceSource {
  const context = new AudioContext();
  const destination = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: VOICE_RATE_HERTZ, numberOfChannels: 1 });
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.connect(destination);
  source.start();
  const running = context.resume();
  // Nobody listens any more when the call ends first.
  running.catch(() => undefined);
  return {
    stream: destination.stream,
    running,
    state: () => context.state,
    async stop() {
      for (const track of destination.stream.getTracks()) track.stop();
      if (context.state !== 'closed') await context.close();
    },
  };
}

type Capturable = HTMLAudioElement & { readonly mozCaptureStream?: () => MediaStream };

/** Null where elements cannot be captured so, or where this one may not be read: a host's policy can forbid blob: media. */
async function elementVoice(samples: Float32Array, signal: AbortSignal): Promise<VoiceSource | null> {
  const audio: Capturable = new Audio();
  if (typeof audio.mozCaptureStream !== 'function') return null;
  const url = URL.createObjectURL(new Blob([wavFile(samples, VOICE_RATE_HERTZ)], { type: 'audio/wav' }));
  const loaded = new Promise<boolean>((resolve) => {
    audio.addEventListener('loadedmetadata', () => resolve(true), { once: true });
    audio.addEventListener('error', () => resolve(false), { once: true });
  });
  audio.muted = true;
  audio.loop = true;
  audio.src = url;
  const close = () => {
    audio.pause();
    audio.removeAttribute('src');
    audio.load();
    URL.revokeObjectURL(url);
  };
  const readable = await within(loaded, START_LIMIT_MS, signal, false).catch((cause: unknown) => {
    close();
    throw cause;
  });
  const stream = readable ? audio.mozCaptureStream() : null;
  if (!stream?.getAudioTracks().length) {
    close();
    return null;
  }
  const running = audio.play();
  running.catch(() => undefined);
  return {
    stream,
    running,
    state: () => (audio.paused ? 'paused' : 'waiting for the first sound'),
    async stop() {
      for (const track of stream.getTracks()) track.stop();
      close();
    },
  };
}
