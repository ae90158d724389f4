/** What became of the packets of one voice stream, in milliseconds of one clock at both ends. */
export interface StreamFigures {
  readonly packetsSent: number;
  readonly packetsReceived: number;
  /** RFC 3550 6.4.1 interarrival jitter, mean over the stream's packets; null before the second. */
  readonly jitterMs: number | null;
  /** Arrival less sending, in order of arrival. */
  readonly delaysMs: readonly number[];
}

export interface StreamMeter {
  sent(): void;
  received(sentMs: number, atMs: number): void;
  figures(): StreamFigures;
}

/**
 * Measures one stream. Jitter compares the spacing of arrivals with that of the sends as they happened, not as they were
 * planned: a generator that sends late adds none by it, one that reads late does.
 */
export function createStreamMeter(): StreamMeter {
  const delaysMs: number[] = [];
  let packetsSent = 0;
  let jitterMs = 0;
  let sumOfJitterMs = 0;
  return {
    sent() {
      packetsSent += 1;
    },
    received(sentMs, atMs) {
      const delayMs = atMs - sentMs;
      const before = delaysMs.at(-1);
      if (before !== undefined) {
        jitterMs += (Math.abs(delayMs - before) - jitterMs) / 16;
        sumOfJitterMs += jitterMs;
      }
      delaysMs.push(delayMs);
    },
    figures: () => ({
      packetsSent,
      packetsReceived: delaysMs.length,
      jitterMs: delaysMs.length < 2 ? null : sumOfJitterMs / (delaysMs.length - 1),
      delaysMs: [...delaysMs],
    }),
  };
}
