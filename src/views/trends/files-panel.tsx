import { useRef } from 'preact/hooks';
import { FILE_WORDS } from '../words/en/keeping.ts';

/** What a file is being done with, or what came of it. */
export type FileWork =
  | { readonly at: 'idle' }
  | { readonly at: 'saving' | 'reading'; readonly percent: string }
  | { readonly at: 'done'; readonly text: string }
  /** `detail`: for the engineer, which field of the file was wrong. */
  | { readonly at: 'failed'; readonly text: string; readonly detail: string | null };

export interface FilesPanelProps {
  readonly work: FileWork;
  /** False where there is nothing to save. */
  readonly hasTests: boolean;
  readonly onSaveAll: () => void;
  readonly onSaveCsv: () => void;
  readonly onRead: (file: File) => void;
}

/** The whole history as a file, as a table, and back. */
export function FilesPanel({ work, hasTests, onSaveAll, onSaveCsv, onRead }: FilesPanelProps) {
  const field = useRef<HTMLInputElement>(null);
  const isBusy = work.at === 'saving' || work.at === 'reading';
  return (
    <div class="files">
      <h3>{FILE_WORDS.heading}</h3>
      <p class="muted">{FILE_WORDS.about}</p>
      <p class="buttons">
        {hasTests && (
          <>
            <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && onSaveAll()}>
              {FILE_WORDS.saveAll}
            </button>
            <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && onSaveCsv()}>
              {FILE_WORDS.saveCsv}
            </button>
          </>
        )}
        <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && field.current?.click()}>
          {FILE_WORDS.read}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={FILE_WORDS.read}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file chosen again must be news.
            event.currentTarget.value = '';
            if (file) onRead(file);
          }}
        />
      </p>
      <output class={work.at === 'failed' ? 'form-trouble' : ''}>{workText(work)}</output>
      {work.at === 'failed' && work.detail !== null && <p class="detail">{work.detail}</p>}
    </div>
  );
}

function workText(work: FileWork): string {
  if (work.at === 'idle') return '';
  return 'text' in work ? work.text : FILE_WORDS[work.at](work.percent);
}
