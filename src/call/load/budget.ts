/** The data that a test may use, shared out over its stretches. */
export interface Budget {
  /** Begins a stretch: it may use an equal share of what is left, with `stretchesLeft` counting itself. */
  readonly share: (stretchesLeft: number) => void;
  /** Takes up to so many bytes of the share; what is granted, 0 once it is used up. */
  readonly take: (bytes: number) => number;
  /** Of what was taken, what was not used. */
  readonly giveBack: (bytes: number) => void;
  /** What the stretch may use in all, bytes. */
  readonly shareBytes: () => number;
}

export function createBudget(maxBytes: number): Budget {
  let leftBytes = maxBytes;
  let shared = { bytes: 0, leftBytes: 0 };
  return {
    share(stretchesLeft) {
      const bytes = Math.floor(leftBytes / stretchesLeft);
      shared = { bytes, leftBytes: bytes };
    },
    take(bytes) {
      const granted = Math.min(bytes, shared.leftBytes);
      shared = { ...shared, leftBytes: shared.leftBytes - granted };
      leftBytes -= granted;
      return granted;
    },
    giveBack(bytes) {
      shared = { ...shared, leftBytes: shared.leftBytes + bytes };
      leftBytes += bytes;
    },
    shareBytes: () => shared.bytes,
  };
}
