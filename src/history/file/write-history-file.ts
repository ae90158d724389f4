import type { Mark } from '../../core/trends/annotation.ts';
import type { TransferEntry } from '../transfer.ts';
import { growingFile } from './blob-parts.ts';
import { FILE_SCHEMA, FILE_VERSION } from './file-schema.ts';
import { inSlices } from './slices.ts';

export interface WriteFileOptions {
  readonly marks: readonly Mark[];
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  /** The version of Callprobe. */
  readonly software?: string;
  /** How many tests are written. */
  readonly onProgress?: (entries: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * A history as a file. The same history gives the same bytes but for `exportedAt`: entries in the order they come, which is the oldest first,
 * marks by their time. A test under way is left out: half of it would be taken for all of it elsewhere.
 * @returns rejects with the reason of an aborted signal, or with what `entries` throws
 */
export async function writeHistoryFile(
  entries: AsyncIterable<TransferEntry> | Iterable<TransferEntry>,
  { marks, exportedAt, software, onProgress = () => {}, signal }: WriteFileOptions,
): Promise<Blob> {
  const pause = inSlices(signal);
  const file = growingFile('application/json');
  const header = {
    schema: FILE_SCHEMA,
    version: FILE_VERSION,
    exportedAt,
    ...(software === undefined ? {} : { software }),
  };
  // Everything but its closing brace: the two lists follow.
  file.add(`${JSON.stringify(header).slice(0, -1)},"entries":[`);
  let written = 0;
  for await (const entry of entries) {
    if ('report' in entry && entry.report.outcome === 'running') continue;
    file.add(`${written === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`);
    written += 1;
    onProgress(written);
    await pause();
  }
  const inOrder = marks.toSorted((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1));
  file.add(`\n],"marks":[${inOrder.map((mark) => `\n${JSON.stringify(mark)}`).join(',')}\n]}\n`);
  return file.blob();
}
