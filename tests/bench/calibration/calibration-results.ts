import { readResult, writeResult } from '../results.ts';
import type { CalibratedDirection } from './held-against.ts';
import { page } from './markdown.ts';
import { type Summary, summaryOf } from './summary.ts';

/** What a run found, each direction by itself; everything said of it is counted from that anew. */
interface CalibrationResults {
  readonly browser: string;
  readonly rows: readonly CalibratedDirection[];
}

export const CALIBRATED = ['chromium', 'firefox'] as const;
export type Calibrated = (typeof CALIBRATED)[number];

export function saveCalibration(name: string, browser: string, rows: readonly CalibratedDirection[]): void {
  writeResult(
    `calibration-${name}.json`,
    `${JSON.stringify({ browser, rows } satisfies CalibrationResults, null, 1)}\n`,
  );
  writeResult(`calibration-${name}.md`, page(summaryOf(browser, rows), rows));
}

export function calibrationSummary(name: Calibrated): Summary {
  const { browser, rows } = readResult<CalibrationResults>(`calibration-${name}.json`);
  return summaryOf(browser, rows);
}

/** The page of a run, from its figures. */
export function rewritePage(name: Calibrated): void {
  const { browser, rows } = readResult<CalibrationResults>(`calibration-${name}.json`);
  writeResult(`calibration-${name}.md`, page(summaryOf(browser, rows), rows));
}
