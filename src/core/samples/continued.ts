import type { Measured } from '../measured.ts';
import type { RawStats } from './read-stats.ts';

/** Counters by their names, cumulative; null where a browser does not say. */
export type Counters<N extends string> = { readonly [name in N]: Measured };

/** What one stream's counters grew by since they were last read; null at first sight, and where they have begun anew. */
export type Growth<N extends string> = Counters<N> | null;

/** Counters of streams that come and go, as of one that never ends. */
export interface Continued<N extends string> {
  /** What a stream's counters grew by. Of each poll, once for each stream. */
  readonly growth: (stream: string, now: Counters<N>) => Growth<N>;
  /** Forgets the streams that this poll did not have: should one come back, it begins anew. */
  readonly endPoll: () => void;
}

/**
 * Follows counters across new SSRCs, resets and reconnections: a stream counts from where it is first seen, and one whose `rising`
 * counters went down has begun anew. So no sum of ours ever falls because a browser began to count again.
 * @param rising which counters can only rise: `packetsLost` falls when late packets come (RFC 3550 6.4.1)
 */
function continued<N extends string>(names: readonly N[], rising: readonly N[]): Continued<N> {
  let last = new Map<string, Counters<N>>();
  let seen = new Map<string, Counters<N>>();
  return {
    growth(stream, now) {
      const before = last.get(stream);
      seen.set(stream, now);
      if (!before || rising.some((name) => (now[name] ?? 0) < (before[name] ?? 0))) return null;
      return Object.fromEntries(names.map((name) => [name, less(now[name], before[name])])) as Counters<N>;
    },
    endPoll() {
      last = seen;
      seen = new Map();
    },
  };
}

/** Nothing known becomes 0 as soon as the counter is: it is counted from there. */
function grown<N extends string>(total: Counters<N>, now: Counters<N>, growth: Growth<N>): Counters<N> {
  const sum = (name: N): Measured => {
    const by = growth?.[name] ?? null;
    return by === null ? (total[name] ?? (now[name] === null ? null : 0)) : (total[name] ?? 0) + by;
  };
  return Object.fromEntries((Object.keys(total) as N[]).map((name) => [name, sum(name)])) as Counters<N>;
}

function less(now: Measured, before: Measured): Measured {
  return now === null || before === null ? null : now - before;
}

/** Counters of all streams of a kind, added up. */
export interface Total<N extends string> {
  readonly sum: () => Counters<N>;
  readonly add: (streams: readonly (readonly [id: string, now: Counters<N>])[]) => void;
}

export function total<N extends string>(
  names: readonly N[],
  rising: readonly N[],
  judge: (id: string, growth: Growth<N>) => Growth<N> = (_, growth) => growth,
): Total<N> {
  const follow: Continued<N> = continued(names, rising);
  let sum = Object.fromEntries(names.map((name) => [name, null])) as Counters<N>;
  return {
    sum: () => sum,
    add(streams) {
      for (const [id, now] of streams) sum = grown(sum, now, judge(id, follow.growth(id, now)));
      follow.endPoll();
    },
  };
}

/** An SSRC that changes is another stream; without one, the browser's own name for it. */
export function streamId(r: RawStats): string {
  return String(r.ssrc ?? r.id);
}
