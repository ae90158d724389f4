import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseReport } from '../../src/core/report/parse-report.ts';
import type { CallReport } from '../../src/core/report/schema.ts';

/** What a person does on the page. */

/** Presses the one button of the first screen. */
export async function startTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the test call' }).click();
}

/** The report of the result on screen, as a person saves it. */
export async function savedReport(page: Page): Promise<CallReport> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file (JSON)' }).click();
  return readReport(readFileSync(await (await download).path(), 'utf8'));
}

export function readReport(json: string): CallReport {
  const parsed = parseReport(JSON.parse(json));
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.report;
}
