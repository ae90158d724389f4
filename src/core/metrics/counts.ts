import type { Measured } from '../measured.ts';
import type { EndpointStats, InboundStats } from '../samples/endpoint-stats.ts';

/** Cumulative counters of one end, with the sum of all jitters it told and their number. */
export interface Counts {
  readonly inbound: InboundStats | null;
  readonly outbound: EndpointStats['outbound'];
  readonly playout: EndpointStats['playout'];
  readonly jitter: JitterSum;
}

export interface JitterSum {
  readonly sumMs: number;
  readonly count: number;
}

export const NO_JITTER: JitterSum = { sumMs: 0, count: 0 };

/** A poll's counters behind those before it. */
export function countsOf({ inbound, outbound, playout }: EndpointStats, before: JitterSum): Counts {
  const jitterMs = inbound?.jitterMs ?? null;
  const jitter = jitterMs === null ? before : { sumMs: before.sumMs + jitterMs, count: before.count + 1 };
  return { inbound, outbound, playout, jitter };
}

/** Counters at a moment between two polls: what was added in between is taken to have come evenly. */
export function between(a: Counts, b: Counts, share: number): Counts {
  const mix = (x: number, y: number) => x + (y - x) * share;
  return combined(a, b, mix);
}

/** `total` and what was added from `a` to `b`. What is not known of both adds nothing. */
export function withAdded(total: Counts, a: Counts, b: Counts): Counts {
  return combined(
    total,
    combined(a, b, (x, y) => y - x),
    (sum, more) => sum + more,
  );
}

/** The same counters at 0: where a sum begins. */
export function zeroOf(counts: Counts): Counts {
  return combined(counts, counts, () => 0);
}

function combined(a: Counts, b: Counts, of: (x: number, y: number) => number): Counts {
  return {
    inbound: fields(a.inbound, b.inbound, of),
    outbound: fields(a.outbound, b.outbound, of),
    playout: fields(a.playout, b.playout, of),
    jitter: { sumMs: of(a.jitter.sumMs, b.jitter.sumMs), count: of(a.jitter.count, b.jitter.count) },
  };
}

function fields<S extends { readonly [name in keyof S]: Measured }>(
  a: S | null,
  b: S | null,
  of: (x: number, y: number) => number,
): S | null {
  if (!a || !b) return a ?? b;
  const values: Record<string, Measured> = {};
  for (const name of Object.keys(b) as (keyof S & string)[]) {
    const [x, y] = [a[name], b[name]];
    values[name] = x === null || y === null ? (x ?? y) : of(x, y);
  }
  return values as S;
}
