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

/** "117 of 120 calls (97.5%); every call right on 38 of 40 lines". */
export function summaryText(profiles: readonly DiagnosedProfile[]): string {
  const runs = profiles.flatMap((profile) => profile.runs);
  const hits = runs.filter(({ isHit }) => isHit).length;
  const right = profiles.filter((profile) => profile.runs.every(({ isHit }) => isHit)).length;
  const share = runs.length === 0 ? '-' : `${((hits / runs.length) * 100).toFixed(1)}%`;
  const again = runs.filter(({ tries }) => tries > 1).length;
  const disturbed = runs.filter(({ isDisturbed }) => isDisturbed).length;
  return [
    `The expected finding came first in ${hits} of ${runs.length} calls (${share}), in every call over ${right} of ${profiles.length} lines.`,
    `${again} calls were placed anew because this machine was too busy; in ${disturbed} it was so all the same, and what is said of it is left out.`,
  ].join('\n');
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
