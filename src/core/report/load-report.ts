import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { type CallRecord, directionRecords } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import { busySeconds, quietParts } from '../metrics/local-noise.ts';
import { type DirectionRecord, measureDirection } from '../metrics/measure-direction.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { quantile } from '../metrics/statistics.ts';
import type { LoadSample } from '../samples/examined.ts';
import { ipRateBps } from '../score/line-rate.ts';
import { type Account, CONCLUSIVE_MS } from './account.ts';
import { byDirection } from './by-direction.ts';
import { carriedBps } from './capacity.ts';
import type { LoadReport } from './examined-schema.ts';
import type { ScoredCall } from './scored-call.ts';

type Both<T> = { readonly [direction in Direction]: T };
type LoadPhase = LoadReport['phases'][number];
type LoadedVoice = LoadReport['idle']['up'];

/** A transfer needs this long to find out what the line carries, and a queue to fill; our choice: the first of five seconds. */
const RAMP_MS = 1000;
/**
 * What this computer disturbed is left out in such pieces, and not by whole seconds as in the call: of four seconds a few short stalls would
 * leave nothing. Our choice, as long as the tap takes to tell.
 */
const SLICE_MS = 250;

/** What the voice went through while the line was filled on purpose; null where it was not. */
export function loadReport(record: CallRecord, call: ScoredCall): LoadReport | null {
  const { account } = call;
  const records = directionRecords(record);
  const [first] = record.loads;
  if (!first || !account || !records) return null;
  const idle = byDirection((direction) => ({
    metrics: account.measured[direction].metrics,
    mos: call.directions[direction]?.score.estimate.mos ?? null,
  }));
  const whole = { fromMs: account.window.mediaFromMs, toMs: account.window.measured.toMs };
  const idleMedianMs = byDirection((direction) => {
    // Where this computer was too busy all along: the fastest packet, which nothing makes faster than the line.
    const { delayMinMs } = measureDirection(records[direction], [whole]).metrics;
    return idle[direction].metrics.delayMedianMs ?? delayMinMs;
  });
  const phases = record.loads.map((load) => phaseOf(load, { record, records, account, call, idleMedianMs }));
  const ofPhases = byDirection((direction) => deciding(phases, direction));
  const capacityBps = byDirection((direction) => ofPhases[direction]?.capacityBps[direction] ?? null);
  return {
    through: first.through,
    tookMs: (record.endMs ?? record.latestMs ?? first.toMs) - (record.idleEndMs ?? first.fromMs),
    sentBytes: sum(record.loads.map(({ sentBytes }) => sentBytes)),
    receivedBytes: sum(record.loads.map(({ receivedBytes }) => receivedBytes)),
    idle: byDirection((direction) => voice(idle[direction].metrics, idle[direction].mos, idleMedianMs[direction])),
    phases,
    capacityBps,
    isAtLeast: byDirection((direction) => {
      // Through the relay all of it goes up and comes down: which of the two held it up cannot be told, so each carries at least so much.
      return capacityBps[direction] !== null && (first.through === 'relay' || ofPhases[direction]?.isCapped === true);
    }),
    callsThatFit: callsThatFit(capacityBps, idle),
  };
}

interface Parts {
  readonly record: CallRecord;
  readonly records: Both<DirectionRecord>;
  readonly account: Account;
  readonly call: ScoredCall;
  readonly idleMedianMs: Both<Measured>;
}

