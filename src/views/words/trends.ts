import type { Measured } from '../../core/measured.ts';
import type { FacetColumn } from '../../core/trends/columns.ts';
import type { Metric } from '../../core/trends/figures.ts';
import type { ResultCounts } from '../../core/trends/results.ts';
import { COUNT_WORDS, FACET_WORDS, FILTER_WORDS, MODE_NAMES, ORIGIN_NAMES, RESULT_NAMES } from './en-trends.ts';
import { FINDING_NAMES } from './finding-names.ts';
import { countText, millisecondsText, mosText, percentText } from './numbers.ts';
import { TOPOLOGY_WORDS } from './topology.ts';

/** A figure of a metric, as it stands alone. Scores with one decimal, as on cards. */
export function figureText(metric: Metric, value: Measured): string {
  if (metric === 'mos') return mosText(value, 1);
  return metric === 'loss' ? percentText(value) : millisecondsText(value);
}

/** As in tables: scores with two decimals. */
export function exactText(metric: Metric, value: Measured): string {
  return metric === 'mos' ? mosText(value, 2) : figureText(metric, value);
}

/** A difference, without its sign: "0.4 points", "1.2 points of 100", "30 ms". */
export function differenceText(metric: Metric, value: number): string {
  const size = Math.abs(value);
  if (metric === 'mos') return `${size.toFixed(2)} points`;
  if (metric === 'loss') return `${(size * 100).toFixed(1)} percentage points`;
  return millisecondsText(size);
}

/** A difference with its sign: what is better and what worse stands beside it. */
export function signedText(metric: Metric, value: number): string {
  const text = metric === 'mos' ? Math.abs(value).toFixed(2) : differenceText(metric, value);
  if (Number.parseFloat(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** "1 test", "1,240 tests". */
export function testsText(count: number): string {
  return COUNT_WORDS.tests(count, countText(count));
}

/** No call came about, or it was dropped: what the line did, and no person. */
export function failuresIn(results: ResultCounts): number {
  return results['set-up-failed'] + results.dropped;
}

/** A word of a facet, as people say it; what was typed or named by a deployment stands as it is. */
export function wordText(facet: FacetColumn | 'direction', word: string | null): string {
  if (word === null) return FILTER_WORDS.unknown;
  const known = KNOWN_WORDS[facet];
  return known && Object.hasOwn(known, word) ? (known[word] ?? word) : word;
}

/** "Route: Frankfurt". */
export function facetText(facet: FacetColumn, word: string | null): string {
  return `${FACET_WORDS[facet]}: ${wordText(facet, word)}`;
}

const KNOWN_WORDS: { readonly [facet in FacetColumn | 'direction']?: Readonly<Record<string, string>> } = {
  result: RESULT_NAMES,
  mode: MODE_NAMES,
  origin: ORIGIN_NAMES,
  topology: Object.fromEntries(Object.entries(TOPOLOGY_WORDS).map(([word, { name }]) => [word, name])),
  sameComputer: { true: 'yes', false: 'no' },
  finding: FINDING_NAMES,
  direction: { up: 'Your voice to them', down: 'Their voice to you' },
  connection: { wifi: 'Wi-Fi', ethernet: 'Cable', cellular: 'Mobile network', none: 'None', other: 'Other' },
};
