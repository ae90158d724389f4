import type { ComponentChildren } from 'preact';
import type { MosLevels } from '../../core/score/bands.ts';
import type { Mark } from '../../core/trends/annotation.ts';
import type { ComparedGroup } from '../../core/trends/compare.ts';
import type { TrendFinding } from '../../core/trends/findings/finding.ts';
import type { Heatmap } from '../../core/trends/heatmap.ts';
import type { ResultCounts } from '../../core/trends/results.ts';
import type { ShiftSummary } from '../../core/trends/shift.ts';
import type { Trend } from '../../core/trends/trend.ts';
import { ChangeList, ChangesTable, type MarkedChange } from '../trends/changes.tsx';
import { ComparisonPlot, ComparisonTable } from '../trends/comparison.tsx';
import { Choice, type FacetChoices, FilterBar } from '../trends/filter-bar.tsx';
import { FindingsOverTime } from '../trends/findings-over-time.tsx';
import { HeatTable } from '../trends/heat-table.tsx';
import { COMPARISONS, type HistoryQuery, queryHref, withFacet } from '../trends/history-query.ts';
import { Kept } from '../trends/kept.tsx';
import { ResultCountsTable } from '../trends/result-counts.tsx';
import { TableTwin } from '../trends/table-twin.tsx';
import type { Span } from '../trends/trend-geometry.ts';
import { TrendPlot } from '../trends/trend-plot.tsx';
import { TrendTable } from '../trends/trend-table.tsx';
import { WeekHeatmap } from '../trends/week-heatmap.tsx';
import {
  CHANGE_WORDS,
  COMPARE_WORDS,
  FACET_WORDS,
  FILTER_WORDS,
  HEAT_WORDS,
  PLOT_WORDS,
  RANGE_WORDS,
  TREND_WORDS,
} from '../words/en/trends.ts';
import { countText } from '../words/numbers.ts';
import { shiftSentences } from '../words/shift.ts';
import { testsText } from '../words/trends.ts';

export interface HistoryPlotsProps {
  readonly query: HistoryQuery;
  readonly nowMs: number;
  /** What tests are held to. */
  readonly levels: MosLevels;
  /** Tests that the filters let through. */
  readonly matching: number;
  /** Of these, real calls that no figure here is made of. */
  readonly realCalls: number;
  readonly choices: FacetChoices;
  readonly hasReceived: boolean;
  /** Each null until it was worked out. */
  readonly trend: { readonly trend: Trend; readonly span: Span } | null;
  readonly heatmap: Heatmap | null;
  readonly groups: readonly ComparedGroup[] | null;
  readonly changes: readonly MarkedChange[] | null;
  readonly counts: ResultCounts | null;
  /** Of the tests of today; null also where there are none. */
  readonly today: ShiftSummary | null;
  readonly findings: readonly TrendFinding[] | null;
  /** Oldest first. */
  readonly marks: readonly Mark[];
  readonly onQuery: (query: HistoryQuery) => void;
  readonly onOpenTest: (startedAt: number) => void;
}

/** Fewer tests than this leave a week of 168 hours all but empty; our choice. */
const LEAST_FOR_HOURS = 30;

export function HistoryPlots(props: HistoryPlotsProps) {
  const { query, nowMs, matching, choices, hasReceived, counts, today, findings, onQuery } = props;
  return (
    <>
      {today !== null && (
        <Section title={TREND_WORDS.today}>
          <p>{shiftSentences(today).join(' ')}</p>
        </Section>
      )}
      <Kept by={[query, choices, hasReceived]}>
        {() => <FilterBar query={query} choices={choices} hasReceived={hasReceived} onQuery={onQuery} />}
      </Kept>
      {matching === 0 ? (
        <NoMatch query={query} />
      ) : (
        <>
          <Section title={TREND_WORDS.found}>
            <FindingsOverTime findings={findings} scored={counts?.scored ?? 0} />
          </Section>
          <Kept by={[query, nowMs, props.levels, props.trend, props.marks]}>{() => <TrendSection {...props} />}</Kept>
          <Kept by={[query.metric, props.levels, props.heatmap]}>{() => <HoursSection {...props} />}</Kept>
          <Kept by={[query, props.levels, props.groups]}>{() => <ComparisonSection {...props} />}</Kept>
          <Kept by={[query.metric, nowMs, props.changes]}>{() => <ChangesSection {...props} />}</Kept>
          <Section title={TREND_WORDS.became}>{counts && <ResultCountsTable counts={counts} />}</Section>
        </>
      )}
    </>
  );
}

