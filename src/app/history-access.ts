import { HistoryError } from '../history/errors.ts';
import type { History } from '../history/index.ts';
import type { StorageTrouble } from '../views/parts/banners.tsx';

/** What came of asking history for something. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** History as the page uses it: opened when first needed, and never the reason for a test to fail. */
export interface HistoryAccess {
  readonly read: <T>(task: (history: History) => Promise<T>) => Promise<Outcome<T>>;
  /** As `read`; a success also proves that there is room again. */
  readonly write: <T>(task: (history: History) => Promise<T>) => Promise<Outcome<T>>;
}

/**
 * @param onTrouble called with the reason of each failure, and with null when history works (again). Full storage can
 * still be read, so only a successful write ends that.
 */
export function createHistoryAccess(
  open: () => Promise<History>,
  onTrouble: (trouble: StorageTrouble | null) => void,
): HistoryAccess {
  let opening: Promise<History> | null = null;
  let isFull = false;

  /** Opens anew after a failed opening, and once more after the browser has closed the connection. */
  const attempt = async <T>(task: (history: History) => Promise<T>): Promise<T> => {
    opening ??= open();
    try {
      return await task(await opening);
    } catch (error) {
      opening = (await isUsable(opening)) && !isClosed(error) ? opening : null;
      throw error;
    }
  };

  const use = async <T>(task: (history: History) => Promise<T>, writes: boolean): Promise<Outcome<T>> => {
    try {
      const value = await attempt(task).catch((error: unknown) => {
        if (isClosed(error)) return attempt(task);
        throw error;
      });
      if (writes) isFull = false;
      if (!isFull) onTrouble(null);
      return { ok: true, value };
    } catch (error) {
      const reason = error instanceof HistoryError ? error.reason : 'unexpected';
      isFull ||= reason === 'full';
      onTrouble(reason);
      return { ok: false };
    }
  };

  return { read: (task) => use(task, false), write: (task) => use(task, true) };
}

function isClosed(error: unknown): boolean {
  return error instanceof HistoryError && error.reason === 'closed';
}

async function isUsable(opening: Promise<History>): Promise<boolean> {
  return opening.then(
    () => true,
    () => false,
  );
}
