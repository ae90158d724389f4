import type { Actions } from './actions.ts';
import { parseRoute, type Route } from './routes.ts';
import type { TestHost } from './run-test.ts';
import type { Speaker } from './speaker.ts';
import type { AppState } from './state.ts';

/** Nobody greets more than once; our choice, so that a parent that sends without end fills nothing. */
const MOST_KEPT = 8;

/** Another page shows this one inside itself. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** What the parent said before the code was here that judges it. */
export type Heard = (listener: (event: MessageEvent) => void) => void;

/** Listens from now on: a host greets as soon as this page has loaded. */
export function hearParent(): Heard {
  const kept: MessageEvent[] = [];
  let keep = (event: MessageEvent) => {
    if (kept.length < MOST_KEPT) kept.push(event);
  };
  addEventListener('message', (event) => {
    if (event.source === window.parent) keep(event);
  });
  return (listener) => {
    keep = listener;
    for (const event of kept.splice(0)) listener(event);
  };
}

/** Fetches what speaks with the page around this one. Until it is here there is nothing to see, and where it does not come, nothing at all. */
export async function goIntoFrame(
  state: AppState,
  host: TestHost,
  parts: {
    readonly heard: Heard;
    readonly actions: Actions;
    readonly speaker: Pick<Speaker, 'ask'>;
    readonly canCall: boolean;
  },
): Promise<void> {
  const { createEmbedding } = await import('./embed/embedding.tsx');
  state.frame.value = createEmbedding(state, host, parts);
}

/** The places a frame has: testing, what came of it, and what is kept of it. The rest is for the page by itself. */
const IN_FRAME: ReadonlySet<Route['name']> = new Set(['start', 'check', 'headset', 'privacy', 'history', 'test']);

export function routeNow(): Route {
  const route = parseRoute(location.hash);
  return isFramed() && !IN_FRAME.has(route.name) ? { name: 'start' } : route;
}
