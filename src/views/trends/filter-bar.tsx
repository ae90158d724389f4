import type { ComponentChildren } from 'preact';
import { FACET_COLUMNS, type FacetColumn } from '../../core/trends/columns.ts';
import { METRICS, SIDES } from '../../core/trends/figures.ts';
import { WHOSE } from '../../core/trends/whose.ts';
import { FACET_WORDS, FILTER_WORDS, METRIC_WORDS, RANGE_WORDS, SIDE_WORDS, WHOSE_WORDS } from '../words/en/trends.ts';
import { facetText, wordText } from '../words/trends.ts';
import { type HistoryQuery, hasFacets, queryHref, RANGES, withFacet } from './history-query.ts';

/** The words by which tests can be filtered, each facet's in the order it is chosen from. */
export type FacetChoices = { readonly [facet in FacetColumn]?: readonly (string | null)[] };

export interface FilterBarProps {
  readonly query: HistoryQuery;
  readonly choices: FacetChoices;
  /** Whether there are tests that somebody sent. */
  readonly hasReceived: boolean;
  readonly onQuery: (query: HistoryQuery) => void;
}

/** Facets with a field of their own, where the tests differ in them. The rest only an address asks for. */
const FIELDS = [
  'route',
  'connection',
  'place',
  'agent',
  'headset',
  'provider',
  'tags',
  'codec',
  'browser',
  'mode',
  'result',
  'finding',
  'origin',
] as const satisfies readonly FacetColumn[];

/** Values of the choice that are no word. */
const ANY = 'any';
const SEVERAL = 'several';

/** What is looked at. Every choice is an address, so that the way back leads through them. */
export function FilterBar({ query, choices, hasReceived, onQuery }: FilterBarProps) {
  const fields = FIELDS.filter((facet) => (choices[facet]?.length ?? 0) > 1 || query.facets[facet]);
  return (
    <section class="filters" aria-label={FILTER_WORDS.heading}>
      <div class="filter-fields">
        <Choice label={FILTER_WORDS.range} value={query.range} onChoose={(range) => onQuery({ ...query, range })}>
          {RANGES.map((range) => [range, RANGE_WORDS[range].choice] as const)}
        </Choice>
        <Choice label={FILTER_WORDS.metric} value={query.metric} onChoose={(metric) => onQuery({ ...query, metric })}>
          {METRICS.map((metric) => [metric, METRIC_WORDS[metric].name] as const)}
        </Choice>
        <Choice label={FILTER_WORDS.side} value={query.side} onChoose={(side) => onQuery({ ...query, side })}>
          {SIDES.map((side) => [side, SIDE_WORDS[side]] as const)}
        </Choice>
        {(hasReceived || query.whose !== 'mine') && (
          <Choice label={WHOSE_WORDS.label} value={query.whose} onChoose={(whose) => onQuery({ ...query, whose })}>
            {WHOSE.map((whose) => [whose, WHOSE_WORDS[whose]] as const)}
          </Choice>
        )}
      </div>
      {fields.length > 0 && (
        <details class="more-filters">
          <summary>{FILTER_WORDS.more}</summary>
          <div class="filter-fields">
            {fields.map((facet) => (
              <FacetChoice key={facet} facet={facet} words={choices[facet] ?? []} query={query} onQuery={onQuery} />
            ))}
          </div>
        </details>
      )}
      {hasFacets(query) && <ChosenFacets query={query} />}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Id of what explains it. */
  readonly describedBy?: string;
  readonly onChoose: (value: T) => void;
  readonly children: readonly (readonly [value: T, text: string])[];
}

export function Choice<T extends string>({ label, value, describedBy, onChoose, children }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = children.find(([one]) => one === event.currentTarget.value)?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {children.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FacetChoiceProps {
  readonly facet: FacetColumn;
  readonly words: readonly (string | null)[];
  readonly query: HistoryQuery;
  readonly onQuery: (query: HistoryQuery) => void;
}

function FacetChoice({ facet, words, query, onQuery }: FacetChoiceProps) {
  const chosen = query.facets[facet] ?? [];
  // A word that an address asks for and no test has stands here all the same: the field must not say "any".
  const all = [...words, ...chosen.filter((word) => !words.includes(word))];
  const places = all.map((word, i) => [`word-${i}`, wordText(facet, word)] as const);
  const value = chosen.length === 0 ? ANY : chosen.length > 1 ? SEVERAL : `word-${all.indexOf(chosen[0] ?? null)}`;
  return (
    <Choice
      label={FACET_WORDS[facet]}
      value={value}
      onChoose={(place) => {
        if (place === SEVERAL) return;
        const word = all[places.findIndex(([one]) => one === place)];
        onQuery(withFacet(query, facet, word === undefined ? [] : [word]));
      }}
    >
      {[
        [ANY, FILTER_WORDS.any] as const,
        ...(value === SEVERAL ? [[SEVERAL, FILTER_WORDS.several] as const] : []),
        ...places,
      ]}
    </Choice>
  );
}

/** What is filtered by, each with the way to take it away. */
function ChosenFacets({ query }: { readonly query: HistoryQuery }): ComponentChildren {
  return (
    <p class="chosen-facets">
      <span>{FILTER_WORDS.only}</span>
      {FACET_COLUMNS.flatMap((facet) =>
        (query.facets[facet] ?? []).map((word) => {
          const text = facetText(facet, word);
          const others = (query.facets[facet] ?? []).filter((one) => one !== word);
          return (
            <a
              key={text}
              class="chosen-facet"
              href={queryHref(withFacet(query, facet, others))}
              aria-label={FILTER_WORDS.remove(text)}
            >
              {text} <span aria-hidden="true">×</span>
            </a>
          );
        }),
      )}
      <a class="clear-facets" href={queryHref({ ...query, facets: {} })}>
        {FILTER_WORDS.clear}
      </a>
    </p>
  );
}
