import { readFileSync, writeFileSync } from 'node:fs';
import { type BenchTable, rowsOf } from '../../support/load/tables.ts';
import type { BusyRun } from '../calibration/busy-run.ts';
import { calibrationSummary } from '../calibration/calibration-results.ts';
import { summaryTable } from '../calibration/markdown.ts';
import type { Summary } from '../calibration/summary.ts';
import { readDiagnosis, summaryText } from '../diagnosis/diagnosis-results.ts';
import { type HistoryRun, historyTable } from '../history/history-results.ts';
import { type LinksRun, linksTable } from '../links/links-results.ts';
import { type TimedTest, waitTable } from '../quick/quick-tables.ts';
import { readResult } from '../results.ts';
import { type RoutesRun, routesTable } from '../routes/routes-results.ts';
import { type SizeRow, sizeTable } from '../size/size-results.ts';
import { type StopResults, stopSummary } from '../stop/stop-tables.ts';

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

/** README's tables of cost, in this order, by the titles that the bench gives them. */
const COST_TABLES = [
  'Processor time of a test call in Chromium',
  'Bytes on the line, per test',
  'Memory over a long call',
  'Processor time of the relay, per call',
];

interface CostResults {
  readonly [section: string]: { readonly tables: readonly BenchTable[] };
}

/** What README says of the cost, from the last results. */
export function costSection(): string {
  const tables = Object.values(readResult<CostResults>('cost.json')).flatMap((section) => section.tables);
  return COST_TABLES.map((wanted) => {
    const table = tables.find(({ title }) => title === wanted);
    if (!table)
      throw new Error(`cost.json: expected a table "${wanted}", got ${tables.map(({ title }) => title).join(', ')}`);
    return `${table.title}:\n\n${rowsOf(table)}`;
  }).join('\n\n');
}

/** What README says of the wait for a verdict, from the last results. */
export function quickSection(): string {
  return waitTable(readResult<readonly TimedTest[]>('quick-waits.json'));
}

/** What README says of the rule for stopping early, from the last results. */
export function stopSection(): string {
  return stopSummary(readResult<StopResults>('stop.json'));
}

/** What README says of telling routes apart, from the last results. */
export function routesSection(): string {
  return routesTable(readResult<readonly RoutesRun[]>('routes.json')).trim();
}

/** What README says of the first findings, from the last results. */
export function diagnosisSection(): string {
  return summaryText(readDiagnosis());
}

/** What README says of a long history, from the last results. */
export function historySection(): string {
  return historyTable(readResult<HistoryRun>('history.json'));
}

/** What README says of result links, from the last results. */
export function linksSection(): string {
  return linksTable(readResult<LinksRun>('links.json'));
}

/** What README says of the library's size, from the last results. */
export function sizeSection(): string {
  return sizeTable(readResult<readonly SizeRow[]>('size.json'));
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
