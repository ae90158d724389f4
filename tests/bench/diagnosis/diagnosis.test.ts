import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import type { CallReport, Finding } from '../../../src/core/report/schema.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { isExpected } from '../../support/findings/expected.ts';
import { test } from '../../support/fixtures.ts';
import { LINE_PROFILES } from '../../support/lab/profiles/index.ts';
import { type DiagnosedProfile, type DiagnosedRun, saveDiagnosis, summaryText } from './diagnosis-results.ts';

/**
 * `npm run bench:diagnosis`: what is found first on every line profile, against what its file expects, in results/. Asserts nothing.
 * `CALLPROBE_RUNS` calls over each (default 3), and more over the clean one; `CALLPROBE_PROFILES=name,name` runs some, and then
 * writes nothing.
 */
const RUNS = Number(process.env.CALLPROBE_RUNS ?? 3);
/** The clean line must never be found at fault: the more often asked, the better. */
const CLEAN = { name: 'fibre-clean', runs: 20 };
/** The default test of a page. */
const DURATION_MS = 19_000;
/** A call that this machine disturbed so much that the product says so is placed anew, by its own marks alone; at most this often. */
const TRIES = 3;
/** What a call says of this machine: not of the line that it was placed over. */
const OF_MACHINE = ['busy-computer', 'busy-relay', 'processor-limit'];

test('diagnosis: what is found first on each line', async ({ lab, labPage }) => {
  test.setTimeout(3 * 3600_000);
  const wanted = process.env.CALLPROBE_PROFILES?.split(',') ?? null;
  // The first call of a browser is its slowest: it warms up everything there is.
  await placeCall(labPage, { durationMs: 5000 });
  const profiles: DiagnosedProfile[] = [];
  for (const { name, plan, expects } of LINE_PROFILES) {
    if (wanted && !wanted.includes(name)) continue;
    const runs: DiagnosedRun[] = [];
    const count = name === CLEAN.name && wanted === null ? CLEAN.runs : RUNS;
    while (runs.length < count) {
      const { report, findings, tries } = await quietCall(async () => {
        await lab.clearLog();
        await lab.setPlan(plan);
        return placeCall(labPage, { durationMs: DURATION_MS });
      });
      const ofLine = findings.filter(({ code }) => !OF_MACHINE.includes(code));
      const { busySeconds } = report.computer;
      const mos = { up: report.directions.up.score.mos, down: report.directions.down.score.mos };
      runs.push({
        findings,
        isHit: isExpected(ofLine[0], expects),
        isDisturbed: isDisturbed(findings),
        tries,
        busySeconds,
        mos,
      });
    }
    profiles.push({ name, expects, runs });
    console.log(name, JSON.stringify(expects), runs.map(runText).join(' | '));
  }
  console.log(`\n${summaryText(profiles)}\n`);
  if (wanted === null) saveDiagnosis(profiles);
});

function runText({ findings, isHit, busySeconds, mos }: DiagnosedRun): string {
  const found = findings.map(({ code, direction, costMos }) => `${code} ${direction} ${costMos?.toFixed(2) ?? '-'}`);
  return `${isHit ? 'hit' : 'MISS'}: ${found.join(', ')} (${busySeconds} s busy, MOS ${mos.up?.toFixed(2)} ${mos.down?.toFixed(2)})`;
}

interface QuietCall {
  readonly report: CallReport;
  readonly findings: readonly Finding[];
  readonly tries: number;
}

async function quietCall(place: () => Promise<CallReport>): Promise<QuietCall> {
  for (let tries = 1; ; tries += 1) {
    const report = await place();
    // The lab's relay stands for a computer far away, and is on this one.
    const findings = diagnose({ ...report, setup: { ...report.setup, sameComputer: false } });
    if (tries === TRIES || !isDisturbed(findings)) return { report, findings, tries };
  }
}

function isDisturbed(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'busy-computer' || code === 'busy-relay');
}
