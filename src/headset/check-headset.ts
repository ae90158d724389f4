import { abortable } from '../call/abortable.ts';
import { canRecord, openRecorder, type Recorder } from '../call/recorder.ts';
import { classifyHeadset, type HeadsetRecording } from '../core/audio/classify.ts';
import { levelDbfs } from '../core/audio/levels.ts';
import type { Measured } from '../core/measured.ts';
import type { HeadsetSample } from '../core/samples/examined.ts';
import { watchBusy } from './busy-watch.ts';
import { listDevices } from './devices.ts';
import { framesDropped, type Microphone, type MicrophoneTrouble, openMicrophone, release } from './microphone.ts';
import { hearSweep, type OpenSound, openSound } from './sound.ts';

/**
 * asking -> quiet -> speech -> sweep -> processed. Without a loudspeaker the sweep is left out; with the microphone gone, whatever is
 * still to come.
 */
export type HeadsetStep = 'asking' | 'quiet' | 'speech' | 'sweep' | 'processed';

export interface HeadsetProgress {
  readonly step: HeadsetStep;
  /** Of this step; null while a person is asked. */
  readonly leftMs: Measured;
  /** What the microphone hears now, dBFS; null for nothing at all. */
  readonly levelDbfs: Measured;
}

export interface DeviceNames {
  readonly microphone: string | null;
  readonly loudspeaker: string | null;
}

export interface HeadsetOptions {
  readonly signal: AbortSignal;
  /** As `enumerateDevices` has them; left out, the browser's usual ones. */
  readonly deviceId?: string | undefined;
  readonly sinkId?: string | undefined;
  /** At each step's beginning, and some 20 times a second in the steps that listen to the person. */
  readonly onStep: (progress: HeadsetProgress) => void;
  /** Once they are known: to be shown, whether they may be kept or not. */
  readonly onNames?: ((names: DeviceNames) => void) | undefined;
  /** Whether the sample may carry the names of the devices. */
  readonly keepNames: boolean;
  /** The call's clock; left out, milliseconds since the check began. */
  readonly nowMs?: (() => number) | undefined;
}

/** How long each step listens, ms; our choice: two breaths of quiet, one sentence. */
const QUIET_MS = 2000;
const SPEECH_MS = 4000;
/** How long the browser's processing is given to settle, then listened to, ms; our choice: noise suppression learns within a second. */
const SETTLE_MS = 1500;
/** The first sound of a device that was just opened is a click or a gap; our choice. */
const OPENING_MS = 300;
/** About what the sweeps take, for the time left. */
const SWEEP_MS = 1900;

/** What the steps share. */
interface Check {
  readonly options: HeadsetOptions;
  readonly closers: (() => unknown)[];
  names: DeviceNames;
  microphoneRateHz: Measured;
  recording: HeadsetRecording;
  trouble: MicrophoneTrouble | null;
}

const NO_SOUND = new Float32Array();
const NOTHING_HEARD: HeadsetRecording = {
  sampleRateHz: 48_000,
  quiet: NO_SOUND,
  speech: NO_SOUND,
  isWhole: true,
  sweep: null,
  processed: null,
};

/**
 * Listens to the microphone and to what it hears of the loudspeaker. Nothing that is heard leaves this function but its figures.
 *
 * Never fails by throwing: what stands in the way is the sample's `trouble`, with whatever was heard until then.
 * @throws the signal's reason, and only that, with the microphone released and everything closed.
 */
export async function checkHeadset(options: HeadsetOptions): Promise<HeadsetSample> {
  const startedMs = performance.now();
  const elapsedMs = () => performance.now() - startedMs;
  const check: Check = {
    options,
    closers: [],
    names: { microphone: null, loudspeaker: null },
    microphoneRateHz: null,
    recording: NOTHING_HEARD,
    trouble: null,
  };
  try {
    await listen(check);
  } catch (cause) {
    options.signal.throwIfAborted();
    // What no browser should say; that it did leaves the figures so far as they are.
    check.trouble ??= 'unsupported';
    console.warn(cause);
  } finally {
    for (const close of check.closers.reverse()) await close();
  }
  const { names, trouble, microphoneRateHz } = check;
  return {
    type: 'headset',
    atMs: options.nowMs?.() ?? elapsedMs(),
    tookMs: elapsedMs(),
    trouble,
    microphone: options.keepNames ? names.microphone : null,
    loudspeaker: options.keepNames ? names.loudspeaker : null,
    sampleRateHz: microphoneRateHz,
    ...classifyHeadset(check.recording),
  };
}

