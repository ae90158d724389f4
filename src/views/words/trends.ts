import type { Measured } from '../../core/measured.ts';
import type { FacetColumn } from '../../core/trends/columns.ts';
import type { Metric } from '../../core/trends/figures.ts';
import type { ResultCounts } from '../../core/trends/results.ts';
import { FINDING_NAMES } from './en/finding-names.ts';
import { TOPOLOGY_WORDS } from './en/topology.ts';
import {
  FACET_NAMES,
  FACET_WORDS,
  FILTER_WORDS,
  MODE_NAMES,
  ORIGIN_NAMES,
  RESULT_NAMES,
  SIDE_WORDS,
} from './en/trends.ts';
import { UNIT_WORDS } from './en/units.ts';
import { countText, decimalText, isNothing, millisecondsText, mosText, percentText } from './numbers.ts';

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
  if (metric === 'mos') return UNIT_WORDS.points(decimalText(size, 2));
  if (metric === 'loss') return UNIT_WORDS.percentagePoints(decimalText(size * 100, 1));
  return millisecondsText(size);
}

/** A difference with its sign: what is better and what worse stands beside it. */
export function signedText(metric: Metric, value: number): string {
  const text = metric === 'mos' ? decimalText(Math.abs(value), 2) : differenceText(metric, value);
  if (isNoDifference(metric, value)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Whether it reads as 0. */
export function isNoDifference(metric: Metric, value: number): boolean {
  if (metric === 'mos') return isNothing(value, 2);
  return metric === 'loss' ? isNothing(value * 100, 1) : isNothing(value, 1);
}

/** "1 test", "1,240 tests". */
export function testsText(count: number): string {
  return UNIT_WORDS.tests(count, countText(count));
}

/** No call came about, or it was dropped: what the line did, and no person. */
export function failuresIn(results: ResultCounts): number {
  return results['set-up-failed'] + results.dropped;
}

/** A word of a facet, as people say it; what was typed or named by a deployment stands as it is. */
export function wordText(facet: FacetColumn | 'direction', word: string | null): string {
  if (word === null) return FILTER_WORDS.unknown;
  const known = knownWords(facet);
  return known !== null && Object.hasOwn(known, word) ? (known[word] ?? word) : word;
}

/** "Route: Frankfurt". */
export function facetText(facet: FacetColumn, word: string | null): string {
  return FILTER_WORDS.facet(FACET_WORDS[facet], wordText(facet, word));
}

function knownWords(facet: FacetColumn | 'direction'): Readonly<Record<string, string>> | null {
  switch (facet) {
    case 'result':
      return RESULT_NAMES;
    case 'mode':
      return MODE_NAMES;
    case 'origin':
      return ORIGIN_NAMES;
    case 'topology':
      return Object.fromEntries(Object.entries(TOPOLOGY_WORDS).map(([word, { name }]) => [word, name]));
    case 'sameComputer':
    case 'connection':
      return FACET_NAMES[facet];
    case 'finding':
      return FINDING_NAMES;
    case 'direction':
      return SIDE_WORDS;
    default:
      return null;
  }
}
