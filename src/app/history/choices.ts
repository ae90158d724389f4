import { FACET_COLUMNS, type FacetColumn, type TestColumns } from '../../core/trends/columns.ts';
import { wordsOf } from '../../core/trends/filter.ts';
import type { Suggestions } from '../../views/trends/annotation-form.tsx';
import type { FacetChoices } from '../../views/trends/filter-bar.tsx';

/** More than anybody looks through; our choice. */
const MOST_WORDS = 50;

/** The words that the tests of a history have, and "not known" where one lacks it. */
export function facetChoices(columns: TestColumns): FacetChoices {
  return Object.fromEntries(
    FACET_COLUMNS.map((facet) => {
      const words = newestWords(columns, facet);
      return [facet, columns.facets[facet].codes.includes(0) ? [...words, null] : words];
    }),
  );
}

export function suggestionsOf(columns: TestColumns): Suggestions {
  return {
    agent: newestWords(columns, 'agent'),
    place: newestWords(columns, 'place'),
    headset: newestWords(columns, 'headset'),
    provider: newestWords(columns, 'provider'),
    tags: newestWords(columns, 'tags'),
  };
}

/** Words stand in the order in which they first came. */
function newestWords(columns: TestColumns, facet: FacetColumn): readonly string[] {
  return wordsOf(columns, facet).toReversed().slice(0, MOST_WORDS);
}
