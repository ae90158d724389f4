import { readFileSync, writeFileSync } from 'node:fs';
import type { BusyRun } from '../calibration/busy-run.ts';
import { calibrationSummary } from '../calibration/calibration-results.ts';
import { summaryTable } from '../calibration/markdown.ts';
import type { Summary } from '../calibration/summary.ts';
import { readResult } from '../results.ts';

const README = new URL('../../../README.md', import.meta.url);

/** What README says of the calibration, from the last results; its test compares letter by letter. */
export function calibrationSection(): string {
  const [chromium, firefox] = [calibrationSummary('chromium'), calibrationSummary('firefox')];
  const runs = readResult<readonly BusyRun[]>('busy-computer.json');
  const named = runs.filter(({ blames }) => blames === 'computer').length;
  const blamed = runs.filter(({ blames }) => blames === 'line').length;
  return [
    sentence(chromium),
    '',
    summaryTable(chromium),
    '',
    sentence(firefox),
    '',
    summaryTable({ ...firefox, usual: [] }),
    '',
    `With every core loaded by other programs during ${runs.length} calls over a clean line, the verdict named the computer in ${named} and the line in ${blamed}.`,
  ].join('\n');
}

function sentence({ browser, profiles, directions, exactFrames, droppedFrames }: Summary): string {
  return `${browser}: ${profiles} line profiles, ${directions} directions, ${droppedFrames} frames dropped by the relay; the set of lost frames was exact in ${exactFrames} of ${directions}. Worst errors:`;
}

export function sectionOf(readme: string, name: string): string {
  const [, inside] = split(readme, name);
  return inside;
}

/** Replaces a section between its two marks in README. */
export function writeSection(name: string, text: string): void {
  const [before, , after] = split(readFileSync(README, 'utf8'), name);
  writeFileSync(README, `${before}\n${text}\n${after}`);
}

export function readReadme(): string {
  return readFileSync(README, 'utf8');
}

function split(readme: string, name: string): readonly [before: string, inside: string, after: string] {
  const [begin, end] = [`<!-- ${name}: made by the bench -->`, `<!-- ${name}: end -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README: expected "${begin}" and then "${end}"`);
  return [readme.slice(0, from + begin.length), readme.slice(from + begin.length + 1, to - 1), readme.slice(to)];
}
