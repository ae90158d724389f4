import { useEffect, useRef } from 'preact/hooks';
import type { AppState } from './state.ts';

/**
 * Puts the focus on the new screen's heading, as a page load would; not on the first screen, which nobody asked for, and not out of the page
 * around this one.
 */
export function useHeadingFocus(state: AppState): void {
  const { name } = state.config.value;
  const isFramed = state.frame.value !== null;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && !(isFramed && !document.hasFocus())) document.querySelector('h1')?.focus();
    first.current = false;
  }, [placeOf(state), partOf(state)]);
  useEffect(() => {
    document.title = `${document.querySelector('h1')?.textContent} · ${name}`;
  });
}

/** Another look at the history is no other screen: whoever changed a filter stays at it. */
function placeOf({ route: { value: route } }: AppState): string {
  return 'query' in route ? route.name : JSON.stringify(route);
}

/** What of it there is to be seen: of a place that is still fetched, the heading that counts is yet to come. */
function partOf(state: AppState): unknown {
  const { name } = state.route.value;
  if (name === 'start') return state.running.value !== null;
  if (name === 'shared') return state.linked.value?.view.value.at;
  if (name === 'ask' || name === 'request') return state.asking.value?.view.value.at;
  if (name === 'desk' || name === 'history') return state[name].value !== null;
  if (state.laterScreens.value === null) return null;
  if (name === 'watch' || name === 'headset' || name === 'pbx') return state[name].value !== null;
  return name === 'test' ? state.shown.value.state : name;
}
