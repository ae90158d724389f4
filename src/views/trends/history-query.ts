import { FACET_COLUMNS, type FacetColumn } from '../../core/trends/columns.ts';
import { METRICS, type Metric, SIDES, type Side } from '../../core/trends/figures.ts';
import { WHOSE, type Whose } from '../../core/trends/whose.ts';

/** How far back a history is looked at. */
export const RANGES = ['7d', '30d', '90d', 'all'] as const;
export type RangeName = (typeof RANGES)[number];

/** What tests are set side by side by: a word of theirs, or the two directions of each. */
export const COMPARISONS = [
  'route',
  'direction',
  'connection',
  'place',
  'agent',
  'headset',
  'provider',
  'codec',
  'browser',
  'topology',
  'tags',
] as const satisfies readonly (FacetColumn | 'direction')[];
export type Comparison = (typeof COMPARISONS)[number];

/** Which words of a test are wanted; null stands for those of which the word is not known. */
export type Facets = { readonly [facet in FacetColumn]?: readonly (string | null)[] };

/** What of a history is looked at; all of it stands in the page's address. */
export interface HistoryQuery {
  readonly range: RangeName;
  readonly metric: Metric;
  readonly side: Side;
  readonly compare: Comparison;
  /** One's own line does not mix with others' unless somebody asks for that. */
  readonly whose: Whose;
  readonly facets: Facets;
  /** Looked for in notes, names and tags; empty where nothing is. */
  readonly find: string;
}

/** Thirty days: a month of evenings, and quick to read. Our choice. */
export const DEFAULT_QUERY: HistoryQuery = {
  range: '30d',
  metric: 'mos',
  side: 'worse',
  compare: 'route',
  whose: 'mine',
  facets: {},
  find: '',
};

/** Our choices: more words than anybody ticks, and longer than any that is kept. */
const MAX_WORDS = 20;
const MAX_TEXT = 200;

/** Reads what stands behind the `?` of `#/history?...`; what it does not know it leaves out. Never throws. */
export function parseQuery(text: string): HistoryQuery {
  const fields = new URLSearchParams(text);
  const oneOf = <T extends string>(name: string, choices: readonly T[], usual: T): T =>
    choices.find((choice) => choice === fields.get(name)) ?? usual;
  const facets = FACET_COLUMNS.flatMap((facet) => {
    const words = [...new Set(fields.getAll(facet))].filter((word) => word.length <= MAX_TEXT).slice(0, MAX_WORDS);
    return words.length === 0 ? [] : [[facet, words.map((word) => (word === '' ? null : word))] as const];
  });
  return {
    range: oneOf('range', RANGES, DEFAULT_QUERY.range),
    metric: oneOf('metric', METRICS, DEFAULT_QUERY.metric),
    side: oneOf('side', SIDES, DEFAULT_QUERY.side),
    compare: oneOf('compare', COMPARISONS, DEFAULT_QUERY.compare),
    whose: oneOf('whose', WHOSE, DEFAULT_QUERY.whose),
    facets: Object.fromEntries(facets),
    find: (fields.get('find') ?? '').trim().slice(0, MAX_TEXT),
  };
}

/** As `parseQuery` reads it, always in the same order; empty for the usual look. */
export function formatQuery({ range, metric, side, compare, whose, facets, find }: HistoryQuery): string {
  const fields = new URLSearchParams();
  if (range !== DEFAULT_QUERY.range) fields.set('range', range);
  if (metric !== DEFAULT_QUERY.metric) fields.set('metric', metric);
  if (side !== DEFAULT_QUERY.side) fields.set('side', side);
  if (compare !== DEFAULT_QUERY.compare) fields.set('compare', compare);
  if (whose !== DEFAULT_QUERY.whose) fields.set('whose', whose);
  for (const facet of FACET_COLUMNS) for (const word of facets[facet] ?? []) fields.append(facet, word ?? '');
  if (find !== '') fields.set('find', find);
  return fields.toString();
}

/** The address of a look at the history. */
export function queryHref(query: HistoryQuery): string {
  const text = formatQuery(query);
  return text === '' ? '#/history' : `#/history?${text}`;
}

/** The same look with only these words of `facet`; with none, all of them. */
export function withFacet(query: HistoryQuery, facet: FacetColumn, words: readonly (string | null)[]): HistoryQuery {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: words.length === 0 ? others : { ...others, [facet]: words } };
}

export function hasFacets({ facets }: HistoryQuery): boolean {
  return Object.keys(facets).length > 0;
}
