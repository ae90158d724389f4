import type { History } from './history.ts';

export type { FoundNote } from './annotate.ts';
export type { HistoryChange } from './changes.ts';
export type { HistoryEntry, ReportEntry } from './entry.ts';
export { HistoryError } from './errors.ts';
export type { History } from './history.ts';
export { shouldAskToPersist } from './persist.ts';
export type { Keeping } from './summary-schema.ts';
export type { Tidied } from './tidy.ts';
export type { Imported, TransferEntry } from './transfer.ts';
export type { HistoryUsage } from './usage.ts';

/**
 * Opens the history of this browser and origin; all that it is made of is fetched now, after the first screen.
 * @throws {HistoryError} `refused`, `blocked`, `damaged`, `full` or `unexpected`: tests work without a history
 */
export async function openHistory(): Promise<History> {
  const { openHistory: open } = await import('./history.ts');
  return open();
}
