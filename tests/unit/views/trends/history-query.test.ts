import { expect, test } from '@playwright/test';
import { FACET_COLUMNS } from '../../../../src/core/trends/columns.ts';
import { METRICS, SIDES } from '../../../../src/core/trends/figures.ts';
import { WHOSE } from '../../../../src/core/trends/whose.ts';
import {
  COMPARISONS,
  DEFAULT_QUERY,
  formatQuery,
  type HistoryQuery,
  hasFacets,
  parseQuery,
  queryHref,
  RANGES,
  withFacet,
} from '../../../../src/views/trends/history-query.ts';

const STRANGE_WORDS = ['Frankfurt', 'a b', 'a&b=c', '100 %', '#/', '+49', 'Zürich 📞', "O'Hara", '<b>', null];

function* queries(): Generator<HistoryQuery> {
  for (const range of RANGES) for (const metric of METRICS) yield { ...DEFAULT_QUERY, range, metric };
  for (const side of SIDES) for (const compare of COMPARISONS) yield { ...DEFAULT_QUERY, side, compare };
  for (const whose of WHOSE) yield { ...DEFAULT_QUERY, whose };
  for (const facet of FACET_COLUMNS) {
    for (const word of STRANGE_WORDS) yield withFacet({ ...DEFAULT_QUERY, find: word ?? '' }, facet, [word]);
    yield withFacet(withFacet(DEFAULT_QUERY, 'route', STRANGE_WORDS), facet, STRANGE_WORDS);
  }
}

test('every look survives the way through the address, and has one address only', () => {
  for (const query of queries()) {
    const text = formatQuery(query);
    expect(parseQuery(text), text).toEqual(query);
    expect(formatQuery(parseQuery(text))).toBe(text);
  }
});

test('the usual look has the plain address', () => {
  expect(queryHref(DEFAULT_QUERY)).toBe('#/history');
  expect(parseQuery('')).toEqual(DEFAULT_QUERY);
});

test('what is not known is left out, and the rest is read', () => {
  const strange = ['range=5y', 'metric=', 'side=left', 'compare=colour', 'colour=red', '%', '&&&', '=', 'range'];
  for (const text of strange) expect(parseQuery(text), text).toEqual(DEFAULT_QUERY);
  expect(parseQuery('range=5y&metric=loss&shoe=42')).toEqual({ ...DEFAULT_QUERY, metric: 'loss' });
  expect(parseQuery('range=90d&range=7d')).toEqual({ ...DEFAULT_QUERY, range: '90d' });
});

test('an address can ask for a bounded number of words only, each once', () => {
  const many = Array.from({ length: 100 }, (_, i) => `route=r${i}`).join('&');
  expect(parseQuery(many).facets.route).toHaveLength(20);
  expect(parseQuery('route=a&route=a&route=').facets.route).toEqual(['a', null]);
  expect(parseQuery(`route=${'x'.repeat(201)}`)).toEqual(DEFAULT_QUERY);
  expect(parseQuery(`find=${'x'.repeat(500)}`).find).toHaveLength(200);
});

test('taking the last word of a filter away takes the filter away', () => {
  const one = withFacet(DEFAULT_QUERY, 'place', ['home']);
  expect(hasFacets(one)).toBe(true);
  expect(withFacet(one, 'place', [])).toEqual(DEFAULT_QUERY);
  expect(hasFacets(DEFAULT_QUERY)).toBe(false);
});
