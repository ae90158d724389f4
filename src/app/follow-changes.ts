import type { HistoryAccess } from './history-access.ts';

/** What changes several times at once is read once, ms; our choice: nobody sees the difference. */
const SETTLE_MS = 150;

export interface Following {
  /** Begins to listen, once; a history that could not be opened is tried again at the next call. */
  readonly listen: () => Promise<void>;
  /**
   * One reading after another: of two at once, the one that began first could end last, and what it read before a change would stand on
   * the screen after it.
   */
  readonly inTurn: (read: () => Promise<void>) => Promise<void>;
}

/**
 * Follows a history for one screen.
 * @param onChanged what came of several changes; `areTests` false: only lists or marks read differently
 */
export function followChanges(history: HistoryAccess, onChanged: (areTests: boolean) => Promise<void>): Following {
  let isListening = false;
  let isSettling = false;
  let areTests = false;
  let last: Promise<void> = Promise.resolve();

  const inTurn = (read: () => Promise<void>) => {
    // What one reading threw is its caller's; the next one begins all the same.
    last = last.then(read, read);
    return last;
  };

  return {
    inTurn,
    async listen() {
      if (isListening) return;
      isListening = true;
      const heard = await history.read(async (opened) =>
        opened.onChange(({ weeks }) => {
          // While a test runs its record changes every two seconds, and no column does.
          areTests ||= weeks === null || weeks.length > 0;
          if (isSettling) return;
          isSettling = true;
          setTimeout(() => {
            const were = areTests;
            isSettling = false;
            areTests = false;
            void inTurn(() => onChanged(were));
          }, SETTLE_MS);
        }),
      );
      isListening = heard.ok;
    },
  };
}
