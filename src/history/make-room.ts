import type { HistoryDatabase } from './database.ts';
import { isFull } from './errors.ts';
import { deleteParts, letGo, oldestWith, type ToGo } from './tidy.ts';
import { writing } from './transaction.ts';

/** Room for a new test in a storage that is full. */
export interface Room {
  /** Lets go what a new test is worth more than; false where nothing more is to be had. */
  readonly make: () => Promise<boolean>;
  /** Afterwards: lets the summaries know. One that is not told counts what it had until that would have gone anyway. */
  readonly tell: () => Promise<void>;
}

/**
 * What goes when room is needed, step by step: how many of the newest traces and reports are spared. Our choice: a history without traces
 * is hardly less, one without old reports is still all its lines and trends; where that is not enough, the newest reports would not be either.
 */
const STEPS = [
  ['traces', 'traceAt', 10],
  ['traces', 'traceAt', 0],
  ['bodies', 'bodyAt', 20],
] as const;

/** Reports or traces let go before the next try, and tries. Our choice: some hundred kilobytes, where a test needs ten. */
const MAX_AT_ONCE = 100;
const MAX_TRIES = 3;

/**
 * Deletes only: in a storage that is full nothing can be written, not even what was deleted.
 * @param savedId the test that needs the room: what is there of it is about to be replaced
 */
export function createRoom(database: HistoryDatabase, savedId: string): Room {
  const gone: ToGo[] = [];
  let step = 0;
  return {
    async make() {
      for (; step < STEPS.length && gone.length < MAX_TRIES; step++) {
        const [part, index, spared] = STEPS[step] ?? STEPS[0];
        const known = gone.filter((earlier) => earlier.part === part).flatMap(({ ids }) => ids);
        const ids = await writing(database, 'make room', 'relaxed', async (transaction) => {
          const oldest = await oldestWith(transaction, index, spared, known.length + MAX_AT_ONCE);
          const toGo = { part, ids: oldest.filter((id) => id !== savedId && !known.includes(id)) };
          deleteParts(transaction, toGo);
          return toGo.ids;
        });
        if (ids.length === 0) continue;
        gone.push({ part, ids });
        return true;
      }
      return false;
    },
    async tell() {
      try {
        for (const toGo of gone) await letGo(database, toGo);
      } catch (error) {
        if (!isFull(error)) throw error;
      }
    },
  };
}
