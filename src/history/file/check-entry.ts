import * as v from 'valibot';
import { parseReport } from '../../core/report/parse-report.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { type Annotation, type Mark, NO_ANNOTATION } from '../../core/trends/annotation.ts';
import { summaryOf } from '../../core/trends/summary.ts';
import type { TransferEntry } from '../transfer.ts';
import { annotationSchema, markSchema, summarySchema } from './file-schema.ts';
import { refuseHarmful } from './harmless.ts';
import { quoted, Refusal } from './refusal.ts';

/** One test of a history file. @throws {Refusal} */
export function entryFrom(value: unknown, path: string): TransferEntry {
  refuseHarmful(value, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('wrong-field', path, `expected an object, got ${quoted(value)}`);
  }
  const { report, summary, annotation, ...rest } = value as Readonly<Record<string, unknown>>;
  const [unknownName] = Object.keys(rest);
  if (unknownName !== undefined) {
    throw new Refusal('wrong-field', path, `expected report or summary, and annotation, got ${quoted(unknownName)}`);
  }
  if ((report === undefined) === (summary === undefined)) {
    const got = report === undefined ? 'neither' : 'both';
    throw new Refusal('wrong-field', path, `expected either report or summary, got ${got}`);
  }
  const said = checked<Annotation>(annotationSchema, annotation, `${path}.annotation`);
  if (report === undefined) {
    return { summary: checked(summarySchema, summary, `${path}.summary`), annotation: said };
  }
  return { report: reportFrom(report, `${path}.report`), annotation: said };
}

/** One of a file of version 1: nobody could name a provider, and every test was one's own. @throws {Refusal} */
export function olderEntryFrom(value: unknown, path: string): TransferEntry {
  const annotation: unknown = Reflect.get(Object(value), 'annotation');
  if (typeof annotation !== 'object' || annotation === null || Array.isArray(annotation)) return entryFrom(value, path);
  const { provider, origin } = NO_ANNOTATION;
  return entryFrom({ ...(value as object), annotation: { ...annotation, provider, origin } }, path);
}

/** A report by itself. @throws {Refusal} */
export function loneReport(value: unknown, path: string): TransferEntry {
  refuseHarmful(value, path);
  return { report: reportFrom(value, path), annotation: NO_ANNOTATION };
}

/** @throws {Refusal} */
export function markFrom(value: unknown, path: string): Mark {
  refuseHarmful(value, path);
  return checked(markSchema, value, path);
}

function reportFrom(value: unknown, path: string): CallReport {
  const parsed = parseReport(value);
  if (!parsed.ok) {
    const [field = '', ...complaint] = parsed.message.split(': ');
    throw new Refusal('wrong-field', field === 'report' ? path || 'file' : below(path, field), complaint.join(': '));
  }
  const report = withEnd(parsed.report);
  // What is made of a report must be storable as well: it outlives the report.
  const summary = v.safeParse(summarySchema, summaryOf(report), { abortEarly: true });
  if (summary.success) return report;
  const { field, complaint } = faultOf(summary.issues[0]);
  throw new Refusal('wrong-field', below(path, FIELDS_BEHIND[field ?? ''] ?? `summary.${field}`), complaint);
}

/** Fields of a summary with narrower bounds than what they are made of. */
const FIELDS_BEHIND: Readonly<Record<string, string>> = {
  mos: 'verdict.mos',
  'up.lossRatio': 'directions.up.metrics.lossRatio',
  'down.lossRatio': 'directions.down.metrics.lossRatio',
};

/** The page of a test that was under way elsewhere is not here: nobody will end it any more. */
function withEnd(report: CallReport): CallReport {
  if (report.outcome !== 'running') return report;
  return { ...report, outcome: 'interrupted', endReason: 'page-closed' };
}

export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const { field, complaint } = faultOf(result.issues[0]);
  throw new Refusal('wrong-field', field === null ? path || 'file' : below(path, field), complaint);
}

function faultOf(issue: v.BaseIssue<unknown>): { readonly field: string | null; readonly complaint: string } {
  const expected = issue.expected === 'never' ? 'no such field' : (issue.expected ?? issue.message);
  return { field: v.getDotPath(issue), complaint: `expected ${expected}, got ${issue.received.slice(0, 80)}` };
}

function below(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
