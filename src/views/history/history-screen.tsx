import type { Measured } from '../../core/measured.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { HISTORY_WORDS } from '../words/en-history.ts';
import { DamagedRow, ReportRow } from './history-rows.tsx';

/** One stored test: read well, or shown as damaged. */
export type HistoryItem =
  | { readonly kind: 'report'; readonly report: CallReport }
  | { readonly kind: 'damaged'; readonly id: string; readonly startedAt: Measured; readonly message: string };

export interface HistoryScreenProps {
  /** Newest first; null while history is being read. */
  readonly items: readonly HistoryItem[] | null;
  /** True when there are older tests than these. */
  readonly hasOlder: boolean;
  /** True when history cannot be used at all; a banner says why. */
  readonly unreadable: boolean;
  readonly nowMs: number;
  readonly onOlder: () => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
}

export function HistoryScreen(props: HistoryScreenProps) {
  return (
    <section class="history">
      <h1 tabIndex={-1}>{HISTORY_WORDS.heading}</h1>
      <HistoryBody {...props} />
    </section>
  );
}

function HistoryBody({ items, hasOlder, unreadable, nowMs, onOlder, onDelete, onDeleteAll }: HistoryScreenProps) {
  if (unreadable) return <p class="lead">{HISTORY_WORDS.unreadable}</p>;
  if (items === null) return <p class="lead">{HISTORY_WORDS.loading}</p>;
  if (items.length === 0) {
    return (
      <>
        <p class="lead">{HISTORY_WORDS.empty}</p>
        <p class="teach">{HISTORY_WORDS.emptyTeach}</p>
        <p>
          <a class="button primary" href="#/">
            {HISTORY_WORDS.firstTest}
          </a>
        </p>
      </>
    );
  }
  const tests = HISTORY_WORDS.tests(items.length, hasOlder);
  return (
    <>
      <p class="lead">{HISTORY_WORDS.kept}</p>
      <ul class="card history-list">
        {items.map((item) =>
          item.kind === 'report' ? (
            <ReportRow key={item.report.id} report={item.report} nowMs={nowMs} onDelete={onDelete} />
          ) : (
            <DamagedRow key={item.id} item={item} nowMs={nowMs} onDelete={onDelete} />
          ),
        )}
      </ul>
      <div class="after buttons">
        {hasOlder && (
          <button type="button" class="button" onClick={onOlder}>
            {HISTORY_WORDS.older}
          </button>
        )}
        <ConfirmButton
          label={HISTORY_WORDS.deleteAll}
          question={HISTORY_WORDS.confirmAll(tests)}
          onConfirm={onDeleteAll}
        />
      </div>
    </>
  );
}
