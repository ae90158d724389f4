import { Worker } from 'node:worker_threads';
import { RelayError } from '../../../src/server/relay/errors.ts';
import type { RelayThreadOptions } from '../../../src/server/relay/options.ts';
import type { ServerRelay } from '../../../src/server/start.ts';
import type { RelayCalls } from './calls.ts';
import { type Caller, createCaller } from './remote-calls.ts';

/** A relay as the server knows it, which a test can impair, kill and start again. */
export interface LabRelay extends ServerRelay {
  /** Of the relay that runs now; its calls fail while there is none. */
  line(): Caller<RelayCalls>;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

interface RelayThread {
  readonly port: number;
  readonly alternatePort: number | null;
  readonly caller: Caller<RelayCalls>;
  readonly worker: Worker;
}

export async function startLabRelay(options: RelayThreadOptions, workerUrl: URL): Promise<LabRelay> {
  let thread = await startThread(options, workerUrl);
  const { port, alternatePort } = thread;
  const kill = async (): Promise<void> => void (await thread.worker.terminate());
  return {
    port,
    alternatePort,
    stats: () => thread.caller.call('stats', null),
    // A relay that a test has killed is no reason for its server to stop.
    ended: new Promise(() => {}),
    line: () => thread.caller,
    kill,
    restart: async () => {
      await kill();
      thread = await startThread({ ...options, port }, workerUrl);
    },
    close: async () => {
      // It may have been killed already, and then there is nothing to close.
      await thread.caller.call('close', null).catch(() => {});
      await kill();
    },
  };
}

async function startThread(options: RelayThreadOptions, workerUrl: URL): Promise<RelayThread> {
  const worker = new Worker(workerUrl);
  const caller = createCaller<RelayCalls>({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
  });
  worker.on('error', (error) => console.error('lab relay:', error));
  worker.on('exit', () => caller.end(new RelayError('thread-ended', 'relay: its thread has ended')));
  const { port, alternatePort } = await caller.call('start', options);
  return { port, alternatePort, caller, worker };
}
