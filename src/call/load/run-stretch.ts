import type { LoadKind } from '../../core/samples/examined.ts';
import { STRETCH_MS, type Stretch } from './line-filler.ts';

/**
 * Runs `flows` side by side until all have nothing left to do, or the stretch is over: then their signal aborts, and they are expected
 * to resolve at once.
 */
export async function runStretch(
  load: LoadKind,
  flows: readonly ((over: AbortSignal) => Promise<void>)[],
  {
    nowMs,
    isUsedUp,
    signal,
  }: { readonly nowMs: () => number; readonly isUsedUp: () => boolean; readonly signal: AbortSignal },
): Promise<Stretch> {
  signal.throwIfAborted();
  const over = new AbortController();
  const stop = () => over.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const fromMs = nowMs();
  const timer = setTimeout(() => over.abort(new DOMException('The stretch is over', 'AbortError')), STRETCH_MS);
  try {
    await Promise.all(flows.map((flow) => flow(over.signal)));
    const isOver = over.signal.aborted;
    signal.throwIfAborted();
    return { load, fromMs, toMs: nowMs(), isCapped: !isOver && isUsedUp() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    over.abort(new DOMException('The stretch was left', 'AbortError'));
  }
}
