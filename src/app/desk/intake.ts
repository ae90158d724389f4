import { parseShared } from '../../core/share/parse-shared.ts';
import type { SharedResult } from '../../core/share/shared-result.ts';
import type { TestOrigin } from '../../core/trends/annotation.ts';
import { readHistoryFile } from '../../history/file/read-history-file.ts';
import { inSlices } from '../../history/file/slices.ts';
import type { TransferEntry } from '../../history/transfer.ts';
import { unpackResult } from '../../links/index.ts';
import type { Refused } from '../../views/desk/intake-panel.tsx';
import { receivedEntry, strangersEntry } from './received-entry.ts';
import { resultLinksIn } from './result-links.ts';

/** A file that was dropped or chosen, or a text that was pasted (`name` null). */
export interface Source {
  readonly name: string | null;
  readonly content: Blob | string;
}

/** All that came, each test once, and what could not be read. */
export interface TakenIn {
  readonly entries: readonly TransferEntry[];
  /** Shared results as they came, those that came twice among them. */
  readonly shared: readonly SharedResult[];
  readonly duplicates: number;
  readonly refused: readonly Refused[];
}

export interface IntakeOptions {
  /** What the server's signature says of a result. */
  readonly originOf: (shared: SharedResult) => Promise<TestOrigin>;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Our choices: a help desk's week, and the memory that its reports take. */
const MOST_RESULTS = 5_000;
/** Files that are on their way from the disk while another is being checked; our choice: each takes longer to come than to read. */
const READ_AHEAD = 8;
/** A shared result is 128 kB at most, a chat with 500 links some 2 MB; our choice. */
const MAX_SHARED_BYTES = 256 * 1024;
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

type Item =
  | { readonly refused: Omit<Refused, 'file' | 'link'> }
  | { readonly shared: SharedResult }
  | { readonly entry: TransferEntry };

/**
 * Reads files and texts: shared results, reports that were saved, whole histories (their tests only: marks are of their maker's line), and any text
 * with result links in it. Checks everything, merges what came twice, and writes nothing. In slices, so that the page has its turn.
 * @returns rejects only with the reason of an aborted signal
 */
export async function takeIn(sources: readonly Source[], options: IntakeOptions): Promise<TakenIn> {
  const { originOf, onProgress = () => undefined, signal } = options;
  const pause = inSlices(signal);
  const entries = new Map<string, TransferEntry>();
  const all: SharedResult[] = [];
  const refused: Refused[] = [];
  let [done, of, duplicates] = [0, sources.length, 0];

  const keep = (entry: TransferEntry) => {
    const { id } = 'report' in entry ? entry.report : entry.summary;
    const earlier = entries.get(id);
    if (earlier !== undefined) duplicates += 1;
    // Of two that differ the one that the server saw is meant.
    const isBetter = earlier?.annotation.origin !== 'verified' && entry.annotation.origin === 'verified';
    if (earlier === undefined || isBetter) entries.set(id, entry);
  };
  const take = async (item: Item, file: string | null, link: number | null) => {
    if (!('refused' in item) && entries.size >= MOST_RESULTS) {
      refused.push({ file, link, why: 'too-many', message: `expected at most ${MOST_RESULTS} results, got more` });
    } else if ('refused' in item) refused.push({ file, link, ...item.refused });
    else if ('entry' in item) keep(strangersEntry(item.entry));
    else {
      all.push(item.shared);
      keep(receivedEntry(item.shared, await originOf(item.shared)));
    }
  };

  const small: (Promise<string | null> | null)[] = [];
  for (const [at, { name, content }] of sources.entries()) {
    onProgress(done, of);
    for (const ahead of sources.slice(small.length, at + READ_AHEAD)) small.push(smallText(ahead));
    const read = await readSource(content, await small[at], signal);
    small[at] = null;
    if ('links' in read) {
      const links = read.links.slice(0, MOST_RESULTS);
      if (read.links.length > links.length) {
        const message = `expected at most ${MOST_RESULTS} links, got ${read.links.length}`;
        refused.push({ file: name, link: links.length + 1, why: 'too-many', message });
      }
      of += links.length - 1;
      for (const [at, link] of links.entries()) {
        onProgress(done, of);
        await take(await itemOfLink(link), name, links.length === 1 && name !== null ? null : at + 1);
        done += 1;
        await pause();
      }
    } else {
      for (const item of read.items) await take(item, name, null);
      done += 1;
    }
    await pause();
  }
  onProgress(done, of);
  return { entries: [...entries.values()], shared: all, duplicates, refused };
}

/** The whole text of a file that may be a shared result; null for a larger one. */
function smallText({ content }: Source): Promise<string | null> | null {
  return typeof content !== 'string' && content.size <= MAX_SHARED_BYTES ? textOf(content) : null;
}

/**
 * What is in it, or the links that are in it.
 * @param whole its text where that was read already; null or undefined where not
 */
async function readSource(
  content: Blob | string,
  whole: string | null | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly links: readonly string[] } | { readonly items: readonly Item[] }> {
  const size = typeof content === 'string' ? content.length : content.size;
  const beginning = whole ?? (typeof content === 'string' ? content : await textOf(content.slice(0, 100)));
  if (beginning === null) return refusal('unreadable', 'expected a file that can be read, got none');
  const isJson = /^[\s\u{feff}]*[{[]/u.test(beginning.slice(0, 100));
  if (isJson && size > MAX_SHARED_BYTES) return fromHistoryFile(content, signal);
  if (size > MAX_TEXT_BYTES) return refusal('too-large', `expected at most ${MAX_TEXT_BYTES} bytes, got ${size}`);
  const text = whole ?? (typeof content === 'string' ? content : await textOf(content));
  if (text === null) return refusal('unreadable', 'expected a file that can be read, got none');
  if (isJson) return fromSharedFile(text) ?? fromHistoryFile(content, signal);
  const links = resultLinksIn(text);
  return links.length > 0 ? { links } : refusal('no-links', 'expected a result link, got none');
}

/** Null for another kind of file. */
function fromSharedFile(text: string): { readonly items: readonly Item[] } | null {
  const value = jsonOf(text);
  if (Reflect.get(Object(value), 'schema') !== 'callprobe/shared') return null;
  const parsed = parseShared(value);
  if (parsed.ok) return { items: [parsed] };
  return refusal(parsed.isNewer ? 'newer' : 'wrong-field', parsed.message);
}

async function fromHistoryFile(content: Blob | string, signal: AbortSignal | undefined) {
  const read = await readHistoryFile(content, signal === undefined ? {} : { signal });
  if (!read.ok) return refusal(read.reason, read.message);
  return { items: read.file.entries.map((entry) => ({ entry })) };
}

async function itemOfLink(link: string): Promise<Item> {
  const unpacked = await unpackResult(link);
  return unpacked.ok ? unpacked : { refused: { why: unpacked.why, message: unpacked.message } };
}

function refusal(why: Refused['why'], message: string): { readonly items: readonly Item[] } {
  return { items: [{ refused: { why, message } }] };
}

async function textOf(blob: Blob): Promise<string | null> {
  try {
    return await blob.text();
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return null;
  }
}
