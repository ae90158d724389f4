/**
 * Where the page can be: `#/`, `#/check`, `#/headset`, `#/watch`, `#/pbx`, `#/ask`, `#/privacy`, `#/history?<query>`, `#/desk?<query>`, `#/test/<id>`,
 * `#/t/<test link>`, `#/r/<result link>`.
 */
const PLACES = ['start', 'check', 'headset', 'watch', 'pbx', 'ask', 'privacy'] as const;

export type Route =
  | { readonly name: (typeof PLACES)[number] }
  /** `query`: what is looked at, as it stands in the address; read by whoever shows it. */
  | { readonly name: 'history' | 'desk'; readonly query: string }
  | { readonly name: 'test'; readonly id: string }
  /** `packed`: what is asked for, or what somebody sent, as it stands in the address; read by whoever shows it. */
  | { readonly name: 'request' | 'shared'; readonly packed: string };

/** Ids as the report's schema has them. */
const TEST_ROUTE = /^#\/test\/([A-Za-z0-9-]{8,64})$/;
const PACKED_ROUTE = /^#\/([tr])\/(.*)$/s;
const QUERY_ROUTE = /^#\/(history|desk)(?:\?(.*))?$/s;

/** Reads `location.hash`; whatever is not a place of this page is its start. Never throws. */
export function parseRoute(hash: string): Route {
  const id = TEST_ROUTE.exec(hash)?.[1];
  if (id !== undefined) return { name: 'test', id };
  const [, place, query = ''] = QUERY_ROUTE.exec(hash) ?? [];
  if (place !== undefined) return { name: place === 'desk' ? 'desk' : 'history', query };
  const [, kind, packed] = PACKED_ROUTE.exec(hash) ?? [];
  if (packed !== undefined) return { name: kind === 't' ? 'request' : 'shared', packed };
  return { name: PLACES.find((name) => hash === `#/${name}`) ?? 'start' };
}

export function hashOf(route: Route): string {
  if (route.name === 'test') return `#/test/${route.id}`;
  if (route.name === 'request') return `#/t/${route.packed}`;
  if (route.name === 'shared') return `#/r/${route.packed}`;
  if ('query' in route) return route.query === '' ? `#/${route.name}` : `#/${route.name}?${route.query}`;
  return route.name === 'start' ? '#/' : `#/${route.name}`;
}
