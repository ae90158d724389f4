import { loadCores } from '../../support/busy/load-cores.ts';
import { recordCall } from '../../support/calls/place-call.ts';
import { test } from '../../support/fixtures.ts';
import { writeResult } from '../results.ts';
import type { BusyRun } from './busy-run.ts';

/** `npm run bench:busy`: both cores loaded by other processes during calls over a clean line. Asserts nothing. */
const RUNS = 5;

test('a busy computer: what the verdict names', async ({ lab, labPage }) => {
  test.setTimeout(5 * 60_000);
  await lab.setPlan({ seed: 1, legs: { up: { udp: { delayMs: 10 } }, down: { udp: { delayMs: 10 } } } });
  await recordCall(labPage, { durationMs: 5000 });
  const runs: BusyRun[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const unload = loadCores();
    try {
      const { report } = await recordCall(labPage, { durationMs: 15_000 });
      const { verdict, computer, seconds } = report;
      runs.push({
        run,
        blames: verdict.blames,
        band: verdict.band,
        mos: verdict.mos,
        busySeconds: computer.busySeconds,
        measuredSeconds: seconds.filter(({ warmUp }) => !warmUp).length,
        saturatedMs: computer.saturatedMs,
        longestStallMs: computer.longestStallMs,
      });
    } finally {
      unload();
    }
  }
  console.table(runs);
  writeResult('busy-computer.json', `${JSON.stringify(runs, null, 1)}\n`);
});
