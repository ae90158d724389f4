/**
 * Settles as `promise` does, or rejects with the signal's reason as soon as that aborts. The promise itself goes on: what it
 * holds must be released by whoever made it.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Resolves with `value` after `ms`; rejects, with its timer cleared, when the signal aborts. */
export function delay<T>(ms: number, signal: AbortSignal, value: T): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve(value);
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * The first of `promise` and a time limit, which resolves with `late`. The timer never outlives the answer.
 */
export async function within<T, L>(promise: Promise<T>, ms: number, signal: AbortSignal, late: L): Promise<T | L> {
  const done = new AbortController();
  const onAbort = () => done.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([abortable(promise, done.signal), delay(ms, done.signal, late)]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    done.abort(new DOMException('answered', 'AbortError'));
  }
}
