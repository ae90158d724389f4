import type { Annotation } from '../../core/trends/annotation.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import type { Suggestions } from '../trends/annotation-form.tsx';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { testsText } from '../words/trends.ts';
import { DamagedRow, type HistoryItem, TestRow } from './history-rows.tsx';

export interface HistoryListProps {
  /** Newest first; null while they are being read. */
  readonly items: readonly HistoryItem[] | null;
  /** True when there are older tests than these that match. */
  readonly hasOlder: boolean;
  /** What is looked for in notes; empty where nothing is. */
  readonly find: string;
  readonly nowMs: number;
  /** Tests in the whole history, whatever is filtered by. */
  readonly total: number;
  readonly suggestions: Suggestions;
  readonly onFind: (text: string) => void;
  readonly onOlder: () => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
  readonly onAnnotate: (id: string, annotation: Annotation) => Promise<boolean>;
}

/** The tests one by one. */
export function HistoryList(props: HistoryListProps) {
  const { items, hasOlder, find, nowMs, total, suggestions, onFind, onOlder, onDelete, onDeleteAll, onAnnotate } =
    props;
  return (
    <>
      {(total > 1 || find !== '') && <Search find={find} onFind={onFind} />}
      {items === null && <p class="muted">{HISTORY_WORDS.loading}</p>}
      {items?.length === 0 && (
        <p class="muted">{find === '' ? HISTORY_WORDS.noneListed : HISTORY_WORDS.nothingFound(find)}</p>
      )}
      {items !== null && items.length > 0 && (
        <ul class="card history-list" style={{ '--rows': items.length }}>
          {items.map((item) =>
            item.kind === 'test' ? (
              <TestRow
                key={item.summary.id}
                {...item}
                nowMs={nowMs}
                suggestions={suggestions}
                onDelete={onDelete}
                onAnnotate={onAnnotate}
              />
            ) : (
              <DamagedRow key={item.id} item={item} nowMs={nowMs} onDelete={onDelete} />
            ),
          )}
        </ul>
      )}
      <div class="after buttons">
        {hasOlder && (
          <button type="button" class="button" onClick={onOlder}>
            {HISTORY_WORDS.older}
          </button>
        )}
        <ConfirmButton
          label={HISTORY_WORDS.deleteAll}
          question={total > 1 ? HISTORY_WORDS.confirmAll(testsText(total)) : HISTORY_WORDS.confirmTheOne}
          onConfirm={onDeleteAll}
        />
      </div>
    </>
  );
}

function Search({ find, onFind }: Pick<HistoryListProps, 'find' | 'onFind'>) {
  return (
    <search>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('find');
          onFind(typeof text === 'string' ? text.trim() : '');
        }}
      >
        <label>
          {HISTORY_WORDS.find}
          {/* A new field for a new search: what the address says stands in it. */}
          <input key={find} type="search" name="find" maxLength={200} defaultValue={find} />
        </label>
        <button type="submit" class="button">
          {HISTORY_WORDS.findIt}
        </button>
        {find !== '' && (
          <button type="button" class="button quiet" onClick={() => onFind('')}>
            {HISTORY_WORDS.findNothing}
          </button>
        )}
      </form>
    </search>
  );
}
