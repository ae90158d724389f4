import { within } from './abortable.ts';
import workletUrl from './recorder-worklet.ts?worker&url';

/** Sound of one channel. */
export interface Sound {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly rateHz: number;
}

/** What was recorded, and at which frame of the context it begins: what the context plays at a frame is heard from that frame on. */
export interface Take extends Sound {
  readonly fromFrame: number;
}

export interface Recorder {
  /**
   * Records from now on, for `ms`; less where the stream ended, or the context stood still. `onSamples` is given each block as it
   * comes.
   * @throws the signal's reason.
   */
  readonly take: (ms: number, onSamples?: (block: Float32Array, takenMs: number) => void) => Promise<Take>;
  readonly stop: () => void;
}

interface Block {
  readonly endFrame: number;
  readonly samples: Float32Array<ArrayBuffer>;
}

/** So much later than due, a recording ends with what it has; our choice. */
const PATIENCE_MS = 2000;

/** True where sound can be recorded sample by sample: not in a page without a secure context. */
export function canRecord(): boolean {
  return typeof AudioContext === 'function' && 'audioWorklet' in AudioContext.prototype;
}

/**
 * Records a stream by an AudioWorklet of the context, all channels as one. It makes no sound.
 * @throws the signal's reason; whatever the browser says when it cannot load the worklet.
 */
export async function openRecorder(context: AudioContext, stream: MediaStream, signal: AbortSignal): Promise<Recorder> {
  await context.audioWorklet.addModule(workletUrl);
  signal.throwIfAborted();
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
  const node = new AudioWorkletNode(context, 'callprobe-recorder', { channelCount: 1, channelCountMode: 'explicit' });
  // A node that leads nowhere is not run by every browser; this one passes silence on.
  source.connect(node).connect(context.destination);
  const ended = endOf(stream);
  return {
    async take(ms, onSamples) {
      const blocks: Block[] = [];
      const wanted = Math.ceil((ms / 1000) * context.sampleRate);
      let count = 0;
      const full = new Promise<void>((resolve) => {
        node.port.onmessage = ({ data }: MessageEvent<Block>) => {
          blocks.push(data);
          count += data.samples.length;
          onSamples?.(data.samples, (count / context.sampleRate) * 1000);
          if (count >= wanted) resolve();
        };
      });
      try {
        await within(Promise.race([full, ended.promise]), ms + PATIENCE_MS, signal, undefined);
      } finally {
        node.port.onmessage = null;
      }
      return { ...joined(blocks, Math.min(count, wanted)), rateHz: context.sampleRate };
    },
    stop() {
      ended.forget();
      node.port.onmessage = null;
      source.disconnect();
      node.disconnect();
      node.port.close();
    },
  };
}

function joined(blocks: readonly Block[], length: number): Omit<Take, 'rateHz'> {
  const [first] = blocks;
  const samples = new Float32Array(length);
  let at = 0;
  for (const block of blocks) {
    samples.set(block.samples.subarray(0, length - at), at);
    at += Math.min(block.samples.length, length - at);
  }
  return { samples, fromFrame: first ? first.endFrame - first.samples.length : 0 };
}

function endOf(stream: MediaStream): { readonly promise: Promise<void>; readonly forget: () => void } {
  const [track] = stream.getAudioTracks();
  let tell: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    tell = resolve;
  });
  if (!track || track.readyState === 'ended') tell();
  track?.addEventListener('ended', tell);
  return { promise, forget: () => track?.removeEventListener('ended', tell) };
}
