import { startVoice } from '../../../../src/call/voice-source.ts';
import type { WhenCalled } from './phone.ts';

/** What a phone sends, and what is to be done with what it hears. */
export interface Sound {
  readonly stream: MediaStream;
  hear(heard: MediaStream): void;
}

/** The voice of the product's own test calls, an echo, or nothing. */
export async function soundOf(kind: WhenCalled): Promise<Sound> {
  if (kind === 'dumb') return { stream: new MediaStream(), hear: listen };
  if (kind !== 'echo' && kind !== 'leave')
    return { stream: (await startVoice(new AbortController().signal, 1)).stream, hear: listen };
  const context = new AudioContext();
  const said = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  return {
    stream: said.stream,
    hear(heard) {
      listen(heard);
      new MediaStreamAudioSourceNode(context, { mediaStream: heard }).connect(said);
    },
  };
}

/** Chromium decodes what somebody listens to, and nothing else. */
function listen(heard: MediaStream): void {
  const audio = new Audio();
  audio.muted = true;
  audio.srcObject = heard;
  void audio.play();
}
