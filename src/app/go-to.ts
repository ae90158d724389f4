import { hashOf, type Route } from './routes.ts';
import type { AppState } from './state.ts';

/** Another place, in the page's address too: the way back leads here. */
export function goTo(state: AppState, route: Route): void {
  state.route.value = route;
  setHash(hashOf(route));
}

/** In a frame the way back is the host's, and not filled with places of this page. */
export function setHash(hash: string): void {
  if (window.parent !== window) location.replace(hash);
  else location.hash = hash;
}