function phaseOf(load: LoadSample, { record, records, account, call, idleMedianMs }: Parts): LoadPhase {
  const steady = steadyPart(load);
  const slices = slicesOf(steady);
  const perSlice = slices.map((interval) => ({
    interval,
    metrics: DIRECTIONS.map((direction) => measureDirection(records[direction], [interval]).metrics),
  }));
  const idleSeconds = account.seconds.map(({ interval, metrics }) => ({
    interval,
    metrics: [metrics.up, metrics.down],
  }));
  // By this computer's own signs only. A processor at its limit is no excuse here: it is known by delay that comes and goes within a second,
  // which is what a short queue does that is filled on purpose, and filling a line is work.
  const busy = busySeconds({ spans: record.noise, pressure: [] }, [...idleSeconds, ...perSlice]);
  const ownBusy = busy.slice(idleSeconds.length);
  const counted = quietParts(steady, slices, ownBusy);
  const countedMs = sum(counted.map(({ fromMs, toMs }) => toMs - fromMs));
  const isDisturbed = ownBusy.some((causes) => causes.length > 0);
  const metrics = byDirection((direction) => measureDirection(records[direction], counted, isDisturbed).metrics);
  const whole = byDirection((direction) => measureDirection(records[direction], [steady]).metrics);
  return {
    load: load.load,
    fromMs: load.fromMs,
    toMs: load.toMs,
    isCapped: load.isCapped,
    ...byDirection((direction) => {
      const mos = call.directions[direction]?.scoreOf(metrics[direction]).estimate.mos ?? null;
      const fastestMs = perSlice.flatMap((slice) => slice.metrics[DIRECTIONS.indexOf(direction)]?.delayMinMs ?? []);
      const isTold = metrics[direction].delayMedianMs !== null;
      const told = isTold ? metrics[direction] : disturbed(fastestMs, whole[direction]);
      return voice(told, countedMs >= CONCLUSIVE_MS ? mos : null, idleMedianMs[direction]);
    }),
    capacityBps: byDirection((direction) => carriedBps(load, direction, steady, voicesOn(record, direction, whole))),
  };
}

/**
 * Of a stretch that this computer disturbed from end to end: nothing makes a packet faster than the line, and what was lost was sent. So the
 * fastest of each piece tell the queue, and the loss counts; the slowest are nobody's.
 */
function disturbed(
  fastestMs: readonly number[],
  { lossRatio }: DirectionMetrics,
): Pick<DirectionMetrics, 'delayMedianMs' | 'delayP95Ms' | 'lossRatio'> {
  const sorted = fastestMs.toSorted((a, b) => a - b);
  return { delayMedianMs: quantile(sorted, 0.5), delayP95Ms: null, lossRatio };
}

/** Both voices cross each direction of the line: over a split relay one by UDP, the other inside TCP (design 1.1). */
function voicesOn({ topology }: CallRecord, direction: Direction, metrics: Both<DirectionMetrics>) {
  return DIRECTIONS.map((other) => {
    const split = other === direction ? ('udp' as const) : ('tcp' as const);
    const over = topology?.topology === 'tcp-relay' ? 'tcp' : topology?.topology === 'split-relay' ? split : 'udp';
    return { ...metrics[other], over } as const;
  });
}

/** Without the ramp; of a transfer that was over soon, its second half. */
function steadyPart({ fromMs, toMs }: Interval): Interval {
  return { fromMs: fromMs + Math.min(RAMP_MS, (toMs - fromMs) / 2), toMs };
}

/** The last one as long as there is. */
function slicesOf({ fromMs, toMs }: Interval): readonly Interval[] {
  const count = Math.max(1, Math.floor((toMs - fromMs) / SLICE_MS));
  return Array.from({ length: count }, (_, i) => ({
    fromMs: fromMs + i * SLICE_MS,
    toMs: i === count - 1 ? toMs : fromMs + (i + 1) * SLICE_MS,
  }));
}

function voice(
  { delayMedianMs, delayP95Ms, lossRatio }: Pick<DirectionMetrics, 'delayMedianMs' | 'delayP95Ms' | 'lossRatio'>,
  mos: Measured,
  idleMedianMs: Measured,
): LoadedVoice {
  const addedMs = delayMedianMs === null || idleMedianMs === null ? null : delayMedianMs - idleMedianMs;
  return { mos, delayMedianMs, delayP95Ms, addedMs, lossRatio };
}

/** The phase that filled one direction only, else the one that filled both. */
function deciding(phases: readonly LoadPhase[], direction: Direction): LoadPhase | null {
  const seen = phases.filter(({ capacityBps }) => capacityBps[direction] !== null);
  return seen.find(({ load }) => load === direction) ?? seen[0] ?? null;
}

/** A call takes its rate each way at once. */
function callsThatFit(capacityBps: Both<Measured>, idle: Both<{ readonly metrics: DirectionMetrics }>): Measured {
  const fits = DIRECTIONS.map((direction) => {
    const { bitrateBps } = idle[direction].metrics;
    const capacity = capacityBps[direction];
    return capacity === null || bitrateBps === null ? null : Math.floor(capacity / ipRateBps(bitrateBps));
  });
  const known = fits.filter((count) => count !== null);
  return known.length === DIRECTIONS.length ? Math.min(...known) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
