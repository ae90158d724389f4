import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../../src/core/assessment.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import { MADE_CONTEXT } from '../calls/made-call.ts';

const FOLDER = new URL('../../fixtures/calls/', import.meta.url);

/** What the product says of each recorded call, by the name of its recording: figures with all their decimals. */
export function recordedReports(): Readonly<Record<string, CallReport>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
  return Object.fromEntries(files.map((file) => [file.replace('.jsonl', ''), reportOf(file)]));
}

function reportOf(file: string): CallReport {
  const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const samples = lines.map((line) => JSON.parse(line) as CallSample);
  return assess(samples, MADE_CONTEXT, { outcome: 'completed', endReason: 'finished', endDetail: null });
}
