import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { type CallRecord, directionRecords } from '../metrics/call-record.ts';
import { measureDirection } from '../metrics/measure-direction.ts';
import { type Interval, partsWithin } from '../metrics/packet-metrics.ts';
import { mean } from '../metrics/statistics.ts';
import { mosOnScale } from '../score/estimate.ts';
import { impairmentAfterCall, perceive } from '../score/perception.ts';
import { type Account, CONCLUSIVE_MS } from './account.ts';
import { longestOutage } from './outage.ts';
import type { DirectionReport } from './schema.ts';
import type { ScoredDirection } from './scored-call.ts';
import { stretchOf } from './step-scores.ts';

/** How one direction went, from beginning to end. */
export interface DirectionCourse {
  readonly course: NonNullable<DirectionReport['course']>;
  /** One for each second of the account, at its end; null in the warm-up. */
  readonly perceivedMos: readonly Measured[];
}

/** Long enough that one lost packet does not make a stretch the worst, and short enough to hear (emodel 5). */
const WORST_SECONDS = 5;
/** From this length of voice on there is an end of the call to remember (emodel 5). */
const REMEMBERED_MS = 60_000;
/** The same seconds and the same score as the headline's, in pieces. What is too short for a piece of its own is null. */
export function courseOf(
  record: CallRecord,
  account: Account,
  { score, scoreOf }: ScoredDirection,
  direction: Direction,
): DirectionCourse {
  const { scale, rMax } = score.estimate;
  const stepS = account.window.stepMs / 1000;
  const seconds = account.seconds.map(({ interval, warmUp, busy, metrics }) => {
    const counts = !warmUp && busy.length === 0;
    const { mos, r } = counts ? scoreOf(metrics[direction]).estimate : { mos: null, r: null };
    return { fromMs: interval.fromMs, mos, impairment: r === null ? null : rMax - r };
  });
  const impairments = seconds.map(({ impairment }) => impairment);
  const mosOf = (impairment: Measured) => (impairment === null ? null : mosOnScale(rMax - impairment, scale));
  // The impression of the seconds before the measured window is not known: none of them counts.
  const measuredFrom = account.seconds.findIndex(({ warmUp }) => !warmUp);
  const measured = measuredFrom < 0 ? [] : impairments.slice(measuredFrom);
  const [beginning, middle, end] = thirds(account.window.measured).map((third) => mosWithin(third));
  return {
    course: {
      beginning: beginning ?? null,
      middle: middle ?? null,
      end: end ?? null,
      worst: worstStretch(seconds, Math.ceil(WORST_SECONDS / stepS)),
      longestOutage: longestOutage(record.logs[direction], account.counted),
      afterCallMos: isRemembered(account) ? mosOf(impairmentAfterCall(measured, stepS)) : null,
    },
    perceivedMos: perceive(impairments, stepS).impairments.map(mosOf),
  };

  function mosWithin(third: Interval): Measured {
    if (record.steps) {
      const { metrics, lengthMs } = stretchOf(record.steps, account.window.mediaFromMs, third);
      return lengthMs < CONCLUSIVE_MS ? null : scoreOf(metrics[direction]).estimate.mos;
    }
    const records = directionRecords(record);
    const parts = partsWithin(account.counted, third);
    const countedMs = parts.reduce((sum, part) => sum + part.toMs - part.fromMs, 0);
    if (!records || countedMs < CONCLUSIVE_MS) return null;
    const disturbed = account.seconds.some(({ busy }) => busy.length > 0);
    return scoreOf(measureDirection(records[direction], parts, disturbed).metrics).estimate.mos;
  }
}

function thirds({ fromMs, toMs }: Interval): readonly Interval[] {
  const at = (share: number) => fromMs + ((toMs - fromMs) * share) / 3;
  return [0, 1, 2].map((share) => ({ fromMs: at(share), toMs: at(share + 1) }));
}

/** The call as a listener had it, warm-up included; to the millisecond, since its ends are no round numbers. */
function isRemembered({ window }: Account): boolean {
  return Math.round(window.measured.toMs - window.mediaFromMs) >= REMEMBERED_MS;
}

/** Seconds that follow one another, each with a score; null where there are not so many anywhere. */
function worstStretch(
  seconds: readonly { readonly fromMs: number; readonly mos: Measured }[],
  length: number,
): DirectionCourse['course']['worst'] {
  const stretches = seconds.flatMap(({ fromMs }, i) => {
    const scores = seconds.slice(i, i + length).flatMap(({ mos }) => mos ?? []);
    const mos = scores.length === length ? mean(scores) : null;
    return mos === null ? [] : [{ fromMs, mos }];
  });
  const [first, ...others] = stretches;
  return first ? others.reduce((worst, stretch) => (stretch.mos < worst.mos ? stretch : worst), first) : null;
}
