import { assess } from '../../../src/core/assessment.ts';
import { DIRECTIONS, type Direction } from '../../../src/core/direction.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import { codecFor } from '../../../src/core/score/codecs.ts';
import { scoreDirection } from '../../../src/core/score/score-direction.ts';
import { MADE_CONTEXT } from '../../support/calls/made-call.ts';
import { lostFrames } from '../../support/calls/relay-truth.ts';
import type { LinkLogEntry } from '../../support/lab/impairment/log.ts';
import { countedStretches, type Truth, truthOf } from './truth.ts';
import { polledCall } from './usual-methods/polled-call.ts';
import { USUAL_METHODS } from './usual-methods/usual-methods.ts';

/** One figure as it was and as it was read; null: not measured, or there is nothing to measure. */
export interface Pair {
  readonly truth: number | null;
  readonly measured: number | null;
}

/** The figures that everything is held against. */
export const FIGURES = [
  'lossRatio',
  'burstRatio',
  'delayP50Ms',
  'delayP95Ms',
  'jitterMs',
  'longestOutageMs',
  'mos',
] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figures = { readonly [name in FigureName]: Pair };

export interface CalibratedDirection {
  readonly profile: string;
  readonly direction: Direction;
  /** Of all frames, busy seconds included: how many the relay dropped, and how many of them or others the probe was wrong about. */
  readonly dropped: number;
  readonly wrongFrames: readonly number[];
  readonly countedS: number;
  readonly busyS: number;
  /** What made seconds busy, each with its count. */
  readonly busyCauses: { readonly [cause: string]: number };
  readonly tap: Figures;
  /** The same call as a browser without a packet tap would have had it. */
  readonly counters: Figures;
  /** The same call as the usual methods would have reported it. */
  readonly usual: readonly { readonly name: string; readonly figures: Partial<Figures> }[];
}

export interface CalibrationCall {
  readonly profile: string;
  readonly report: CallReport;
  readonly samples: readonly CallSample[];
  readonly log: readonly LinkLogEntry[];
}

/** Holds one call, told by each instrument, against what the relay did to it. */
export function heldAgainst({ profile, report, samples, log }: CalibrationCall): CalibratedDirection[] {
  const ending = { outcome: report.outcome, endReason: report.endReason, endDetail: report.endDetail };
  const counted = assess(withoutTap(samples), MADE_CONTEXT, ending);
  const said = USUAL_METHODS.map((method) => ({ method, call: method.report(polledCall(samples)) }));
  return DIRECTIONS.map((direction) => {
    const trace = report.trace?.[direction];
    if (!trace) throw new Error(`${profile} ${direction}: expected a trace, got none`);
    const truth = truthOf(log, direction, trace, countedStretches(report));
    const truthOfCounted = truthOf(log, direction, trace, countedStretches(counted));
    const found = new Set(lostFrames(trace));
    const dropped = new Set(truth.dropped);
    const seconds = report.seconds.filter(({ warmUp }) => !warmUp);
    return {
      profile,
      direction,
      dropped: dropped.size,
      wrongFrames: [...found]
        .filter((stamp) => !dropped.has(stamp))
        .concat([...dropped].filter((stamp) => !found.has(stamp))),
      countedS: (report.window.countedMs ?? 0) / 1000,
      busyS: seconds.filter(({ busy }) => busy.length > 0).length,
      busyCauses: countsOf(seconds.flatMap(({ busy }) => busy)),
      tap: figuresOf(report, direction, truth),
      counters: figuresOf(counted, direction, truthOfCounted),
      usual: said.map(({ method, call }) => {
        const { lossRatio, oneWayMs, jitterMs, mos } = call[direction];
        const figures = {
          lossRatio: { truth: truth.lossRatio, measured: lossRatio },
          delayP50Ms: { truth: truth.delayP50Ms === null ? null : truth.delayP50Ms / 2, measured: oneWayMs },
          jitterMs: { truth: truth.jitterMs, measured: jitterMs },
          mos: { truth: mosOf(report, direction, truth), measured: mos },
        };
        return { name: method.name, figures };
      }),
    };
  });
}

function countsOf(names: readonly string[]): { readonly [name: string]: number } {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The samples as a browser that lets no packet be seen would have given them. */
function withoutTap(samples: readonly CallSample[]): CallSample[] {
  return samples.flatMap((sample): CallSample[] => {
    if (sample.type === 'packets') return [];
    return [sample.type === 'media' ? { ...sample, instrument: 'get-stats' } : sample];
  });
}

function figuresOf(report: CallReport, direction: Direction, truth: Truth): Figures {
  const { metrics, score } = report.directions[direction];
  const { longestLostRun } = metrics;
  return {
    lossRatio: { truth: truth.lossRatio, measured: metrics.lossRatio },
    burstRatio: { truth: truth.burstRatio, measured: metrics.burstRatio },
    delayP50Ms: { truth: truth.delayP50Ms, measured: metrics.delayMedianMs },
    delayP95Ms: { truth: truth.delayP95Ms, measured: metrics.delayP95Ms },
    jitterMs: { truth: truth.jitterMs, measured: metrics.jitterMs },
    longestOutageMs: { truth: truth.longestOutageMs, measured: longestLostRun === null ? null : longestLostRun * 20 },
    mos: { truth: mosOf(report, direction, truth), measured: score.mos },
  };
}

/** The score that the true loss, bursts and delay give; what the phone patched and held back is taken as measured. */
function mosOf(report: CallReport, direction: Direction, truth: Truth): number | null {
  const { metrics } = report.directions[direction];
  const codec = report.codec && codecFor(report.codec.mimeType, metrics.bitrateBps);
  if (!codec) return null;
  const { lossRatio, burstRatio, delayP50Ms } = truth;
  if (delayP50Ms === null) return null;
  return scoreDirection({ ...metrics, lossRatio, burstRatio }, codec, delayP50Ms / 2).estimate.mos;
}
