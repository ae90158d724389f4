/** Where the page can be: `#/`, `#/check`, `#/headset`, `#/watch`, `#/history`, `#/test/<id>`. */
const PLACES = ['start', 'check', 'headset', 'watch', 'history'] as const;

export type Route = { readonly name: (typeof PLACES)[number] } | { readonly name: 'test'; readonly id: string };

/** Ids as the report's schema has them. */
const TEST_ROUTE = /^#\/test\/([A-Za-z0-9-]{8,64})$/;

/** Reads `location.hash`; whatever is not a place of this page is its start. Never throws. */
export function parseRoute(hash: string): Route {
  const id = TEST_ROUTE.exec(hash)?.[1];
  if (id !== undefined) return { name: 'test', id };
  return { name: PLACES.find((name) => hash === `#/${name}`) ?? 'start' };
}

export function hashOf(route: Route): string {
  if (route.name === 'test') return `#/test/${route.id}`;
  return route.name === 'start' ? '#/' : `#/${route.name}`;
}
