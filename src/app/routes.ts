/** Where the page can be: `#/`, `#/check`, `#/headset`, `#/watch`, `#/ask`, `#/privacy`, `#/history?<query>`, `#/test/<id>`, `#/t/<test link>`. */
const PLACES = ['start', 'check', 'headset', 'watch', 'ask', 'privacy'] as const;

export type Route =
  | { readonly name: (typeof PLACES)[number] }
  /** `query`: what is looked at, as it stands in the address; read by whoever shows it. */
  | { readonly name: 'history'; readonly query: string }
  | { readonly name: 'test'; readonly id: string }
  /** `packed`: what is asked for, as it stands in the address; read by whoever shows it. */
  | { readonly name: 'request'; readonly packed: string };

/** Ids as the report's schema has them. */
const TEST_ROUTE = /^#\/test\/([A-Za-z0-9-]{8,64})$/;
const REQUEST_ROUTE = /^#\/t\/(.*)$/s;
const HISTORY_ROUTE = /^#\/history(?:\?(.*))?$/s;

/** Reads `location.hash`; whatever is not a place of this page is its start. Never throws. */
export function parseRoute(hash: string): Route {
  const id = TEST_ROUTE.exec(hash)?.[1];
  if (id !== undefined) return { name: 'test', id };
  const history = HISTORY_ROUTE.exec(hash);
  if (history) return { name: 'history', query: history[1] ?? '' };
  const packed = REQUEST_ROUTE.exec(hash)?.[1];
  if (packed !== undefined) return { name: 'request', packed };
  return { name: PLACES.find((name) => hash === `#/${name}`) ?? 'start' };
}

export function hashOf(route: Route): string {
  if (route.name === 'test') return `#/test/${route.id}`;
  if (route.name === 'request') return `#/t/${route.packed}`;
  if (route.name === 'history') return route.query === '' ? '#/history' : `#/history?${route.query}`;
  return route.name === 'start' ? '#/' : `#/${route.name}`;
}
