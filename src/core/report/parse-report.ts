import * as v from 'valibot';
import { type CallReport, reportSchema } from './schema.ts';
import { upgraded } from './upgrade.ts';

/** A report that came from outside, or in one sentence why it is none. */
export type ParsedReport =
  | { readonly ok: true; readonly report: CallReport }
  | { readonly ok: false; readonly message: string };

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

/**
 * Reads a report that came from outside (storage, a file, a link). Never throws. Reports of earlier
 * versions are read as what they are: what they did not know is null.
 *
 * A refusal names the first wrong field as a path, what was expected there and what came.
 */
export function parseReport(value: unknown): ParsedReport {
  const result = v.safeParse(reportSchema, upgraded(value), { abortEarly: true });
  if (result.success) return { ok: true, report: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'report';
  const expected = issue.expected ?? issue.message;
  return { ok: false, message: `${where}: expected ${expected}, got ${issue.received.slice(0, MAX_QUOTED)}` };
}