async function listen(check: Check): Promise<void> {
  const { options, closers } = check;
  const { signal, deviceId, sinkId } = options;
  options.onStep({ step: 'asking', leftMs: null, levelDbfs: null });
  if (!canRecord()) return fail(check, 'unsupported');
  const raw = await openMicrophone(deviceId, false, signal);
  if ('trouble' in raw) return fail(check, raw.trouble);
  closers.push(() => release(raw.stream));
  await tellNames(check, raw.track);
  const sound = await openSound(sinkId, signal);
  if (!sound) return fail(check, 'no-output');
  closers.push(() => sound.context.close());
  check.recording = { ...NOTHING_HEARD, sampleRateHz: sound.context.sampleRate };
  if (!sound.hasOutput) fail(check, 'no-output');

  const recorder = await recorderOf(check, sound, raw.stream);
  await recorder.take(OPENING_MS);
  const droppedBefore = framesDropped(raw.track);
  const busy = watchBusy();
  closers.push(busy.stop);
  check.recording = { ...check.recording, quiet: await hear(check, recorder, 'quiet', QUIET_MS) };
  if (hasGone(raw)) return fail(check, 'removed');
  check.recording = { ...check.recording, speech: await hear(check, recorder, 'speech', SPEECH_MS) };
  const isWhole = framesDropped(raw.track) === droppedBefore && !busy.wasBusy();
  check.recording = { ...check.recording, isWhole };
  busy.stop();
  if (hasGone(raw)) return fail(check, 'removed');
  if (sound.hasOutput) {
    options.onStep({ step: 'sweep', leftMs: SWEEP_MS, levelDbfs: null });
    const sweep = await hearSweep(sound.context, recorder, signal);
    if (hasGone(raw)) return fail(check, 'removed');
    check.recording = { ...check.recording, sweep };
  }
  await listenProcessed(check, sound, raw.stream);
}

/** Once more as a softphone in a browser hears it; where the browser gives no second look, without it. */
async function listenProcessed(check: Check, sound: OpenSound, raw: MediaStream): Promise<void> {
  const { options, closers } = check;
  const { signal, deviceId, onStep } = options;
  onStep({ step: 'processed', leftMs: SETTLE_MS + 2 * SWEEP_MS, levelDbfs: null });
  // Asked while the first one is still open, which spares the person a second question in some browsers.
  const processed = await openMicrophone(deviceId, true, signal);
  if ('trouble' in processed) return;
  closers.push(() => release(processed.stream));
  release(raw);
  const recorder = await recorderOf(check, sound, processed.stream);
  await recorder.take(SETTLE_MS / 2);
  const quiet = await recorder.take(SETTLE_MS / 2);
  // The first sweep is for the echo canceller to learn from.
  if (sound.hasOutput) await hearSweep(sound.context, recorder, signal);
  const sweep = sound.hasOutput ? await hearSweep(sound.context, recorder, signal) : null;
  if (hasGone(processed)) return fail(check, 'removed');
  check.recording = { ...check.recording, processed: { quiet: quiet.samples, sweep } };
}

async function recorderOf({ options, closers }: Check, { context }: OpenSound, stream: MediaStream): Promise<Recorder> {
  const recorder = await abortable(openRecorder(context, stream, options.signal), options.signal);
  closers.push(recorder.stop);
  return recorder;
}

async function hear({ options }: Check, recorder: Recorder, step: HeadsetStep, ms: number): Promise<Float32Array> {
  options.onStep({ step, leftMs: ms, levelDbfs: null });
  const { samples } = await recorder.take(ms, (block, takenMs) => {
    options.onStep({ step, leftMs: Math.max(0, ms - takenMs), levelDbfs: levelDbfs(block) });
  });
  return samples;
}

async function tellNames(check: Check, track: MediaStreamTrack): Promise<void> {
  const { sampleRate } = track.getSettings();
  check.microphoneRateHz = sampleRate ?? null;
  const { loudspeakers } = await abortable(listDevices(), check.options.signal);
  const wanted = check.options.sinkId ?? 'default';
  const loudspeaker = loudspeakers.find(({ id }) => id === wanted) ?? null;
  check.names = { microphone: track.label || null, loudspeaker: loudspeaker?.name ?? null };
  check.options.onNames?.(check.names);
}

function fail(check: Check, trouble: MicrophoneTrouble): void {
  check.trouble = trouble;
}

function hasGone(microphone: Microphone): boolean {
  return 'track' in microphone && microphone.track.readyState === 'ended';
}
