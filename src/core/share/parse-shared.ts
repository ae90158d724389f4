import * as v from 'valibot';
import { REPORT_VERSION } from '../report/terms.ts';
import { upgraded } from '../report/upgrade.ts';
import { plainParagraphs, plainText, withPlainTexts } from './plain-text.ts';
import { type SharedResult, sharedResultSchema } from './shared-result.ts';

export type ParsedShared =
  | { readonly ok: true; readonly shared: SharedResult }
  | {
      readonly ok: false;
      /** The first wrong field as a path, what was expected there and what came. */
      readonly message: string;
      /** True where it says itself that a later version wrote it. */
      readonly isNewer: boolean;
    };

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

/**
 * Reads a shared result that came from outside (a link, a file, a webhook). Never throws. Its report may be of an earlier version and is
 * then read as what it is; it may not have a trace, which is looked at before anything else: a trace is what could be large.
 *
 * Texts come back without control characters and without what turns the direction of writing, so that what is read is what was
 * written; only the note has line breaks. Unknown fields are dropped.
 */
export function parseShared(value: unknown): ParsedShared {
  const fields = fieldsOf(value);
  const report = fieldsOf(fields.report);
  if (isLater(fields.version, 1)) return refused(`version: expected 1, got ${quoted(fields.version)}`, true);
  if (isLater(report.version, REPORT_VERSION)) {
    return refused(`report.version: expected at most ${REPORT_VERSION}, got ${quoted(report.version)}`, true);
  }
  if (report.trace !== null) return refused(`report.trace: expected null, got ${quoted(report.trace)}`);
  const read = parsed({ ...fields, report: upgraded(fields.report) });
  if (!read.ok) return read;
  const shared = plain(read.shared);
  // A name may have been made of nothing else.
  return shared === read.shared ? read : parsed(shared);
}

function parsed(value: unknown): ParsedShared {
  const result = v.safeParse(sharedResultSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, shared: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'result';
  return refused(`${where}: expected ${issue.expected ?? issue.message}, got ${issue.received.slice(0, MAX_QUOTED)}`);
}

function plain(shared: SharedResult): SharedResult {
  const { said, ...rest } = shared;
  const note = plainParagraphs(said.note);
  const { note: _, ...names } = said;
  const plainRest = withPlainTexts(rest);
  const plainNames = withPlainTexts(names);
  const isSame = note === said.note && plainRest === rest && plainNames === names;
  return isSame ? shared : { ...plainRest, said: { note, ...plainNames } };
}

function refused(message: string, isNewer = false): ParsedShared {
  return { ok: false, message: plainText(message), isNewer };
}

function isLater(version: unknown, known: number): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > known;
}

/** Without looking into it: it may be deep. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'Array' : 'Object';
  return String(value).slice(0, MAX_QUOTED);
}

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
