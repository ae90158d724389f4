export type { HistoryEntry } from './entry.ts';
export { HistoryError } from './errors.ts';
export { type History, openHistory } from './history.ts';
export type { Outbox, OutboxEntry } from './outbox.ts';
export { shouldAskToPersist } from './persist.ts';
export type { Keeping } from './summary-schema.ts';
