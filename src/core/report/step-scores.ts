import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { CallRecord } from '../metrics/call-record.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import type { Interval } from '../metrics/packet-metrics.ts';
import { stepInstruments } from '../metrics/step-metrics.ts';
import type { Newest, Step, Steps } from '../metrics/steps.ts';
import { codecFor } from '../score/codecs.ts';
import { scoreDirection } from '../score/score-direction.ts';
import { type Account, CONCLUSIVE_MS } from './account.ts';
import { byDirection } from './by-direction.ts';

/** The account of a call that is followed for as long as it takes: what its steps have added up. */
export function accountOfSteps(record: CallRecord, steps: Steps): Account {
  const mediaFromMs = record.media?.atMs ?? 0;
  const toMs = Math.max(mediaFromMs, record.endMs ?? record.polls.near[0]?.atMs ?? mediaFromMs);
  const fromMs = Math.min(toMs, record.measureFromMs ?? mediaFromMs);
  const measured = steps.measured();
  return {
    window: { mediaFromMs, measured: { fromMs, toMs }, seconds: [], stepMs: steps.stepMs() },
    seconds: steps.rows(),
    counted: [],
    countedMs: steps.countedMs(),
    busyMs: steps.busyMs(),
    conclusive: steps.countedMs() >= CONCLUSIVE_MS,
    measured: byDirection((direction) => ({
      metrics: measured[direction],
      instruments: stepInstruments(direction, measured[direction]),
    })),
  };
}

/** What a row alone would score, in the codec and at the distance of its time; null where it has not all that takes. */
export function stepMos(step: Step | undefined, direction: Direction): Measured {
  if (!step) return null;
  return mosOf(step.metrics[direction], step.codecs[direction], step.roundTripMs);
}

/** The newest figures of one direction: of the last poll down, of the far end's last report up. */
export interface NewestScore extends Interval {
  readonly mos: Measured;
  readonly metrics: DirectionMetrics;
}

export function newestScore({ fromMs, toMs, metrics, codec, roundTripMs }: Newest): NewestScore {
  return { fromMs, toMs, metrics, mos: mosOf(metrics, codec, roundTripMs) };
}

function mosOf(metrics: DirectionMetrics, codec: Step['codecs']['up'], roundTripMs: Measured): Measured {
  const entry = codecFor(codec.mimeType, codec.bitrateBps);
  // Half is an assumption wherever up and down differ (emodel 4).
  return entry && scoreDirection(metrics, entry, roundTripMs === null ? null : roundTripMs / 2).estimate.mos;
}

/** The rows nearest to a part of the call, taken together. */
export function stretchOf(steps: Steps, mediaFromMs: number, { fromMs, toMs }: Interval) {
  const place = (atMs: number) =>
    Math.max(0, Math.min(steps.rows().length, Math.round((atMs - mediaFromMs) / steps.stepMs())));
  const [from, to] = [place(fromMs), place(toMs)];
  return { metrics: steps.stretch(from, to), lengthMs: (to - from) * steps.stepMs() };
}
