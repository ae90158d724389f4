import type { LoadKind, LoadSample } from '../../core/samples/examined.ts';
import { abortable } from '../abortable.ts';
import type { IceServer } from '../ice-servers.ts';
import { bytesOf, createArrivals } from './arrivals.ts';
import { createBudget } from './budget.ts';
import type { LineFiller, Stretch } from './line-filler.ts';
import { randomBytes } from './random-bytes.ts';
import { openRelayChannel, type RelayChannel } from './relay-channel.ts';
import { runStretch } from './run-stretch.ts';

/** Of one message; our choice: with all its headers it stays under the 1,280 bytes that every path carries (RFC 8200 5). */
const MESSAGE_BYTES = 1100;
/** What may wait in this browser: enough that its congestion control is never short of it, little to throw away. Our choice. */
const BUFFERED_BYTES = { most: 131_072, low: 65_536 } as const;

interface RelayLoad {
  readonly servers: readonly IceServer[];
  readonly maxBytes: number;
  readonly nowMs: () => number;
  readonly signal: AbortSignal;
}

/**
 * Fills the line through the relay: everything that goes up comes down again, so that only both directions at once can be filled, and
 * each byte counts twice. Null where no such connection comes about.
 */
export async function fillThroughRelay({ servers, maxBytes, nowMs, signal }: RelayLoad): Promise<LineFiller | null> {
  const channel = await openRelayChannel(servers, signal);
  if (!channel) return null;
  const budget = createBudget(maxBytes);
  const arrivals = createArrivals();
  const message = randomBytes(MESSAGE_BYTES);
  let sentBytes = 0;
  channel.far.binaryType = 'arraybuffer';
  channel.far.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) =>
    arrivals.add(nowMs(), data.byteLength),
  );
  channel.near.bufferedAmountLowThreshold = BUFFERED_BYTES.low;

  const send = async (over: AbortSignal): Promise<void> => {
    while (!over.aborted && channel.near.readyState === 'open') {
      while (channel.near.bufferedAmount < BUFFERED_BYTES.most) {
        // Up and down again.
        if (budget.take(2 * MESSAGE_BYTES) < 2 * MESSAGE_BYTES) return sendRest(channel, over);
        channel.near.send(message);
        sentBytes += MESSAGE_BYTES;
      }
      await drained(channel, over);
    }
  };

  return {
    through: 'relay',
    loads: ['both'],
    fill(load: LoadKind): Promise<Stretch> {
      budget.share(1);
      return runStretch(load, [send], { nowMs, isUsedUp: () => budget.take(1) === 0, signal }).finally(() => {
        sentBytes -= channel.near.bufferedAmount;
        channel.close();
      });
    },
    async tell(stretch): Promise<LoadSample> {
      const transfer = arrivals.transfer();
      const transfers = { up: transfer, down: transfer };
      const receivedBytes = bytesOf(transfer);
      // What this browser says it holds may be on its way already, and what came was sent.
      const amounts = { sentBytes: Math.max(sentBytes, receivedBytes), receivedBytes };
      return { type: 'load', atMs: nowMs(), through: 'relay', ...stretch, ...amounts, transfers };
    },
    close: channel.close,
  };
}

/** What this browser still holds belongs to the amount, too. */
function sendRest(channel: RelayChannel, over: AbortSignal): Promise<void> {
  channel.near.bufferedAmountLowThreshold = 0;
  return drained(channel, over);
}

/** Until there is room again, or the stretch is over. */
async function drained({ near }: RelayChannel, over: AbortSignal): Promise<void> {
  const done = new AbortController();
  const low = new Promise<void>((resolve) => {
    for (const event of ['bufferedamountlow', 'close'] as const) {
      near.addEventListener(event, () => resolve(), { once: true, signal: done.signal });
    }
  });
  await abortable(low, over).catch(() => undefined);
  done.abort();
}
