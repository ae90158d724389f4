import type { VNode } from 'preact';
import { facetChoices, suggestionsOf } from '../../../src/app/history/choices.ts';
import type { Look } from '../../../src/app/history/look.ts';
import { USUAL_LEVELS } from '../../../src/core/score/bands.ts';
import { type Mark, NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, type TestRow } from '../../../src/core/trends/columns.ts';
import { trendFindings } from '../../../src/core/trends/findings/trend-findings.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { hasReceived } from '../../../src/core/trends/whose.ts';
import type { HistoryItem } from '../../../src/views/history/history-rows.tsx';
import { HistoryScreen, type HistoryScreenProps } from '../../../src/views/history/history-screen.tsx';
import { SummaryScreen } from '../../../src/views/result/summary-screen.tsx';
import { DEFAULT_QUERY, type HistoryQuery } from '../../../src/views/trends/history-query.ts';
import { SAMPLE_REPORTS, sampleReport } from '../reports/index.ts';
import { HISTORY_ENDS_MS } from '../trends/history-plan.ts';
import { madeTests } from '../trends/made-history.ts';
import { wholeLook } from '../trends/whole-look.ts';

const nothing = () => {};
const kept = async () => true;
const NOW_MS = HISTORY_ENDS_MS + 6 * 3_600_000;
const DAY_MS = 86_400_000;

/** Longer than people type, and what they would do to a page if it let them. */
const LONG_NOTE =
  'Kids were streaming in the next room, the VPN was on, and the microwave ran twice; the caller said <b>robot</b> and hung up after the second sentence.';
const SAID = {
  note: LONG_NOTE,
  agent: 'Maria Magdalena von Hohenstein-Oberberg',
  place: 'attic',
  headset: 'Jabra Evolve2 65',
  provider: 'Kabel und Funk Oberberg',
  tags: ['Wi-Fi', 'evening', 'a-tag-without-any-blank-that-is-as-long-as-one-may-be-ok-then'],
  origin: 'own',
} as const;

const MARKS: readonly Mark[] = [
  { id: 'mark-0001', atMs: NOW_MS - 24 * DAY_MS, text: 'New router' },
  { id: 'mark-0002', atMs: NOW_MS - 11 * DAY_MS, text: 'Moved the desk to the attic, next to the window' },
  { id: 'mark-0003', atMs: NOW_MS - 2 * DAY_MS, text: 'Cable' },
];

interface Options {
  readonly query?: Partial<HistoryQuery>;
  readonly marks?: readonly Mark[];
  readonly items?: readonly HistoryItem[];
  readonly status?: HistoryScreenProps['status'];
  readonly keeping?: Partial<HistoryScreenProps['keeping']>;
}

const NO_LOOK: Look = {
  rows: new Uint32Array(0),
  trend: null,
  heatmap: null,
  realCalls: 0,
  groups: null,
  changes: null,
  counts: null,
  today: null,
};

/** The screen as the page shows it of these tests. */
function historyOf(tests: readonly TestRow[], options: Options = {}): VNode {
  const columns = columnsOf(tests);
  const query = { ...DEFAULT_QUERY, ...options.query };
  const marks = options.marks ?? [];
  const at = { columns, query, marks, nowMs: NOW_MS, levels: USUAL_LEVELS };
  const look = tests.length === 0 ? NO_LOOK : wholeLook(at);
  const items = tests
    .slice(-8)
    .toReversed()
    .map((test): HistoryItem => ({ kind: 'test', ...test, hasReport: true }));
  return (
    <HistoryScreen
      status={options.status ?? 'ready'}
      total={tests.length}
      hasReceived={hasReceived(columns)}
      query={query}
      nowMs={NOW_MS}
      list={{ items: options.items ?? items, hasOlder: tests.length > 8, suggestions: suggestionsOf(columns) }}
      plots={{
        ...look,
        levels: USUAL_LEVELS,
        matching: look.rows.length,
        choices: facetChoices(columns),
        findings: trendFindings(columns, look.rows),
        marks,
      }}
      keeping={{
        settings: { days: 90, traces: 50, maxBytes: null },
        usage: {
          tests: tests.length,
          traces: Math.min(50, tests.length),
          bytes: 12e6,
          quotaBytes: 2.4e9,
          isPersistent: false,
        },
        letGo: null,
        onSettings: kept,
        onPersist: kept,
        files: {
          work: { at: 'idle' },
          hasTests: tests.length > 0,
          onSaveAll: nothing,
          onSaveCsv: nothing,
          onRead: nothing,
        },
        ...options.keeping,
      }}
      onQuery={nothing}
      onOpenTest={nothing}
      onOlder={nothing}
      onDelete={nothing}
      onDeleteAll={nothing}
      onAnnotate={kept}
      onSaveMark={kept}
      onDeleteMark={nothing}
    />
  );
}

