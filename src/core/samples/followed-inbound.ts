import { type Counters, type Growth, streamId, total } from './continued.ts';
import type { InboundStats } from './endpoint-stats.ts';
import { judgePause, NO_PAUSE, type Pause } from './pause.ts';
import { count, type RawStats, readInbound } from './read-stats.ts';

/** What is followed of a stream that is heard. */
export type InboundName = Exclude<keyof InboundStats, 'jitterMs'> | 'silentConcealedSamples';

const INBOUND: readonly InboundName[] = [
  'packetsReceived',
  'packetsLost',
  'packetsDiscarded',
  'fecPacketsReceived',
  'bytesReceived',
  'totalSamplesReceived',
  'concealedSamples',
  'concealmentEvents',
  'insertedSamples',
  'removedSamples',
  'jitterBufferDelayMs',
  'jitterBufferEmittedCount',
  'silentConcealedSamples',
];

/** All streams of voice that are heard, as one whose counters begin at 0 with the first poll. */
export function inboundTotal() {
  const pauses = new Map<string, Pause>();
  const judge = (id: string, growth: Growth<InboundName>): Growth<InboundName> => {
    const judged = judgePause(pauses.get(id) ?? NO_PAUSE, growth);
    pauses.set(id, judged.pause);
    return judged.growth;
  };
  const counters = total<InboundName>(INBOUND, ['packetsReceived', 'bytesReceived', 'totalSamplesReceived'], judge);
  return {
    add(streams: readonly RawStats[]): InboundStats | null {
      const ids = new Set(streams.map(streamId));
      for (const id of pauses.keys()) if (!ids.has(id)) pauses.delete(id);
      const read = streams.map((r) => ({ id: streamId(r), stats: readInbound(r), raw: r }));
      counters.add(
        read.map(({ id, stats, raw }) => {
          const now: Counters<InboundName> = { ...stats, silentConcealedSamples: count(raw, 'silentConcealedSamples') };
          return [id, now] as const;
        }),
      );
      const { silentConcealedSamples: _, ...sum } = counters.sum();
      // Of several streams the one that has brought most speaks for the arrival of all.
      const busiest = read.reduce<InboundStats | null>(
        (most, { stats }) => ((stats.packetsReceived ?? 0) > (most?.packetsReceived ?? -1) ? stats : most),
        null,
      );
      return sum.packetsReceived === null ? null : { ...sum, jitterMs: busiest?.jitterMs ?? null };
    },
  };
}
