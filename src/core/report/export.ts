import type { CallReport } from './schema.ts';

export interface ExportedReport {
  /** Letters, digits and hyphens only, so that every system takes it: `callprobe-2026-11-21-1842-1a2b3c4d.json` (UTC). */
  readonly fileName: string;
  /** The whole report, trace included; `schema` and `version` come first and say what it is. parseReport reads it back. */
  readonly json: string;
}

/** One test as a file. */
export function exportReport(report: CallReport): ExportedReport {
  const { schema, version, ...rest } = report;
  return {
    fileName: `callprobe-${minuteOf(report.startedAt)}-${report.id.slice(0, 8)}.json`,
    json: `${pretty({ schema, version, ...rest }, '')}\n`,
  };
}

/** `2026-11-21-1842`, UTC; `undated` for a number that is no date (ECMA-262 21.4.1.1 ends them at 8.64e15 ms). */
function minuteOf(startedAt: number): string {
  const date = new Date(startedAt);
  if (Number.isNaN(date.getTime())) return 'undated';
  const [day = '', time = ''] = date.toISOString().split('T');
  return `${day}-${time.slice(0, 5).replace(':', '')}`.replace('+', '');
}

/** JSON with two spaces, and a column of figures on one line: a trace would otherwise be six thousand lines. */
function pretty(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  const isRow = isList && value.every((item) => typeof item !== 'object' || item === null);
  if (parts.length === 0 || isRow) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
