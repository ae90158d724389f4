import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { assess } from '../../src/core/assessment.ts';
import { DIRECTIONS, type Direction } from '../../src/core/direction.ts';
import { parseReport } from '../../src/core/report/parse-report.ts';
import type { CallSample } from '../../src/core/samples/sample.ts';
import { frameByFrame } from '../support/calls/frame-by-frame.ts';
import { MADE_CONTEXT } from '../support/calls/made-call.ts';
import { lostFrames } from '../support/calls/relay-truth.ts';
import { unknownMetrics } from '../support/calls/unknown-metrics.ts';
import type { ImpairmentPlan } from '../support/lab/impairment/plan.ts';

/** Recorded calls (first line: what the relay did to them; each further line: a sample), assessed without a browser. */
interface Truth {
  readonly plan: ImpairmentPlan;
  readonly dropped: { readonly [direction in Direction]: readonly number[] };
}

const FOLDER = new URL('../fixtures/calls/', import.meta.url);

function recordingOf(file: string): { readonly truth: Truth; readonly samples: readonly CallSample[] } {
  const [first, ...rest] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return { truth: JSON.parse(first ?? '') as Truth, samples: rest.map((line) => JSON.parse(line) as CallSample) };
}

const ENDING = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

test('there are recordings of both browsers', () => {
  for (const browser of ['chromium', 'firefox']) expect(files.join(' ')).toContain(browser);
});

for (const file of files) {
  test(`${file}: the lost frames are those the relay dropped, and the report is valid`, () => {
    const { truth, samples } = recordingOf(file);
    const report = assess(samples, MADE_CONTEXT, ENDING);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true });
    for (const direction of DIRECTIONS) {
      const trace = report.trace?.[direction];
      expect(trace && lostFrames(trace), direction).toEqual(truth.dropped[direction]);
      const impaired = truth.plan.legs[direction]?.udp;
      if (!impaired?.lossRatio && !impaired?.gilbertElliott)
        expect(report.directions[direction].metrics.packetsLost).toBe(0);
      // What was added to this direction's UDP leg is found in its delay, and the clean legs add no more than a busy machine does.
      const added = impaired?.delayMs ?? 0;
      expect(report.directions[direction].metrics.delayMinMs).toBeGreaterThanOrEqual(added);
      expect(report.directions[direction].metrics.delayMinMs).toBeLessThan(added + 10);
    }
  });

  test(`${file}: what its browser does not report is not measured, and everything else is`, () => {
    const report = assess(recordingOf(file).samples, MADE_CONTEXT, ENDING);
    for (const direction of DIRECTIONS) {
      const unknown = ['packetsDuplicated'];
      // A burst ratio needs a loss, in any browser.
      if (report.directions[direction].metrics.packetsLost === 0) unknown.push('burstRatio');
      if (file.startsWith('firefox')) unknown.push('playoutMs');
      expect(unknownMetrics(report, direction), direction).toEqual(unknown.sort());
    }
  });

  test(`${file}: told sample by sample or all at once, the report is the same`, () => {
    const { samples } = recordingOf(file);
    const whole = assess(samples, MADE_CONTEXT, ENDING);
    expect(assess(frameByFrame(samples), MADE_CONTEXT, ENDING)).toEqual(whole);
  });
}
