import type { TestRow } from '../../core/trends/columns.ts';
import { growingFile } from './blob-parts.ts';
import { inSlices } from './slices.ts';

/** What a cell is made of. A number stays one; null is an empty cell, which is not the same as 0. */
export type Cell = string | number | boolean | null;

/** One column each, the unit in the name where there is one. */
const COLUMNS: { readonly [name: string]: (row: TestRow) => Cell } = {
  id: ({ summary }) => summary.id,
  startedAt: ({ summary }) => localTime(summary.startedAt, summary.utcOffsetMin),
  mode: ({ summary }) => summary.mode,
  outcome: ({ summary }) => summary.outcome,
  endReason: ({ summary }) => summary.endReason,
  result: ({ summary }) => summary.result,
  band: ({ summary }) => summary.band,
  mos: ({ summary }) => summary.mos,
  decidedBy: ({ summary }) => summary.decidedBy,
  upMos: ({ summary }) => summary.up.mos,
  upLossRatio: ({ summary }) => summary.up.lossRatio,
  upDelayMs: ({ summary }) => summary.up.delayMs,
  upJitterMs: ({ summary }) => summary.up.jitterMs,
  downMos: ({ summary }) => summary.down.mos,
  downLossRatio: ({ summary }) => summary.down.lossRatio,
  downDelayMs: ({ summary }) => summary.down.delayMs,
  downJitterMs: ({ summary }) => summary.down.jitterMs,
  loopMs: ({ summary }) => summary.loopMs,
  topology: ({ summary }) => summary.topology,
  sameComputer: ({ summary }) => summary.sameComputer,
  route: ({ summary }) => summary.route,
  codec: ({ summary }) => summary.codec,
  browser: ({ summary }) => summary.browser,
  connection: ({ summary }) => summary.connection,
  microphone: ({ summary }) => summary.microphone,
  findings: ({ summary }) => listed(summary.findings),
  agent: ({ annotation }) => annotation.agent,
  place: ({ annotation }) => annotation.place,
  headset: ({ annotation }) => annotation.headset,
  provider: ({ annotation }) => annotation.provider,
  origin: ({ annotation }) => annotation.origin,
  tags: ({ annotation }) => listed(annotation.tags),
  note: ({ annotation }) => annotation.note || null,
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

export interface WriteCsvOptions {
  /** How many tests are written. */
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Spreadsheets take a file without it for one in the encoding of their country. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Tests as a table for spreadsheets, in the order they come: {@link csvLine} after {@link csvHead}. */
export async function writeCsvFile(
  rows: AsyncIterable<TestRow> | Iterable<TestRow>,
  { onProgress = () => {}, signal }: WriteCsvOptions = {},
): Promise<Blob> {
  const pause = inSlices(signal);
  const file = growingFile('text/csv;charset=utf-8;header=present');
  file.add(csvHead());
  let written = 0;
  for await (const row of rows) {
    file.add(csvLine(row));
    written += 1;
    onProgress(written);
    await pause();
  }
  return file.blob();
}

export function csvHead(): string {
  return `${BYTE_ORDER_MARK}${lineOf(CSV_COLUMNS)}`;
}

/** Any other table, its names first, as a file for spreadsheets. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((cells) => lineOf(cells.map(plain))).join('')}`;
}

/** One test (RFC 4180: comma, CRLF, quotes doubled). */
export function csvLine(row: TestRow): string {
  return lineOf(csvCells(row));
}

/** What the cells of a test hold once the line is read back. */
export function csvCells(row: TestRow): readonly string[] {
  return Object.values(COLUMNS).map((cellOf) => plain(cellOf(row)));
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? defused(cell) : String(cell);
}

/**
 * A text that a spreadsheet would run begins with one of these (OWASP, CSV Injection), small and full-width variants included, perhaps after
 * blanks. Where semicolons, tabs or line breaks part the cells of somebody's spreadsheet, quotes do not hold a text together that has them,
 * so that a cell may begin after each.
 */
const FORMULA =
  /(^|[;\t\r\n\u2028\u2029])([\s\p{Cf}]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212])/gu;

/** With the apostrophe that makes a spreadsheet take what follows as text. */
function defused(text: string): string {
  const safe = text.replaceAll(FORMULA, "$1$2'");
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}

/**
 * ISO 8601 as the wall clock of the test showed it, with what that is above UTC: `2026-11-21T19:42:10.000+01:00`. Where its zone is not
 * known, UTC with `Z` (RFC 9557, 2.2: that says nothing about any local clock).
 */
function localTime(atMs: number, utcOffsetMin: number | null): string {
  const utc = isoTime(atMs);
  const local = utcOffsetMin === null ? null : isoTime(atMs + utcOffsetMin * 60_000);
  if (utc === null || local === null || utcOffsetMin === null) return utc ?? '';
  const minutes = Math.abs(utcOffsetMin);
  const twoDigits = (count: number) => String(Math.trunc(count)).padStart(2, '0');
  return `${local.slice(0, -1)}${utcOffsetMin < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** Null beyond what a Date can hold (ECMA-262 21.4.1.1). */
function isoTime(atMs: number): string | null {
  const date = new Date(atMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
