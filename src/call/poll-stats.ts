import type { RawStats } from '../core/samples/read-stats.ts';
import { within } from './abortable.ts';

/** Longer than this nobody waits for statistics; our choice: the next poll asks anew. */
const ANSWER_LIMIT_MS = 5000;

/**
 * What a peer connection, or whoever answers for one, says of itself; null where it rejects, does not answer or says nothing that is a
 * list of statistics. Never throws but for the signal's reason.
 */
export async function pollStats(
  target: { readonly getStats: () => Promise<unknown> },
  signal: AbortSignal,
): Promise<readonly RawStats[] | null> {
  // In a function of its own, so that a getStats() that throws is one that rejects.
  const asked = Promise.resolve().then(() => target.getStats());
  const answer = await within(
    asked.catch(() => null),
    ANSWER_LIMIT_MS,
    signal,
    null,
  );
  return listOf(answer);
}

/** An RTCStatsReport is a Map; wrappers give one, or a list. */
function listOf(answer: unknown): readonly RawStats[] | null {
  if (typeof answer !== 'object' || answer === null || !('forEach' in answer)) return null;
  const all: RawStats[] = [];
  const { forEach } = answer;
  if (typeof forEach !== 'function') return null;
  try {
    forEach.call(answer, (stats: unknown) => {
      if (typeof stats === 'object' && stats !== null) all.push(stats as RawStats);
    });
  } catch {
    return null;
  }
  return all.length === 0 ? null : all;
}
