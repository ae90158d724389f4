/** One clock for every sample of a call, page and workers alike. */
export interface CallClock {
  /** Milliseconds since the call was asked for. */
  readonly nowMs: () => number;
  /** The same for an epoch time (`performance.timeOrigin + performance.now()` of any thread). */
  readonly fromEpochMs: (epochMs: number) => number;
}

export function startClock(): CallClock {
  const epochMs = () => performance.timeOrigin + performance.now();
  const startedMs = epochMs();
  return { nowMs: () => epochMs() - startedMs, fromEpochMs: (at) => at - startedMs };
}
