import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TestRow } from '../../core/trends/columns.ts';
import type { History } from '../../history/index.ts';
import { VERSION } from '../../version.ts';
import type { FilesPanelProps, FileWork } from '../../views/trends/files-panel.tsx';
import { FILE_WORDS } from '../../views/words/en/keeping.ts';
import { importedText, shareText } from '../../views/words/keeping.ts';
import { testsText } from '../../views/words/trends.ts';
import type { HistoryAccess } from '../history-access.ts';
import { saveBlob } from '../save-file.ts';

export interface Files {
  readonly view: ReadonlySignal<Omit<FilesPanelProps, 'hasTests'>>;
}

/** Tests read at once for a table: some milliseconds' worth; our choice. */
const SLICE = 500;

/** The whole history to a file and back. What reads and writes them is fetched by whoever wants one. */
export function createFiles(history: HistoryAccess, nowMs: () => number): Files {
  const work = signal<FileWork>({ at: 'idle' });

  /** One at a time; whatever goes wrong is said. */
  const during = async (task: () => Promise<FileWork>) => {
    if (work.value.at === 'saving' || work.value.at === 'reading') return;
    try {
      work.value = await task();
    } catch (error) {
      work.value = { at: 'failed', text: FILE_WORDS.failed, detail: String(error) };
    }
  };
  const saving = (done: number, of: number) => {
    work.value = { at: 'saving', percent: shareText(done, of) };
  };

  const save = (kind: 'json' | 'csv') =>
    during(async () => {
      saving(0, 1);
      const fetched = await import('../../history/file/index.ts');
      let tests = 0;
      const written = await history.read(async (opened) => {
        if (kind === 'csv') {
          const times = [...new Set((await opened.readColumns()).startedAt)];
          return fetched.writeCsvFile(rowsOf(opened, times), {
            onProgress(rows) {
              tests = rows;
              saving(rows, times.length);
            },
          });
        }
        return fetched.writeHistoryFile(opened.exportEntries(saving), {
          marks: await opened.listMarks(),
          exportedAt: nowMs(),
          software: VERSION,
          onProgress(entries) {
            tests = entries;
          },
        });
      });
      if (!written.ok) return { at: 'failed', text: FILE_WORDS.failed, detail: null };
      saveBlob(`callprobe-history-${new Date(nowMs()).toISOString().slice(0, 10)}.${kind}`, written.value);
      return { at: 'done', text: FILE_WORDS.saved(testsText(tests)) };
    });

  const read = (file: File) =>
    during(async () => {
      work.value = { at: 'reading', percent: shareText(0, 1) };
      const { readHistoryFile } = await import('../../history/file/index.ts');
      const result = await readHistoryFile(file, {
        onProgress(ratio) {
          work.value = { at: 'reading', percent: shareText(ratio, 1) };
        },
      });
      if (!result.ok) {
        return {
          at: 'failed',
          text: `${FILE_WORDS.refusals[result.reason]} ${FILE_WORDS.refused}`,
          detail: result.message,
        };
      }
      const { entries, marks } = result.file;
      const merged = await history.write((opened) => opened.importEntries(entries, marks));
      if (!merged.ok) return { at: 'failed', text: FILE_WORDS.failed, detail: null };
      return { at: 'done', text: importedText(merged.value) };
    });

  const view = computed(() => ({
    work: work.value,
    onSaveAll: () => void save('json'),
    onSaveCsv: () => void save('csv'),
    onRead: (file: File) => void read(file),
  }));
  return { view };
}

/** Oldest first, a slice at a time, so that a long history need not be in memory at once. */
async function* rowsOf(opened: History, times: readonly number[]): AsyncGenerator<TestRow> {
  for (let from = 0; from < times.length; from += SLICE) {
    const entries = await opened.testsAt(times.slice(from, from + SLICE));
    for (const entry of entries.toReversed()) if (entry.kind === 'test') yield entry;
  }
}
