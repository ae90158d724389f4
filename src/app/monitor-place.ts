import { noTestsFault } from '../core/config/config.ts';
import type { TestHost } from './run-test.ts';
import type { AppState } from './state.ts';

/** Where what is watched is kept, the same for all tabs. */
export const WATCH_KEYS = { settings: 'callprobe-watch', shift: 'callprobe-watch-shift' } as const;

/** Fetches the watch of the line, once; from then on it lives as long as the page. */
export async function goToWatch(state: AppState, host: TestHost): Promise<void> {
  await host.configured;
  if (state.watch.value !== null || noTestsFault(state.configFaults.value ?? []) !== null) return;
  try {
    const { createMonitor, WatchBanner, WatchScreen } = await import('./monitor.ts');
    state.watch.value ??= { ...createMonitor(state, host), WatchBanner, WatchScreen };
  } catch (error) {
    state.fault.value = String(error);
  }
}

/** A watch goes on after a reload, and a tab opened beside the one that watches is there when that one is closed. */
export function watchIfWanted(state: AppState, host: TestHost): void {
  const look = () => {
    if (isWanted()) void goToWatch(state, host);
  };
  look();
  addEventListener('storage', look);
}

/** Looked at more closely once the code for it is here. */
function isWanted(): boolean {
  try {
    return localStorage.getItem(WATCH_KEYS.settings)?.includes('"isOn":true') ?? false;
  } catch {
    return false;
  }
}
