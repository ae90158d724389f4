import { parentPort } from 'node:worker_threads';
import { monitorLoopDelay } from '../../../src/server/relay/loop-delay.ts';
import { type Relay, startRelay } from '../../../src/server/relay/relay.ts';
import type { RelayCalls } from './calls.ts';
import { type Forwarder, startForwarder } from './forward.ts';
import { createImpairedLink } from './impairment/link.ts';
import { answerCalls } from './remote-calls.ts';

/** Entry of the lab relay's thread: the product's relay, with an impaired line in its one seam. */
if (parentPort === null) throw new Error('lab relay: expected to be started as a thread, got no parent');
const host = parentPort;
const line = createImpairedLink();
const loopDelay = monitorLoopDelay();
let relay: Relay | null = null;
let forwarder: Forwarder | null = null;

answerCalls<RelayCalls>(
  { post: (message) => host.postMessage(message), onMessage: (listener) => void host.on('message', listener) },
  {
    start: async (options) => {
      relay = await startRelay({ ...options, link: line.link });
      return { port: relay.port, alternatePort: relay.alternatePort };
    },
    forward: async ({ port }) => {
      forwarder = await startForwarder(port, line.access);
      return { port: forwarder.port };
    },
    stats: () => {
      if (relay === null) throw new Error('lab relay: expected start before stats');
      return { ...relay.stats(), eventLoopDelay: loopDelay.read() };
    },
    setPlan: line.setPlan,
    log: line.log,
    clearLog: line.clear,
    close: async () => {
      forwarder?.close();
      await relay?.close();
      line.close();
      loopDelay.close();
    },
  },
);
