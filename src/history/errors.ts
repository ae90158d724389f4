/**
 * Why history could not do what it was asked:
 * - `refused`: this browser has no IndexedDB or denies it here (storage blocked, some private windows);
 * - `full`: no room left for this site;
 * - `blocked`: another tab holds the database and does not let go, or has made a newer one of it;
 * - `damaged`: the browser's storage cannot be read, or the database is not Callprobe's;
 * - `closed`: the connection is gone (upgraded or deleted from another tab, site data cleared); open again;
 * - `unexpected`: anything else, with what came in the message.
 */
export type HistoryErrorReason = 'refused' | 'full' | 'blocked' | 'damaged' | 'closed' | 'unexpected';

/** History failed; a test itself never does because of it. `message` says what was expected and what came. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly reason: HistoryErrorReason;

  constructor(reason: HistoryErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** No room left: less may still fit. */
export function isFull(error: unknown): boolean {
  return error instanceof HistoryError && error.reason === 'full';
}

/** Exceptions of the Indexed Database API and of Web IDL by name, with what browsers mean by them. */
const REASONS: Readonly<Record<string, HistoryErrorReason>> = {
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  QuotaExceededError: 'full',
  // A store or an index is missing: somebody else's database of the same name, or half of ours.
  NotFoundError: 'damaged',
  // Chromium's three words for a value or a database whose file is gone or unreadable.
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
  InvalidStateError: 'closed',
  // With no other cause beside it the transaction ended because its connection did.
  AbortError: 'closed',
};

/** Turns whatever was thrown while doing `task` ("save report 1234") into a HistoryError; one already is passed on. */
export function historyErrorFrom(task: string, cause: unknown): HistoryError {
  if (cause instanceof HistoryError) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: typeof cause, message: String(cause) };
  return new HistoryError(REASONS[name] ?? 'unexpected', `expected to ${task}, got ${name}: ${message}`, { cause });
}

/** Chromium's UnknownError where a frame of another site may keep nothing (tried in 156); its words are all there is to tell it by. */
const DENIED = /denied permission to access the database/i;

/**
 * As {@link historyErrorFrom}, for opening, where nothing is open yet that could be closed: InvalidStateError is how
 * Firefox's private windows refuse up to version 114, and AbortError is an upgrade that did not go through.
 */
export function openingErrorFrom(cause: unknown): HistoryError {
  const name = cause instanceof Error ? cause.name : null;
  if (name === 'VersionError') {
    const newer = 'a newer one: another tab has a newer Callprobe, and this page has to be loaded again';
    return new HistoryError('blocked', `expected a history database of this version, got ${newer}`, { cause });
  }
  const error = historyErrorFrom('open the history database', cause);
  if (DENIED.test(error.message)) return new HistoryError('refused', error.message, { cause });
  if (error.reason !== 'closed') return error;
  return new HistoryError(name === 'InvalidStateError' ? 'refused' : 'unexpected', error.message, { cause });
}
