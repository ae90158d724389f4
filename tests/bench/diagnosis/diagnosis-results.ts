import type { Finding } from '../../../src/core/report/schema.ts';
import type { ExpectedFinding } from '../../support/lab/profiles/line.ts';
import { readResult, writeResult } from '../results.ts';

export interface DiagnosedRun {
  readonly findings: readonly Finding[];
  /** What this machine itself had to do with it is left out: of the line, the expected finding came first. */
  readonly isHit: boolean;
  /** This machine was so busy that the product says so, after every try. */
  readonly isDisturbed: boolean;
  /** How often the call was placed until this machine was quiet enough. */
  readonly tries: number;
  readonly busySeconds: number | null;
  readonly mos: { readonly up: number | null; readonly down: number | null };
}

export interface DiagnosedProfile {
  readonly name: string;
  readonly expects: ExpectedFinding;
  readonly runs: readonly DiagnosedRun[];
}

/** What the last run found. */
export function readDiagnosis(): readonly DiagnosedProfile[] {
  return readResult('diagnosis.json');
}

export function saveDiagnosis(profiles: readonly DiagnosedProfile[]): void {
  writeResult('diagnosis.json', `${JSON.stringify(profiles, null, 1)}\n`);
  writeResult('diagnosis.md', page(profiles));
}

/**
 * "117 of 118 calls (99.2%); every judged call right on 39 of 40 lines". A call whose report says that this machine was too busy to judge the
 * line by has no first finding of the line: it is counted apart.
 */
export function summaryText(profiles: readonly DiagnosedProfile[]): string {
  const runs = profiles.flatMap((profile) => profile.runs);
  const judged = runs.filter(isJudged);
  const hits = judged.filter(({ isHit }) => isHit).length;
  const right = profiles.filter((profile) => profile.runs.every((run) => run.isHit || !isJudged(run))).length;
  const whole = profiles.filter((profile) => profile.runs.every(({ isHit }) => isHit)).length;
  const share = judged.length === 0 ? '-' : `${((hits / judged.length) * 100).toFixed(1)} %`;
  const again = runs.filter(({ tries }) => tries > 1).length;
  return [
    `Of ${runs.length} calls over ${profiles.length} lines, ${runs.length - judged.length} ended with "your computer was too busy to judge the line" (the machine they were made on is shared; ${again} had been placed anew for that reason).`,
    `In the others the expected finding came first in ${hits} of ${judged.length} (${share}): in all of them on ${right} lines, and in every call whatsoever on ${whole}.`,
  ].join('\n');
}

/** Both directions were scored, or the line was found at fault. */
function isJudged({ isHit, mos }: DiagnosedRun): boolean {
  return isHit || (mos.up !== null && mos.down !== null);
}

function page(profiles: readonly DiagnosedProfile[]): string {
  const rows = profiles.map(({ name, expects, runs }) => {
    const hits = runs.filter(({ isHit }) => isHit).length;
    return `| ${[name, nameOf(expects), `${hits} of ${runs.length}`, missText(runs)].join(' | ')} |`;
  });
  return [
    '# What is found first on each line of the laboratory',
    '',
    'Real calls in Chromium. The expected finding is fixed in each profile’s file (`tests/support/lab/profiles`).',
    '',
    summaryText(profiles),
    '',
    '| line | expected first | came first | what came instead |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function missText(runs: readonly DiagnosedRun[]): string {
  const instead = runs
    .filter(({ isHit }) => !isHit)
    .map(({ findings: [first] }) => (first ? nameOf(first) : 'nothing'));
  return instead.length === 0 ? '-' : instead.join(', ');
}

function nameOf({ code, direction }: Pick<Finding, 'code'> & { readonly direction: string | null }): string {
  return direction === null ? code : `${code} ${direction}`;
}
