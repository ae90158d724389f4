import type { FrameLog } from '../metrics/frame-log.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { OUTAGE_MS } from '../score/stop-rule.ts';
import type { DirectionReport } from './schema.ts';

type Outage = NonNullable<NonNullable<DirectionReport['course']>['longestOutage']>;

/**
 * The longest time in which nothing that was sent came, all streams together; null where it is under `OUTAGE_MS`, and where no frame
 * was seen.
 *
 * It begins when the next frame was due, with the delay of the newest one that had come: a pause of the speaking end is no outage.
 * It ends with the next arrival, or with the interval. `fromMs` is when the first frame that was missed was sent.
 */
export function longestOutage(log: FrameLog, intervals: readonly Interval[]): Outage | null {
  const longest = intervals
    .flatMap((interval) => outagesOf(log, interval))
    .reduce((a, b) => (b.durationMs > a.durationMs ? b : a), { fromMs: 0, durationMs: 0 });
  return longest.durationMs < OUTAGE_MS ? null : longest;
}

function outagesOf({ frames }: FrameLog, { fromMs, toMs }: Interval): Outage[] {
  const sent = frames.filter(({ sentMs }) => sentMs >= fromMs && sentMs < toMs).toSorted((a, b) => a.sentMs - b.sentMs);
  const arrived = sent
    .flatMap(({ sentMs, receivedMs }, place) => (receivedMs === null ? [] : [{ place, sentMs, receivedMs }]))
    .toSorted((a, b) => a.receivedMs - b.receivedMs);
  const [first] = arrived;
  const opening = sent[0];
  if (!opening) return [];
  // Before the first arrival no delay is known yet that would say when a frame was due: only what was lost is missing.
  const openingMs = (first?.sentMs ?? toMs) - opening.sentMs;
  const outages = [{ fromMs: opening.sentMs, durationMs: openingMs }];
  let newest = first;
  for (const [i, frame] of arrived.entries()) {
    if (!newest || frame.place > newest.place) newest = frame;
    const missed = sent[newest.place + 1];
    if (!missed) break;
    const next = arrived[i + 1];
    const durationMs = next
      ? next.receivedMs - (newest.receivedMs + missed.sentMs - newest.sentMs)
      : toMs - missed.sentMs;
    outages.push({ fromMs: missed.sentMs, durationMs });
  }
  return outages;
}
