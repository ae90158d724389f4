import { hashOf, type Route } from './routes.ts';
import type { AppState } from './state.ts';

/** Another place, in the page's address too: the way back leads here. */
export function goTo(state: AppState, route: Route): void {
  state.route.value = route;
  location.hash = hashOf(route);
}
