import { DIRECTIONS } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import { packetMetrics, partsWithin } from '../metrics/packet-metrics.ts';
import { type MosRange, SETTLED_MS, Z_STOP } from '../score/stop-rule.ts';
import type { Account, SettledSeconds } from './account.ts';
import { mosRange } from './confidence.ts';
import { longestOutage } from './outage.ts';
import { evidenceOf, scoreCall } from './scored-call.ts';

/** What a quick test sees when it asks itself whether it knows enough. */
export interface CallLook {
  /** Up to here every frame has come or is lost, ms of the call. */
  readonly toMs: number;
  /** Both directions' range of MOS at `Z_STOP`; empty while there is too little for any. */
  readonly ranges: readonly MosRange[];
  /** When the longest outage of late ended, ms of the call; null without one. */
  readonly outageEndedMs: Measured;
}

/** The call so far, as the rule for stopping early looks at it; null before any voice. */
export function lookAt(record: CallRecord, settled: SettledSeconds | null): CallLook | null {
  const call = scoreCall(record, settled);
  if (!call.account) return null;
  const evidence = call.account.conclusive ? evidenceOf(call) : null;
  const ranges = (evidence ?? []).flatMap((direction) => mosRange(direction, Z_STOP) ?? []);
  return {
    toMs: call.account.window.measured.toMs,
    ranges: ranges.length === DIRECTIONS.length ? ranges : [],
    outageEndedMs: recentOutageEndMs(record, call.account),
  };
}

/** Of the last `SETTLED_MS`, what this computer disturbed left out: a computer that stood still is no outage of the line. */
function recentOutageEndMs({ logs }: CallRecord, { counted, window }: Account): Measured {
  const { toMs } = window.measured;
  const recent = partsWithin(counted, { fromMs: toMs - SETTLED_MS, toMs });
  const ends = DIRECTIONS.flatMap((direction) => {
    const outage = longestOutage(logs[direction], recent);
    return outage ? outage.fromMs + outage.durationMs : [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/**
 * A queue that further streams fill shows as a fastest packet this much slower than before them. Our choice: one frame, what a jitter
 * buffer takes without a thought.
 */
const QUEUED_MS = 20;
/** From this share of lost packets on the streams may themselves be the cause; our choice. */
export const LOST_RATIO = 0.05;
/** What is looked at: the newest half second that is settled; our choice, 25 packets of each stream. */
export const RECENT_MS = 500;

/** What the newest settled packets show, beside what there was before any further stream. */
export interface StreamsEffect {
  /** The fastest packets are slower than before. */
  readonly isQueued: boolean;
  /** Packets are lost, for whatever reason. */
  readonly isLossy: boolean;
}

/** How the line bears the further streams of a quick test, judged by what was sent before `toMs`. */
export function streamsEffect(record: CallRecord, toMs: number): StreamsEffect {
  const [first] = record.streams;
  if (!first) return { isQueued: false, isLossy: false };
  const recent = { fromMs: Math.max(first.atMs, toMs - RECENT_MS), toMs };
  const seen = DIRECTIONS.map((direction) => {
    const { lossRatio, delayMinMs } = packetMetrics(record.logs[direction], [recent]);
    const beforeMs = packetMetrics(record.logs[direction], [{ fromMs: 0, toMs: first.atMs }]).delayMinMs;
    return {
      isQueued: beforeMs !== null && delayMinMs !== null && delayMinMs - beforeMs > QUEUED_MS,
      isLossy: (lossRatio ?? 0) >= LOST_RATIO,
    };
  });
  return { isQueued: seen.some(({ isQueued }) => isQueued), isLossy: seen.some(({ isLossy }) => isLossy) };
}
