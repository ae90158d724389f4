import type { CallRecord } from '../metrics/call-record.ts';
import type { Interval } from '../metrics/packet-metrics.ts';

/** How long of an interval the page was in the background, ms. A state holds until the next is told. */
export function hiddenMs({ visibility, latestMs }: CallRecord, { fromMs, toMs }: Interval): number {
  return visibility.reduce((sum, { hidden, atMs }, i) => {
    const untilMs = Math.min(toMs, visibility[i + 1]?.atMs ?? latestMs ?? atMs);
    return hidden ? sum + Math.max(0, untilMs - Math.max(atMs, fromMs)) : sum;
  }, 0);
}
