import { RANGES, type RangeName } from '../trends/history-query.ts';

/** What the overview can be sorted by. */
export const DESK_SORTS = ['verdict', 'agent', 'up', 'down', 'tests', 'route', 'browser', 'provider', 'when'] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** What of the overview is looked at; all of it stands in the page's address. */
export interface DeskQuery {
  readonly range: RangeName;
  /** Undefined: any. Null: those of which it is not known. */
  readonly place: string | null | undefined;
  readonly route: string | null | undefined;
  readonly sort: DeskSort;
  /** The other way round than usual. */
  readonly isTurned: boolean;
}

/** The worst first, of a month: older lines may be mended by now. Our choice. */
export const DEFAULT_DESK_QUERY: DeskQuery = {
  range: '30d',
  place: undefined,
  route: undefined,
  sort: 'verdict',
  isTurned: false,
};

/** Longer than any that is kept; our choice. */
const MAX_TEXT = 200;

/** Reads what stands behind the `?` of `#/desk?...`; what it does not know it leaves out. Never throws. */
export function parseDeskQuery(text: string): DeskQuery {
  const fields = new URLSearchParams(text);
  const wordOf = (name: string) => {
    const word = fields.get(name)?.slice(0, MAX_TEXT);
    return word === '' ? null : word;
  };
  return {
    range: RANGES.find((range) => range === fields.get('range')) ?? DEFAULT_DESK_QUERY.range,
    place: wordOf('place'),
    route: wordOf('route'),
    sort: DESK_SORTS.find((sort) => sort === fields.get('sort')) ?? DEFAULT_DESK_QUERY.sort,
    isTurned: fields.get('turned') === 'yes',
  };
}

/** As `parseDeskQuery` reads it; empty for the usual look. */
export function formatDeskQuery({ range, place, route, sort, isTurned }: DeskQuery): string {
  const fields = new URLSearchParams();
  if (range !== DEFAULT_DESK_QUERY.range) fields.set('range', range);
  if (place !== undefined) fields.set('place', place ?? '');
  if (route !== undefined) fields.set('route', route ?? '');
  if (sort !== DEFAULT_DESK_QUERY.sort) fields.set('sort', sort);
  if (isTurned) fields.set('turned', 'yes');
  return fields.toString();
}

/** The same look sorted by `sort`; the other way round where it is already. */
export function sortedBy(query: DeskQuery, sort: DeskSort): DeskQuery {
  return { ...query, sort, isTurned: query.sort === sort && !query.isTurned };
}
