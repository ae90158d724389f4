import type { SharedResult } from '../../core/share/shared-result.ts';
import { publicKeysIn } from '../../links/public-keys.ts';
import { type PublicKey, type Verification, verifySeen } from '../../links/verify-seen.ts';

/** Long enough for a slow line, and nobody waits for it to see the result; our choice. */
const TIMEOUT_MS = 10_000;

/** What the page's own server says of results. Its keys are fetched when a result says that a server saw it, and once. */
export function createVerifier(address: string): (shared: SharedResult) => Promise<Verification> {
  let fetching: Promise<readonly PublicKey[] | null> | null = null;
  return async (shared) => {
    if (shared.seen === null) return verifySeen(shared, null);
    fetching ??= fetchKeys(address);
    const keys = await fetching;
    // Perhaps next time.
    if (keys === null) fetching = null;
    return verifySeen(shared, keys);
  };
}

async function fetchKeys(address: string): Promise<readonly PublicKey[] | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    return response.ok ? publicKeysIn(await response.json()) : null;
  } catch {
    return null;
  }
}
