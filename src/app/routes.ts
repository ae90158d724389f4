/** Where the page can be: `#/`, `#/history`, `#/test/<id>`. */
export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'history' }
  | { readonly name: 'test'; readonly id: string };

/** Ids as the report's schema has them. */
const TEST_ROUTE = /^#\/test\/([A-Za-z0-9-]{8,64})$/;

/** Reads `location.hash`; whatever is not a place of this page is its start. Never throws. */
export function parseRoute(hash: string): Route {
  if (hash === '#/history') return { name: 'history' };
  const id = TEST_ROUTE.exec(hash)?.[1];
  return id === undefined ? { name: 'start' } : { name: 'test', id };
}

export function hashOf(route: Route): string {
  if (route.name === 'test') return `#/test/${route.id}`;
  return route.name === 'history' ? '#/history' : '#/';
}
