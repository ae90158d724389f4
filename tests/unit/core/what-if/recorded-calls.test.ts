import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { assess } from '../../../../src/core/assessment.ts';
import { DIRECTIONS } from '../../../../src/core/direction.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { framesOfReport, whatIf } from '../../../../src/core/what-if/what-if.ts';
import { MADE_CONTEXT } from '../../../support/calls/made-call.ts';

const FOLDER = new URL('../../../fixtures/calls/', import.meta.url);
const ENDING = { outcome: 'completed', endReason: 'finished', endDetail: null } as const;

function reportOf(file: string): CallReport {
  const [, ...samples] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return assess(
    samples.map((line) => JSON.parse(line) as CallSample),
    MADE_CONTEXT,
    ENDING,
  );
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) {
  test(`${file}: late packets are those of a direct computation, and lost ones those of the report`, () => {
    const report = reportOf(file);
    const found = whatIf(report);
    for (const direction of DIRECTIONS) {
      const frames = framesOfReport(report, direction).filter(({ counted }) => counted);
      const transits = frames.flatMap(({ spokenMs, receivedMs }) =>
        receivedMs === null ? [] : [receivedMs - spokenMs],
      );
      const fastest = Math.min(...transits);
      const buffers = found[direction]?.buffers ?? [];
      expect(buffers).toHaveLength(8);
      for (const { buffer, replay } of buffers) {
        expect(replay.packetsLost).toBe(report.directions[direction].metrics.packetsLost);
        if (buffer.kind !== 'fixed') continue;
        const late = transits.filter((transit) => transit - fastest > buffer.playoutDelayMs);
        expect(replay.packetsLate, `${direction}, ${buffer.playoutDelayMs} ms`).toBe(late.length);
      }
    }
  });

  test(`${file}: the sender's own unevenness stays under what would have made its second busy`, () => {
    const report = reportOf(file);
    for (const direction of DIRECTIONS) {
      const frames = framesOfReport(report, direction).filter(({ counted }) => counted);
      const heldUpMs = frames.map(({ sentMs, spokenMs }) => sentMs - spokenMs);
      expect(Math.min(...heldUpMs)).toBeGreaterThanOrEqual(-1e-6);
      // 30 ms: pacing.ts. The trace is rounded to hundredths.
      expect(Math.max(...heldUpMs)).toBeLessThanOrEqual(30.02);
    }
  });
}
