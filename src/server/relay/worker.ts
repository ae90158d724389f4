import { parentPort, workerData } from 'node:worker_threads';
import { RelayError } from './errors.ts';
import { monitorLoopDelay } from './loop-delay.ts';
import { startRelay } from './relay.ts';
import type { HostMessage, ThreadMessage } from './thread.ts';

/** Entry of the relay's own thread, apart from everything else a server does: a stall there would be jitter here. */
if (parentPort === null)
  throw new Error('relay worker: expected to be started by startRelayThread, got no parent thread');
const host = parentPort;
const post = (message: ThreadMessage): void => host.postMessage(message);

try {
  const relay = await startRelay(workerData);
  const loopDelay = monitorLoopDelay();
  host.on('message', async (message: HostMessage) => {
    if (message.kind === 'stats') {
      post({ kind: 'stats', id: message.id, stats: { ...relay.stats(), eventLoopDelay: loopDelay.read() } });
      return;
    }
    loopDelay.close();
    await relay.close();
    // The last handle; without it the thread ends by itself.
    host.close();
  });
  const { port, alternatePort } = relay;
  post({ kind: 'listening', port, alternatePort, addresses: relay.addresses() });
} catch (error) {
  const reason = error instanceof RelayError ? error.reason : 'listen-failed';
  post({ kind: 'failed', reason, message: error instanceof Error ? error.message : String(error) });
  host.close();
}
