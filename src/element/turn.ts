/** Two tests at once would measure each other. The page of the same origin asks for the same lock (`src/app/test-lock.ts`). */
export const LOCK_NAME = 'callprobe-test';

/** Those who wait in this page, where there are no Web Locks: they need a secure context and an origin. */
let lastHere: Promise<void> = Promise.resolve();
let waitingHere = 0;

/**
 * Waits until no other test of this origin is under way, in whatever tab, first come first served; the function it resolves with lets
 * the next one begin.
 *
 * @param onWait called when it is not at once
 * @throws the reason of `signal`, once that is aborted
 */
export async function takeTurn(signal: AbortSignal, onWait: () => void): Promise<() => void> {
  signal.throwIfAborted();
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) return turnHere(signal, onWait);
  try {
    return await turnOf(locks, signal, onWait);
  } catch (error) {
    // A frame without an origin (sandboxed) has the locks and may not use them.
    if (error instanceof DOMException && error.name === 'SecurityError') return turnHere(signal, onWait);
    throw error;
  }
}

function turnOf(locks: LockManager, signal: AbortSignal, onWait: () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const done = locks.request(LOCK_NAME, { signal }, () => {
      isOver = true;
      return new Promise<void>((release) => resolve(() => release()));
    });
    done.catch((error: unknown) => {
      isOver = true;
      reject(error);
    });
    // Answered after the request was: who has no lock by then has to wait for it.
    locks.query().then(
      () => {
        if (!isOver) onWait();
      },
      () => undefined,
    );
  });
}

/** Aborted, it keeps its place and passes the turn on when it comes. */
async function turnHere(signal: AbortSignal, onWait: () => void): Promise<() => void> {
  let release: () => void = () => undefined;
  const before = lastHere;
  const own = new Promise<void>((resolve) => {
    release = () => {
      waitingHere -= 1;
      resolve();
    };
  });
  lastHere = before.then(() => own);
  waitingHere += 1;
  if (waitingHere > 1) onWait();
  let left: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    left = () => reject(signal.reason);
    signal.addEventListener('abort', left, { once: true });
  });
  try {
    await Promise.race([before, aborted]);
    return release;
  } catch (error) {
    release();
    throw error;
  } finally {
    signal.removeEventListener('abort', left);
  }
}
