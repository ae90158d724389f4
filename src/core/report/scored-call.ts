import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import { pooledLostRuns } from '../metrics/packet-metrics.ts';
import type { Steps } from '../metrics/steps.ts';
import type { CodecEntry } from '../score/codec-entry.ts';
import { codecFor } from '../score/codecs.ts';
import { type DirectionScore, scoreDirection } from '../score/score-direction.ts';
import { type Account, accountOf, type SettledSeconds } from './account.ts';
import { byDirection } from './by-direction.ts';
import type { Evidence } from './confidence.ts';
import { oneWayByRoundTripMs, oneWayMs } from './network-delay.ts';
import { accountOfSteps } from './step-scores.ts';

/** One direction with its codec known, and so scored. */
export interface ScoredDirection {
  readonly score: DirectionScore;
  readonly evidence: Evidence;
  /** Scores other figures of the same direction, such as one second's. Without a delay of their own they have the call's. */
  readonly scoreOf: (metrics: DirectionMetrics) => DirectionScore;
}

export interface ScoredCall {
  readonly account: Account | null;
  /** Null before any voice, and where the codec has no constants. */
  readonly directions: { readonly [direction in Direction]: ScoredDirection | null };
}

/** What a call's record comes to: everything counted, and both directions scored. */
export function scoreCall(record: CallRecord, settled: SettledSeconds | null): ScoredCall {
  if (record.steps) return scoreSteps(record, record.steps);
  const account = accountOf(record, settled);
  const otherwiseMs = oneWayByRoundTripMs(record);
  const streams = streamsOf(record);
  const directions = byDirection((direction) => {
    if (!account || !record.codec) return null;
    const { metrics } = account.measured[direction];
    const codec = codecFor(record.codec.mimeType, metrics.bitrateBps);
    if (!codec) return null;
    const isTapped = record.media?.instrument === 'packet-tap';
    const pooled = isTapped ? pooledLostRuns(record.logs[direction], account.counted) : null;
    return scored(metrics, codec, otherwiseMs, { pooledLostRuns: pooled, streams: streams?.count ?? 1 });
  });
  return { account, directions };
}

/** The same of a call that is followed: its sums are counted already. */
function scoreSteps(record: CallRecord, steps: Steps): ScoredCall {
  const account = accountOfSteps(record, steps);
  const otherwiseMs = oneWayByRoundTripMs(record);
  const directions = byDirection((direction) => {
    const { metrics } = account.measured[direction];
    const codec = codecFor(steps.rows().at(-1)?.codecs[direction].mimeType ?? null, metrics.bitrateBps);
    return codec && scored(metrics, codec, otherwiseMs, { pooledLostRuns: null, streams: 1 });
  });
  return { account, directions };
}

function scored(
  metrics: DirectionMetrics,
  codec: CodecEntry,
  otherwiseMs: Measured,
  pooled: Pick<Evidence, 'pooledLostRuns' | 'streams'>,
): ScoredDirection {
  const callMs = oneWayMs(metrics, otherwiseMs);
  return {
    score: scoreDirection(metrics, codec, callMs),
    evidence: { metrics, codec, networkMs: callMs, ...pooled },
    scoreOf: (other) => scoreDirection(other, codec, oneWayMs(other, callMs)),
  };
}

/** The newest word on how many streams there are; null before any. */
export function streamsOf({ streams }: CallRecord) {
  return streams.at(-1) ?? null;
}

/** The evidence of both directions; null unless both can be scored. */
export function evidenceOf({ directions }: ScoredCall): readonly Evidence[] | null {
  const both = DIRECTIONS.flatMap((direction) => directions[direction]?.evidence ?? []);
  return both.length === DIRECTIONS.length ? both : null;
}
