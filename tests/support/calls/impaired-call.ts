import type { Page } from '@playwright/test';
import { DIRECTIONS, type Direction } from '../../../src/core/direction.ts';
import type { CallReport, FrameTrace } from '../../../src/core/report/schema.ts';
import { expect } from '../fixtures.ts';
import type { LinkLogEntry } from '../lab/impairment/log.ts';
import type { ImpairmentPlan } from '../lab/impairment/plan.ts';
import type { Lab } from '../lab/lab.ts';
import { placeCall } from './place-call.ts';
import { droppedFrames, lostFrames } from './relay-truth.ts';

export type Traces = { readonly [direction in Direction]: FrameTrace };

/** A call that was placed under a plan, and what the relay says really happened to it. */
export interface ImpairedCall {
  readonly plan: ImpairmentPlan;
  readonly report: CallReport;
  readonly log: readonly LinkLogEntry[];
  readonly traces: Traces;
}

export function tracesOf(report: CallReport): Traces {
  const { up, down } = report.trace ?? {};
  if (!up || !down) throw new Error(`expected a trace of both directions, got ${JSON.stringify(report.trace)}`);
  return { up, down };
}

/** Places a split-relay call under `plan` in a page of the lab. */
export async function callUnder(plan: ImpairmentPlan, lab: Lab, page: Page, durationMs = 6000): Promise<ImpairedCall> {
  await lab.setPlan(plan);
  const report = await placeCall(page, { durationMs });
  const log = await lab.log();
  expect(report).toMatchObject({ outcome: 'completed', instrument: 'packet-tap', setup: { topology: 'split-relay' } });
  return { plan, report, log, traces: tracesOf(report) };
}

/** The frames called lost are those the relay dropped, in both directions, and the plan did drop some. */
export function expectExactLosses({ plan, log, traces }: ImpairedCall): void {
  for (const direction of DIRECTIONS) {
    const dropped = droppedFrames(log, direction, traces[direction]);
    expect(lostFrames(traces[direction]), direction).toEqual(dropped);
    // 5 s are 250 frames, fewer where this machine was too busy to speak: enough of them to have lost some.
    expect(traces[direction].sentMs.length).toBeGreaterThan(100);
    const { lossRatio, gilbertElliott, dropVoice } = plan.legs[direction]?.udp ?? {};
    if (lossRatio || gilbertElliott || dropVoice) expect(dropped.length, direction).toBeGreaterThan(0);
    else expect(dropped, direction).toEqual([]);
  }
}