function NoMatch({ query }: { readonly query: HistoryQuery }) {
  const onlyRange = Object.keys(query.facets).length === 0 && query.range !== 'all';
  return (
    <div class="card no-match">
      <p>{onlyRange ? TREND_WORDS.noneInRange(RANGE_WORDS[query.range].last) : TREND_WORDS.noMatch}</p>
      <p>
        <a class="button" href={queryHref({ ...query, range: 'all', facets: {} })}>
          {TREND_WORDS.showAll}
        </a>
      </p>
    </div>
  );
}

export function TrendSection({ query, nowMs, levels, trend, marks, realCalls, onOpenTest }: HistoryPlotsProps) {
  const { metric } = query;
  const hasFigures = trend?.trend.points.some(({ count }) => count > 0) ?? true;
  return (
    <Section title={TREND_WORDS.over}>
      {trend !== null && hasFigures && (
        <>
          <TrendPlot
            {...trend}
            name={query}
            marks={marks}
            nowMs={nowMs}
            targetMos={levels.targetMos}
            onOpenTest={onOpenTest}
          />
          <TableTwin name={PLOT_WORDS.trendTable}>
            {() => <TrendTable trend={trend.trend} metric={metric} nowMs={nowMs} />}
          </TableTwin>
        </>
      )}
      {!hasFigures && <p>{TREND_WORDS.noneScored}</p>}
      {realCalls > 0 && (
        <p>
          {TREND_WORDS.realCallsApart(countText(realCalls))}{' '}
          <a href={queryHref(withFacet(query, 'mode', ['watched']))}>{TREND_WORDS.showRealCalls}</a>
        </p>
      )}
    </Section>
  );
}

function HoursSection({ query, levels, heatmap }: HistoryPlotsProps) {
  const placed = heatmap?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Section title={TREND_WORDS.hours}>
      {heatmap !== null && placed < LEAST_FOR_HOURS && <p class="muted">{TREND_WORDS.tooFewHours(LEAST_FOR_HOURS)}</p>}
      {heatmap !== null && placed >= LEAST_FOR_HOURS && (
        <>
          <WeekHeatmap heatmap={heatmap} metric={query.metric} levels={levels} />
          {heatmap.unplaced > 0 && <p class="caption">{TREND_WORDS.unplaced(testsText(heatmap.unplaced))}</p>}
          <TableTwin name={HEAT_WORDS.table}>{() => <HeatTable heatmap={heatmap} metric={query.metric} />}</TableTwin>
        </>
      )}
    </Section>
  );
}

function ComparisonSection({ query, levels, groups, onQuery }: HistoryPlotsProps) {
  const { compare, metric } = query;
  const isKnown = groups?.some(({ word }) => word !== null) ?? true;
  const hrefOf = compare === 'direction' ? null : (word: string | null) => queryHref(withFacet(query, compare, [word]));
  return (
    <Section title={TREND_WORDS.compared}>
      <div class="filter-fields">
        <Choice label={FILTER_WORDS.compare} value={compare} onChoose={(next) => onQuery({ ...query, compare: next })}>
          {COMPARISONS.map((one) => [one, FACET_WORDS[one]] as const)}
        </Choice>
      </div>
      {groups !== null && !isKnown && (
        <p class="muted">
          {COMPARE_WORDS.nothingKnown} {SAID_BY_PEOPLE.has(compare) && COMPARE_WORDS.nothingSaid}
        </p>
      )}
      {groups !== null && isKnown && (
        <>
          {groups.length === 1 && <p class="muted">{COMPARE_WORDS.only}</p>}
          <ComparisonPlot groups={groups} by={compare} metric={metric} targetMos={levels.targetMos} hrefOf={hrefOf} />
          <TableTwin name={COMPARE_WORDS.table}>
            {() => <ComparisonTable groups={groups} by={compare} metric={metric} />}
          </TableTwin>
        </>
      )}
    </Section>
  );
}

const SAID_BY_PEOPLE: ReadonlySet<string> = new Set(['agent', 'place', 'headset', 'provider', 'tags']);

function ChangesSection({ query, nowMs, changes }: HistoryPlotsProps) {
  return (
    <Section title={TREND_WORDS.changes}>
      {changes?.length === 0 && <p class="muted">{CHANGE_WORDS.none}</p>}
      {changes !== null && changes.length > 0 && (
        <>
          <ChangeList changes={changes} metric={query.metric} nowMs={nowMs} />
          <p class="caption">{CHANGE_WORDS.lead}</p>
          <TableTwin name={CHANGE_WORDS.table}>
            {() => <ChangesTable changes={changes} metric={query.metric} nowMs={nowMs} />}
          </TableTwin>
        </>
      )}
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="trends-section">
      <h2>{title}</h2>
      <div class="card">{children}</div>
    </section>
  );
}
