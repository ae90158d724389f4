import type { Language } from '../core/config/languages.ts';
import { readFrameMessage } from '../core/embed/frame-messages.ts';
import { type Deployment, type FrameEvent, type HostRequest, MARK, type Theme } from '../core/embed/protocol.ts';
import { EmbedError } from './embed-error.ts';

/** What goes over a port to the page in the frame, and comes back. A new load of the frame is a new port. */
export interface Line {
  /** Greets the page that has just been loaded. */
  readonly greet: (
    frame: Window,
    origin: string,
    look: { readonly theme: Theme; readonly language: Language | null },
  ) => void;
  /** Resolves with the answer. @throws EmbedError with what the page said */
  readonly ask: (request: HostRequest) => Promise<FrameEvent>;
  /** Ends it; whoever waits is told why. */
  readonly end: (why: unknown) => void;
}

export interface LineHost {
  readonly onWelcome: (deployment: Deployment) => void;
  readonly onEvent: (event: FrameEvent) => void;
}

interface Waiting {
  readonly resolve: (event: FrameEvent) => void;
  readonly reject: (why: unknown) => void;
}

export function createLine({ onWelcome, onEvent }: LineHost): Line {
  const waiting = new Map<number, Waiting>();
  let port: MessagePort | null = null;
  let lastId = 0;
  let ended: { readonly why: unknown } | null = null;

  const drop = (why: unknown) => {
    port?.close();
    port = null;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };

  const settle = (id: number, event: FrameEvent) => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (event.type === 'refused') waiter?.reject(new EmbedError(event.reason, event.message));
    else waiter?.resolve(event);
  };

  const greet: Line['greet'] = (frame, origin, look) => {
    drop(new EmbedError('reloaded', 'frame: expected an answer, but it was loaded anew'));
    const { port1, port2 } = new MessageChannel();
    const nonce = newNonce();
    let isWelcome = false;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readFrameMessage(data);
      // Only who has read the hello knows its nonce, and says so once, before anything else.
      if (message === null || isWelcome === (message.type === 'welcome')) return;
      if (message.type === 'welcome') {
        isWelcome = message.nonce === nonce;
        if (isWelcome) onWelcome(message.deployment);
        return;
      }
      if ('id' in message && message.id !== null) settle(message.id, message);
      onEvent(message);
    };
    port = port1;
    frame.postMessage({ ...MARK, type: 'hello', nonce, ...look }, origin, [port2]);
  };

  return {
    greet,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== null) throw ended.why;
        lastId++;
        waiting.set(lastId, { resolve, reject });
        port?.postMessage({ ...MARK, id: lastId, ...request });
      }),
    end(why) {
      ended = { why };
      drop(why);
    },
  };
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
