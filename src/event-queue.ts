/** Events pushed by one side and iterated by the other, in order. */
export interface EventQueue<T> {
  readonly push: (event: T) => void;
  /** No more will be pushed; the iteration ends after the last. */
  readonly end: () => void;
  readonly events: () => AsyncGenerator<T, void, void>;
}

function createEventQueue<T>(isSuperseded: (event: T) => boolean): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  return {
    push(event) {
      const old = isSuperseded(event) ? waiting.findIndex(isSuperseded) : -1;
      if (old >= 0) waiting.splice(old, 1);
      waiting.push(event);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    async *events() {
      for (;;) {
        yield* waiting.splice(0);
        if (waiting.length > 0) continue;
        if (ended) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/**
 * The events of `run`, as they come. Aborting `signal`, or leaving the loop early, aborts the signal that `run` was given; either way
 * its end is waited for, so that nothing is left open.
 * @param isSuperseded of which events only the newest is kept while nobody takes them
 */
export async function* eventsOf<T>(
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal, push: (event: T) => void) => Promise<void>,
  isSuperseded: (event: T) => boolean = () => false,
): AsyncGenerator<T, void, void> {
  const left = new AbortController();
  const stop = () => left.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  const queue = createEventQueue<T>(isSuperseded);
  const running = run(left.signal, queue.push).finally(queue.end);
  try {
    yield* queue.events();
  } finally {
    signal?.removeEventListener('abort', stop);
    left.abort(new DOMException('The test was left', 'AbortError'));
    await running;
  }
}
