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
export function storageManager(): Partial<StorageManager> | undefined {
  return globalThis.navigator?.storage;
}
