/** Events pushed by one side and iterated by the other, in order. */
export interface EventQueue<T> {
  readonly push: (event: T) => void;
  /** No more will be pushed; the iteration ends after the last. */
  readonly end: () => void;
  readonly events: () => AsyncGenerator<T, void, void>;
}

export function createEventQueue<T>(): EventQueue<T> {
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
