import type { ComponentChildren } from 'preact';
import type { Annotation, Mark } from '../../core/trends/annotation.ts';
import { Afterwards } from '../parts/afterwards.tsx';
import type { HistoryQuery } from '../trends/history-query.ts';
import { KeepingPanel, type KeepingPanelProps } from '../trends/keeping-panel.tsx';
import { Kept } from '../trends/kept.tsx';
import { MarksPanel } from '../trends/marks-panel.tsx';
import { MARK_WORDS } from '../words/en/annotation.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { KEEPING_WORDS } from '../words/en/keeping.ts';
import { TREND_WORDS, WHOSE_WORDS } from '../words/en/trends.ts';
import { HistoryList, type HistoryListProps } from './history-list.tsx';
import { HistoryPlots, type HistoryPlotsProps, TrendSection } from './history-plots.tsx';

export interface HistoryScreenProps {
  /** `unreadable`: history cannot be used at all; a banner says why. */
  readonly status: 'loading' | 'unreadable' | 'ready';
  /** Ended tests in the whole history, whatever is filtered by. */
  readonly total: number;
  /** Whether there are tests that somebody sent. */
  readonly hasReceived: boolean;
  readonly query: HistoryQuery;
  readonly nowMs: number;
  readonly list: Pick<HistoryListProps, 'items' | 'hasOlder' | 'suggestions'>;
  readonly plots: Omit<HistoryPlotsProps, 'query' | 'nowMs' | 'hasReceived' | 'onQuery' | 'onOpenTest'>;
  readonly keeping: KeepingPanelProps;
  readonly onQuery: (query: HistoryQuery) => void;
  readonly onOpenTest: (startedAt: number) => void;
  readonly onOlder: () => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
  readonly onAnnotate: (id: string, annotation: Annotation) => Promise<boolean>;
  readonly onSaveMark: (mark: Omit<Mark, 'id'>) => Promise<boolean>;
  readonly onDeleteMark: (id: string) => void;
}

/** Fewer tests than this stand as a list first: a plot of three dots teaches nothing that they do not. Our choice. */
export const FEW_TESTS = 10;

/** When does it fail, on which route, since which change: what stands out first, then the pictures, then the tests. */
export function HistoryScreen(props: HistoryScreenProps) {
  return (
    <section class="history">
      <h1 tabIndex={-1}>{HISTORY_WORDS.heading}</h1>
      <HistoryBody {...props} />
    </section>
  );
}

function HistoryBody(props: HistoryScreenProps) {
  const { status, total, hasReceived, query, nowMs, list, plots, onQuery, onOpenTest } = props;
  if (status === 'unreadable') return <p class="lead">{HISTORY_WORDS.unreadable}</p>;
  if (status === 'loading') return <p class="lead">{HISTORY_WORDS.loading}</p>;
  if (total === 0 && list.items?.length === 0 && query.find === '') {
    return <EmptyHistory keeping={props.keeping} hasReceived={hasReceived} />;
  }
  const tests = <Kept by={[list, query, nowMs, total]}>{() => <ListSection {...props} />}</Kept>;
  const more = <Kept by={[plots.marks, props.keeping, nowMs]}>{() => <More {...props} />}</Kept>;
  const trends = { ...plots, query, nowMs, hasReceived, onQuery, onOpenTest };
  if (total < FEW_TESTS) {
    return (
      <>
        <p class="lead">{total > 1 ? TREND_WORDS.few : TREND_WORDS.snapshot}</p>
        {tests}
        {total > 1 && <TrendSection {...trends} />}
        {more}
      </>
    );
  }
  return (
    <>
      <p class="lead">{HISTORY_WORDS.kept}</p>
      <HistoryPlots {...trends} />
      <Afterwards>
        {() => (
          <>
            {tests}
            {more}
          </>
        )}
      </Afterwards>
    </>
  );
}

function EmptyHistory({ keeping, hasReceived }: Pick<HistoryScreenProps, 'keeping' | 'hasReceived'>) {
  return (
    <>
      <p class="lead">{HISTORY_WORDS.empty}</p>
      <p class="teach">{HISTORY_WORDS.emptyTeach}</p>
      {hasReceived && (
        <p class="teach">
          {WHOSE_WORDS.others} <a href="#/desk">{WHOSE_WORDS.showOthers}</a>
        </p>
      )}
      <p class="buttons">
        <a class="button primary" href="#/">
          {HISTORY_WORDS.firstTest}
        </a>
        <a class="button" href="#/watch">
          {HISTORY_WORDS.watchLine}
        </a>
      </p>
      <div class="card disclosures">
        <Disclosure title={KEEPING_WORDS.heading}>
          <KeepingPanel {...keeping} />
        </Disclosure>
      </div>
    </>
  );
}

function ListSection({ total, query, nowMs, list, ...on }: HistoryScreenProps) {
  return (
    <section class="trends-section" aria-labelledby="history-tests">
      <h2 id="history-tests">{TREND_WORDS.list}</h2>
      <HistoryList
        {...list}
        find={query.find}
        nowMs={nowMs}
        total={total}
        onFind={(find) => on.onQuery({ ...query, find })}
        onOlder={on.onOlder}
        onDelete={on.onDelete}
        onDeleteAll={on.onDeleteAll}
        onAnnotate={on.onAnnotate}
      />
    </section>
  );
}

/** What is done now and then: marks, settings, files. */
function More({ plots, nowMs, keeping, onSaveMark, onDeleteMark }: HistoryScreenProps) {
  return (
    <div class="card disclosures history-more">
      <Disclosure title={MARK_WORDS.heading}>
        <MarksPanel marks={plots.marks.toReversed()} nowMs={nowMs} onSave={onSaveMark} onDelete={onDeleteMark} />
      </Disclosure>
      <Disclosure title={KEEPING_WORDS.heading}>
        <KeepingPanel {...keeping} />
      </Disclosure>
    </div>
  );
}

function Disclosure({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
