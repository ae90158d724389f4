import { abortable } from './abortable.ts';
import { CallError } from './errors.ts';
import { answerOf, type IceServersAnswer } from './ice-servers.ts';
import type { PacketTap } from './packet-tap.ts';
import { openRecorder, type Sound } from './recorder.ts';
import { connectCall } from './topologies.ts';
import { expectRunning, type VoiceSource } from './voice-source.ts';

/** Before and after the voice, ms; our choice: the jitter buffer has settled, and all but a very slow line has brought the end. */
const LEAD_MS = 500;
const TAIL_MS = 1000;

/** Nobody looks at the packets of this call. */
const NO_TAP: PacketTap = {
  available: false,
  attach: () => undefined,
  onTick: () => undefined,
  failed: new Promise(() => undefined),
  stop: () => undefined,
};

/**
 * Sends a voice through the relay and back by a call of our own and returns what the far end plays of it: codec, losses, patches and
 * all. It begins half a second before the first sample was spoken. Nothing is kept.
 * @param iceServers as `probeCall` takes them: a URL that answers with them, or the answer.
 * @throws CallError with its reason, or the signal's reason; TypeError for no samples.
 */
export async function sendThroughRelay(
  { samples, rateHz }: Sound,
  iceServers: string | IceServersAnswer,
  signal: AbortSignal,
): Promise<Sound> {
  if (samples.length === 0) throw new TypeError('samples: expected a sound, got none');
  if (typeof RTCPeerConnection !== 'function') {
    throw new CallError('webrtc-unsupported', 'RTCPeerConnection: expected a constructor, got nothing');
  }
  signal.throwIfAborted();
  const closers: (() => void | Promise<void>)[] = [];
  try {
    const answer = await answerOf(iceServers, signal);
    const context = new AudioContext();
    closers.push(() => context.close());
    const voice = recordedVoice(context);
    closers.push(voice.stop);
    const parts = { voice, tap: NO_TAP, codec: 'opus' as const, mark: () => undefined, signal };
    const { pair } = await connectCall(answer.iceServers, undefined, parts);
    closers.push(pair.close);
    await expectRunning(voice, signal);
    // The caller is the far end: what it hears came up this line.
    const [receiver] = pair.far.getReceivers();
    if (!receiver) throw new TypeError('receiver: expected one at the far end, got none');
    const recorder = await abortable(openRecorder(context, new MediaStream([receiver.track]), signal), signal);
    closers.push(recorder.stop);
    const heard = recorder.take(LEAD_MS + (samples.length / rateHz) * 1000 + TAIL_MS);
    voice.speak({ samples, rateHz }, context.currentTime + LEAD_MS / 1000);
    return await heard;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

interface RecordedVoice extends VoiceSource {
  readonly speak: (sound: Sound, atS: number) => void;
}

/** Silent until it is asked to speak; silence is sent as well, or the far end would have nothing to settle on. */
function recordedVoice(context: AudioContext): RecordedVoice {
  const destination = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  const hush = new ConstantSourceNode(context, { offset: 0 });
  hush.connect(destination);
  hush.start();
  const running = context.resume();
  // Nobody listens any more when the call ends first.
  running.catch(() => undefined);
  return {
    stream: destination.stream,
    running,
    state: () => context.state,
    speak({ samples, rateHz }, atS) {
      const buffer = new AudioBuffer({ length: samples.length, sampleRate: rateHz, numberOfChannels: 1 });
      buffer.copyToChannel(samples, 0);
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(destination);
      source.start(atS);
    },
    async stop() {
      for (const track of destination.stream.getTracks()) track.stop();
    },
  };
}
