import type { Measured } from '../core/measured.ts';
import type { HistoryDatabase } from './database.ts';
import type { Totals } from './records.ts';
import { wholeTotals } from './totals.ts';

/** What the history takes, and what it may. */
export interface HistoryUsage extends Totals {
  /** All that this site keeps in the browser, as the browser rounds it, bytes; null where it does not say. */
  readonly usedBytes: Measured;
  /** What this site may keep; null where the browser does not say. */
  readonly quotaBytes: Measured;
  /** Whether the browser has promised not to clear it by itself; null where it makes no such promises. */
  readonly isPersistent: boolean | null;
}

export async function measureUsage(database: HistoryDatabase): Promise<HistoryUsage> {
  const totals = await wholeTotals(database);
  const storage = storageManager();
  const [estimate, isPersistent] = await Promise.all([
    storage?.estimate?.().catch(() => null),
    storage?.persisted?.().catch(() => null),
  ]);
  const { usage, quota } = estimate ?? {};
  return { ...totals, usedBytes: usage ?? null, quotaBytes: quota ?? null, isPersistent: isPersistent ?? null };
}

/**
 * Asks the browser to keep the history until a person clears it. Firefox asks the person, Chromium decides by itself.
 * @returns whether it will; null where it cannot be asked
 */
export async function askToPersist(): Promise<boolean | null> {
  return (
    (await storageManager()
      ?.persist?.()
      .catch(() => null)) ?? null
  );
}

/** Our choice: about a week of a person who tests now and then; what is worth less is not worth a question. */
const WORTH_KEEPING = 20;

/** Whether it matters: once the line is watched or a history has come together, and only where it was not promised yet. */
export function shouldAskToPersist({
  tests,
  isMonitoring,
  isPersistent,
}: {
  readonly tests: number;
  readonly isMonitoring: boolean;
  readonly isPersistent: boolean | null;
}): boolean {
  return isPersistent === false && (isMonitoring || tests >= WORTH_KEEPING);
}

/** Missing outside of secure contexts; parts of it in older browsers. */
function storageManager(): Partial<StorageManager> | undefined {
  return globalThis.navigator?.storage;
}
