import { DIRECTIONS, type Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { mean, quantile, ratio } from '../metrics/statistics.ts';
import type { RouteDirection, RouteResult } from '../samples/examined.ts';
import type { CallReport } from './schema.ts';

/** What a call over one route came to, for a comparison with calls that ran at the same time. */
export function routeResultOf(name: string, report: CallReport): RouteResult {
  const { outcome, endReason, setup, verdict } = report;
  const { firstPacketUp, firstPacketDown } = setup.timelineMs;
  const [up, down] = DIRECTIONS.map((direction) => directionOf(report, direction));
  if (!up || !down) throw new TypeError('directions: expected both, got fewer');
  return {
    name,
    // A checkpoint of a call whose end nobody saw: all that is known of it is that it broke off.
    outcome: outcome === 'running' ? 'interrupted' : outcome,
    endReason,
    mos: verdict.mos,
    up,
    down,
    loopMs:
      up.delayMedianMs === null || down.delayMedianMs === null ? null : (up.delayMedianMs + down.delayMedianMs) / 2,
    setUpMs: firstPacketUp === null || firstPacketDown === null ? null : Math.max(firstPacketUp, firstPacketDown),
  };
}

function directionOf(report: CallReport, direction: Direction): RouteDirection {
  const { metrics, score, confidence } = report.directions[direction];
  const isScored = score.band !== 'inconclusive';
  const voice = measuredVoice(report, direction);
  return {
    mos: isScored ? score.mos : null,
    mosRange: isScored && confidence ? { ...confidence.mos } : null,
    lossRatio: voice ? voice.lossRatio : metrics.lossRatio,
    delayMedianMs: voice ? quantile(voice.delaysMs, 0.5) : metrics.delayMedianMs,
    delayP95Ms: voice ? quantile(voice.delaysMs, 0.95) : metrics.delayP95Ms,
  };
}

/**
 * Of all the measured voice: what never came, and how long the rest took, shortest first; null where no packet was seen. Busy seconds are in
 * it, unlike in the report: what this computer did in one it did to all routes alike, and it delays voice but loses none. Leaving out other
 * seconds of each would compare other stretches of a line that changes.
 */
function measuredVoice({ trace, window }: CallReport, direction: Direction) {
  const { measuredFromMs, measuredToMs } = window;
  const frames = trace?.[direction] ?? null;
  if (frames === null || measuredFromMs === null || measuredToMs === null) return null;
  const delaysMs = frames.sentMs.flatMap((sentMs, i) => {
    const receivedMs = frames.receivedMs[i] ?? null;
    return sentMs < measuredFromMs || sentMs >= measuredToMs ? [] : [receivedMs === null ? null : receivedMs - sentMs];
  });
  const come = delaysMs.filter((ms) => ms !== null).sort((a, b) => a - b);
  return { delaysMs: come, lossRatio: ratio(delaysMs.length - come.length, delaysMs.length) };
}

/**
 * Several turns of one route as one: means, ranges as wide as all of them together, and the outcome of the worst turn, for a route that
 * fails every other time is none to use.
 */
export function turnsAsOne(turns: readonly RouteResult[]): RouteResult {
  const [worst] = turns.toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  if (!worst) throw new RangeError('turns: expected at least one, got none');
  return {
    name: worst.name,
    outcome: worst.outcome,
    endReason: worst.endReason,
    mos: meanOfKnown(turns.map(({ mos }) => mos)),
    up: directionsAsOne(turns.map(({ up }) => up)),
    down: directionsAsOne(turns.map(({ down }) => down)),
    loopMs: meanOfKnown(turns.map(({ loopMs }) => loopMs)),
    setUpMs: meanOfKnown(turns.map(({ setUpMs }) => setUpMs)),
  };
}

const OUTCOMES: readonly RouteResult['outcome'][] = ['failed', 'interrupted', 'completed'];

function directionsAsOne(turns: readonly RouteDirection[]): RouteDirection {
  const ranges = turns.flatMap(({ mosRange }) => mosRange ?? []);
  const over = (figure: (turn: RouteDirection) => Measured) => meanOfKnown(turns.map(figure));
  return {
    mos: over(({ mos }) => mos),
    mosRange:
      ranges.length === 0
        ? null
        : { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) },
    lossRatio: over(({ lossRatio }) => lossRatio),
    delayMedianMs: over(({ delayMedianMs }) => delayMedianMs),
    delayP95Ms: over(({ delayP95Ms }) => delayP95Ms),
  };
}

/** Null where nothing was measured. */
function meanOfKnown(values: readonly Measured[]): Measured {
  return mean(values.filter((value) => value !== null));
}
