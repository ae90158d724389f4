import { assess } from '../../../src/core/assessment.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { MADE_CONTEXT } from '../calls/made-call.ts';
import { simulatedCall } from '../calls/simulated-call.ts';
import type { ImpairmentPlan } from '../lab/impairment/plan.ts';
import { transfer } from '../lab/profiles/traffic.ts';
import { LINE_WITHOUT_FAULT } from './build-report.ts';
import { madeUpReport } from './sample-report.ts';

/** MADE-UP TEST DATA: reports made to show one cause. */

/** What the product says of a call over a line of the laboratory, simulated: nothing of it was measured. */
export function simulatedReport(plan: ImpairmentPlan): CallReport {
  const ending = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
  return assess(simulatedCall(plan), MADE_CONTEXT, ending);
}

/** 12 of 850 lost: near the target, and the range of chance has it inside. */
export function borderlineReport(): CallReport {
  const lostRuns = [
    [231, 2],
    [402, 3],
    [590, 2],
    [777, 3],
    [903, 2],
  ] as const;
  return madeUpReport(40, { up: { ...LINE_WITHOUT_FAULT, seed: 40, delayMs: 41, lostRuns } });
}

/** Nothing of their voice ever came. */
export function oneWayAudioReport(): CallReport {
  return madeUpReport(41, { down: { ...LINE_WITHOUT_FAULT, seed: 41, lostRuns: [[0, 1000]] } });
}

/** Half a second of 1 Mbit/s, which an upload keeps full for six seconds. */
export function bufferbloatReport(): CallReport {
  const link = { rateBps: 1e6, limitBytes: 64_000 };
  const background = transfer({ fromMs: 6_000, untilMs: 12_000, through: link });
  const up = { delayMs: 12, jitterMs: 2, keepOrder: true, queue: { ...link, background } } as const;
  return simulatedReport({
    seed: 42,
    legs: { up: { udp: up, tcp: up }, down: { udp: { delayMs: 12 }, tcp: { delayMs: 12 } } },
  });
}
