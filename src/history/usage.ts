import type { Measured } from '../core/measured.ts';
import type { HistoryDatabase } from './database.ts';
import { storageManager } from './persist.ts';
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