/** One test in so many of a line, over some weeks. */
function spread(count: number, every: number, plan: Parameters<typeof madeTests>[1] = {}): readonly TestRow[] {
  return madeTests(count * every, plan).filter((_, i) => i % every === every - 1);
}

const SAMPLES = [
  'running',
  'excellent',
  'good',
  'fair',
  'poor-downlink',
  'bad',
  'inconclusive',
  'same-computer',
  'stopped',
  'failed-relay-unreachable',
];

/** Every kind of line that the list has. */
function everyKindOfItem(): readonly HistoryItem[] {
  const items = SAMPLES.map((name, i): HistoryItem => {
    const report = (SAMPLE_REPORTS[name] ?? sampleReport)();
    return { kind: 'test', summary: summaryOf(report), annotation: i === 4 ? SAID : NO_ANNOTATION, hasReport: i !== 5 };
  });
  return [
    ...items,
    {
      kind: 'damaged',
      id: 'made-up-damaged-1',
      startedAt: NOW_MS - 20 * DAY_MS,
      message: 'directions.up.score.mos: expected a number from 1, got "four"',
    },
    { kind: 'damaged', id: 'made-up-damaged-2', startedAt: null, message: 'startedAt: expected number, got undefined' },
  ];
}

const EVENINGS = { planted: { kind: 'evening-congestion', drop: 1.1, share: 0.7, of: 'down' } } as const;

/** The history with nothing, little and much in it. */
export const HISTORY_VIEWS = {
  'history-loading': () => ({ screen: historyOf([], { status: 'loading' }) }),
  'history-empty': () => ({ screen: historyOf([]) }),
  'history-one': () => ({ screen: historyOf(madeTests(1)) }),
  'history-few': () => ({
    screen: historyOf(spread(6, 40, EVENINGS), { query: { range: 'all' }, items: everyKindOfItem() }),
  }),
  'history-thirty': () => ({ screen: historyOf(spread(30, 70, EVENINGS), { marks: MARKS.slice(0, 1) }) }),
  'history-many': () => ({
    screen: historyOf(madeTests(100_000, { planted: { kind: 'step', drop: 0.5, at: 0.99, of: 'up' } }), {
      query: { range: '90d', compare: 'route' },
      marks: MARKS,
    }),
  }),
  'history-evenings': () => ({
    screen: historyOf(madeTests(4_000, EVENINGS), { query: { side: 'down', compare: 'direction' } }),
  }),
  'history-loss': () => ({
    screen: historyOf(madeTests(2_500, EVENINGS), {
      query: { range: '7d', metric: 'loss', compare: 'place', facets: { route: ['Frankfurt', null], codec: ['opus'] } },
    }),
  }),
  'history-no-match': () => ({ screen: historyOf(madeTests(500), { query: { facets: { place: ['the moon'] } } }) }),
  'history-nothing-found': () => ({ screen: historyOf(madeTests(40), { query: { find: 'microwave' }, items: [] }) }),
  'history-file-refused': () => ({
    screen: historyOf(madeTests(3), {
      keeping: {
        letGo: { tests: 12, bodies: 0, traces: 340 },
        files: {
          work: {
            at: 'failed',
            text: 'This file was not read in, and nothing was changed.',
            detail: 'entries.3.summary.mos: expected >=1, got 0',
          },
          hasTests: true,
          onSaveAll: nothing,
          onSaveCsv: nothing,
          onRead: nothing,
        },
      },
    }),
  }),
  'history-unreadable': () => ({ screen: historyOf([], { status: 'unreadable' }) }),
  'result-summary': () => ({
    screen: (
      <SummaryScreen
        summary={summaryOf(sampleReport())}
        notes={{ annotation: SAID, suggestions: suggestionsOf(columnsOf(madeTests(20))), onSave: kept }}
        onDelete={nothing}
      />
    ),
  }),
} as const satisfies Readonly<Record<string, () => { readonly screen: VNode }>>;
