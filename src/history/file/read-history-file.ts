import type { Mark } from '../../core/trends/annotation.ts';
import type { TransferEntry } from '../transfer.ts';
import { checked, entryFrom, loneReport, markFrom, olderEntryFrom } from './check-entry.ts';
import { FILE_SCHEMA, FILE_VERSION, type FileHeader, headerSchema } from './file-schema.ts';
import { refuseHarmful } from './harmless.ts';
import { type RawFile, readJson } from './read-json.ts';
import { quoted, Refusal, type RefusalReason } from './refusal.ts';
import { inSlices } from './slices.ts';
import { textOf } from './text-of.ts';

/** All of a file, and every field of it checked. */
export interface HistoryFile {
  /** Null for reports that were saved one by one. */
  readonly header: FileHeader | null;
  /** In the order of the file, no test twice. */
  readonly entries: readonly TransferEntry[];
  readonly marks: readonly Mark[];
}

export type FileRead =
  | { readonly ok: true; readonly file: HistoryFile }
  | { readonly ok: false; readonly reason: RefusalReason; readonly path: string; readonly message: string };

export interface ReadFileOptions {
  /** How much is done, 0 to 1. */
  readonly onProgress?: (ratio: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Our choice: three years of a test every 15 minutes are some 60 MB of summaries, and 90 days of whole reports some 200 MB; a
 * browser tab can hold twice this.
 */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** More changes than anybody makes to a line in a lifetime; our choice. */
const MAX_MARKS = 10_000;

/** Reading takes about a third of the time that checking takes. */
const READING_SHARE = 0.25;

/**
 * Reads what was saved: a history, one report, or a list of reports (a help desk's collection). Nothing of a file is handed on before all
 * of it was read and checked; a refusal names the first wrong field as a path, what was expected there and what came. A test that is in a
 * file twice is refused: nobody could say which of the two is meant.
 * @returns rejects only with the reason of an aborted signal
 */
export async function readHistoryFile(file: Blob | string, options: ReadFileOptions = {}): Promise<FileRead> {
  const { onProgress = () => {}, signal } = options;
  const pause = inSlices(signal);
  signal?.throwIfAborted();
  try {
    const size = typeof file === 'string' ? file.length : file.size;
    if (size > MAX_FILE_BYTES) {
      throw new Refusal('too-large', 'file', `expected at most ${MAX_FILE_BYTES} bytes, got ${size}`);
    }
    const parts = textOf(file, pause, (ratio) => onProgress(ratio * READING_SHARE));
    const raw = await readJson(parts, ['entries', 'marks'], pause);
    const whole = await checkedFile(raw, pause, (ratio) => onProgress(READING_SHARE + ratio * (1 - READING_SHARE)));
    onProgress(1);
    return { ok: true, file: whole };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason, path, message } = error;
    return { ok: false, reason, path, message };
  }
}

async function checkedFile(
  raw: RawFile,
  pause: () => Promise<void>,
  onProgress: (ratio: number) => void,
): Promise<HistoryFile> {
  if (raw.kind === 'list') {
    const entries = await eachChecked(raw.items, '', loneReport, pause, onProgress);
    await refuseTestsTwice(entries, '', pause);
    return { header: null, entries, marks: [] };
  }
  const schema = raw.fields.get('schema');
  if (schema === 'callprobe/report') {
    const report = Object.fromEntries([...raw.fields, ...raw.lists]);
    return { header: null, entries: [loneReport(report, '')], marks: [] };
  }
  if (schema !== FILE_SCHEMA) {
    const expected = `"${FILE_SCHEMA}" or "callprobe/report"`;
    throw new Refusal('not-ours', 'schema', `expected ${expected}, got ${quoted(schema)}`);
  }
  const header = headerFrom(raw.fields, raw.lists);
  const rawMarks = raw.lists.get('marks') ?? [];
  if (rawMarks.length > MAX_MARKS) {
    throw new Refusal('wrong-field', 'marks', `expected at most ${MAX_MARKS} items, got ${rawMarks.length}`);
  }
  const check = raw.fields.get('version') === FILE_VERSION ? entryFrom : olderEntryFrom;
  const rawEntries = raw.lists.get('entries') ?? [];
  const entries = await eachChecked(rawEntries, 'entries', check, pause, onProgress);
  await refuseTestsTwice(entries, 'entries', pause);
  const marks = await eachChecked(rawMarks, 'marks', markFrom, pause, () => {});
  await refuseTwice(
    marks.map(({ id }) => id),
    (row) => `marks.${row}.id`,
    pause,
  );
  return { header, entries, marks };
}

function headerFrom(fields: ReadonlyMap<string, unknown>, lists: ReadonlyMap<string, unknown>): FileHeader {
  const version = fields.get('version');
  if (typeof version === 'number' && Number.isInteger(version) && version > FILE_VERSION) {
    throw new Refusal('newer', 'version', `expected ${FILE_VERSION}, got ${version}`);
  }
  for (const name of ['entries', 'marks']) {
    if (lists.has(name)) continue;
    throw new Refusal('wrong-field', name, `expected a list, got ${quoted(fields.get(name))}`);
  }
  const all = Object.fromEntries(fields);
  refuseHarmful(all, '');
  const { exportedAt, software } = checked(headerSchema, all, '');
  return { exportedAt, software: software ?? null };
}

async function eachChecked<T>(
  items: unknown[],
  name: string,
  check: (value: unknown, path: string) => T,
  pause: () => Promise<void>,
  onProgress: (ratio: number) => void,
): Promise<readonly T[]> {
  const whole: T[] = [];
  for (const [row, item] of items.entries()) {
    whole.push(check(item, name === '' ? String(row) : `${name}.${row}`));
    // Not needed any more, and there may be many.
    items[row] = null;
    onProgress(whole.length / items.length);
    await pause();
  }
  return whole;
}

function refuseTestsTwice(entries: readonly TransferEntry[], name: string, pause: () => Promise<void>): Promise<void> {
  const ids = entries.map((entry) => ('report' in entry ? entry.report.id : entry.summary.id));
  const pathOf = (row: number) => {
    const entry = entries[row];
    const kind = entry !== undefined && 'summary' in entry ? 'summary' : 'report';
    return name === '' ? `${row}.id` : `${name}.${row}.${kind}.id`;
  };
  return refuseTwice(ids, pathOf, pause);
}

async function refuseTwice(
  ids: readonly string[],
  pathOf: (row: number) => string,
  pause: () => Promise<void>,
): Promise<void> {
  const rows = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    const earlier = rows.get(id);
    if (earlier !== undefined) {
      throw new Refusal('wrong-field', pathOf(row), `expected each only once, got that of ${pathOf(earlier)} again`);
    }
    rows.set(id, row);
    await pause();
  }
}
