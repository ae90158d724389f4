import * as v from 'valibot';
import type { RelayLoadSample } from '../core/samples/sample.ts';
import { within } from './abortable.ts';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const answerSchema = v.object({
  seconds: v.pipe(v.array(v.object({ agoMs: ms, maxMs: ms })), v.maxLength(1000)),
});

/** How long a finished call waits for this; our choice: the answer is a remark, not a part of the test. */
const PATIENCE_MS = 1000;

/** Asks the relay's server how late the relay was in each second of the call; null when it does not say. */
export async function askRelayLoad(
  url: string,
  nowMs: () => number,
  signal: AbortSignal,
): Promise<RelayLoadSample | null> {
  const askedMs = nowMs();
  const answer = async () => {
    const response = await fetch(url, { signal, cache: 'no-store' });
    return v.parse(answerSchema, await response.json());
  };
  const parsed = await within(
    answer().catch(() => null),
    PATIENCE_MS,
    signal,
    null,
  );
  if (parsed === null) return null;
  // The server counted back from somewhere between the question and its answer.
  const atMs = (askedMs + nowMs()) / 2;
  return {
    type: 'relay-load',
    atMs,
    timesMs: parsed.seconds.map(({ agoMs }) => atMs - agoMs),
    lateMs: parsed.seconds.map(({ maxMs }) => maxMs),
  };
}
