import type { ReachCell, ReachSample } from '../../core/samples/examined.ts';
import type { IceServersAnswer } from '../ice-servers.ts';
import { attempt, lookUp } from './attempt.ts';
import { readCell } from './read-cell.ts';
import { relaysOf } from './relays.ts';

export interface ReachOptions {
  readonly signal: AbortSignal;
  /** The clock of the sample: milliseconds since the examination was asked for. */
  readonly nowMs: () => number;
  /** Told of each cell as soon as it is known, in no order. */
  readonly onCell?: ((cell: ReachCell) => void) | undefined;
}

/**
 * Tries every configured relay URL at once, each by a peer connection of its own that may use nothing else. Takes little more than
 * `GATHER_LIMIT_MS` at most, and leaves nothing open whatever happens.
 * @throws the signal's reason.
 */
export async function tryRelays(
  answer: IceServersAnswer,
  { signal, nowMs, onCell }: ReachOptions,
): Promise<ReachSample> {
  signal.throwIfAborted();
  const fromMs = nowMs();
  // What is not needed any more once the cells are known is not waited for.
  const done = new AbortController();
  const stop = () => done.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const relays = relaysOf(answer);
  const names = new Set(relays.flatMap(({ name, transport }) => (name !== null && transport !== 'udp' ? name : [])));
  const questions = new Map([...names].map((name) => [name, lookUp(name, done.signal).catch(() => false)]));
  const tries = relays.map(async (relay) => {
    const cell = readCell(relay, await attempt(relay, questions, done.signal));
    onCell?.(cell);
    return cell;
  });
  // Each has closed its connection before the first failure is told.
  await Promise.allSettled(tries);
  signal.removeEventListener('abort', stop);
  done.abort(new DOMException('every cell is known', 'AbortError'));
  await Promise.allSettled(questions.values());
  const cells = await Promise.all(tries);
  return { type: 'reach', atMs: nowMs(), tookMs: nowMs() - fromMs, cells };
}
