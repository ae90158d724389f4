import { mkdirSync, writeFileSync } from 'node:fs';
import { DIRECTIONS, type Direction } from '../../src/core/direction.ts';
import { recordCall } from '../support/calls/place-call.ts';
import { droppedFrames } from '../support/calls/relay-truth.ts';
import { expect, test } from '../support/fixtures.ts';
import type { ImpairmentPlan } from '../support/lab/impairment/plan.ts';

/** `npm run record`: places real calls through the impaired relay and keeps their samples for tests/replay. */
const FOLDER = new URL('../fixtures/calls/', import.meta.url);

const PLANS: Readonly<Record<string, ImpairmentPlan>> = {
  clean: { seed: 1, legs: {} },
  'loss-5-up': { seed: 2, legs: { up: { udp: { lossRatio: 0.05 } } } },
  'bursts-down': {
    seed: 3,
    legs: { down: { udp: { gilbertElliott: { goodToBad: 0.03, badToGood: 0.3, lossInGood: 0, lossInBad: 1 } } } },
  },
  'jitter-and-delay': {
    seed: 4,
    legs: { up: { udp: { delayMs: 60, jitterMs: 40 } }, down: { udp: { delayMs: 30, jitterMs: 20 } } },
  },
};

for (const [name, plan] of Object.entries(PLANS)) {
  test(`record ${name}`, async ({ lab, labPage }) => {
    await lab.setPlan(plan);
    const { report, samples } = await recordCall(labPage, { durationMs: 8000 });
    expect(report.outcome).toBe('completed');
    const log = await lab.log();
    const dropped = (direction: Direction) => {
      const trace = report.trace?.[direction];
      if (!trace) throw new Error(`${direction}: expected a trace, got none`);
      return droppedFrames(log, direction, trace);
    };
    const truth = {
      browser: report.software.browser,
      plan,
      dropped: Object.fromEntries(DIRECTIONS.map((d) => [d, dropped(d)])),
    };
    mkdirSync(FOLDER, { recursive: true });
    const lines = [truth, ...samples].map((line) => JSON.stringify(line));
    writeFileSync(new URL(`chromium-156-${name}.jsonl`, FOLDER), `${lines.join('\n')}\n`);
  });
}
