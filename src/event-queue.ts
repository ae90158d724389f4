/** Events pushed by one side and iterated by the other, in order. */
export interface EventQueue<T> {
  readonly push: (event: T) => void;
  /** No more will be pushed; the iteration ends after the last. */
  readonly end: () => void;
  readonly events: () => AsyncGenerator<T, void, void>;
}

function createEventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  return {
    push(event) {
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
 * Yields what `run` pushes until it is done. The signal stops it, and so does leaving the loop early; either way it is waited for, so that
 * nothing of it is left behind.
 */
export async function* follow<T>(
  run: (signal: AbortSignal, queue: EventQueue<T>) => Promise<void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, void> {
  const left = new AbortController();
  const stop = () => left.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  const queue = createEventQueue<T>();
  const running = run(left.signal, queue).finally(queue.end);
  try {
    yield* queue.events();
  } finally {
    signal?.removeEventListener('abort', stop);
    left.abort(new DOMException('The test was left', 'AbortError'));
    await running;
  }
}
