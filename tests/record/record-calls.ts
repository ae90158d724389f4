import { mkdirSync, writeFileSync } from 'node:fs';
import { DIRECTIONS } from '../../src/core/direction.ts';
import { tracesOf } from '../support/calls/impaired-call.ts';
import { recordCall } from '../support/calls/place-call.ts';
import { droppedFrames } from '../support/calls/relay-truth.ts';
import { expect, test } from '../support/fixtures.ts';
import type { ImpairmentPlan } from '../support/lab/impairment/plan.ts';

const FOLDER = new URL('../fixtures/calls/', import.meta.url);

/**
 * Places a real call under each plan through the impaired relay, in the browser the file is set to use, and keeps its samples as
 * `<browser>-<major version>-<plan>.jsonl` for tests/replay.
 */
export function recordCalls(plans: Readonly<Record<string, ImpairmentPlan>>): void {
  for (const [name, plan] of Object.entries(plans)) {
    test(`record ${name}`, async ({ lab, labPage, browserName, browser }) => {
      await lab.setPlan(plan);
      const { report, samples } = await recordCall(labPage, { durationMs: 8000 });
      expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'split-relay' } });
      const log = await lab.log();
      const traces = tracesOf(report);
      const truth = {
        browser: report.software.browser,
        plan,
        dropped: Object.fromEntries(DIRECTIONS.map((d) => [d, droppedFrames(log, d, traces[d])])),
      };
      mkdirSync(FOLDER, { recursive: true });
      const lines = [truth, ...samples].map((line) => JSON.stringify(line));
      const [major] = browser.version().split('.');
      writeFileSync(new URL(`${browserName}-${major}-${name}.jsonl`, FOLDER), `${lines.join('\n')}\n`);
    });
  }
}
