import { goTo } from './go-to.ts';
import type { HistoryAccess } from './history-access.ts';
import type { Route } from './routes.ts';
import type { AppState } from './state.ts';

/** Fetches the help desk's screens, and shows what the address asks for. */
export async function goToDesk(state: AppState, history: HistoryAccess, route: Route): Promise<void> {
  if (route.name !== 'desk' && route.name !== 'shared') {
    state.desk.value?.rest();
    return;
  }
  try {
    if (state.desk.value === null) {
      const { createHelpDesk } = await import('./later-screens.ts');
      state.desk.value ??= createHelpDesk({
        history,
        keysAddress: new URL('results/key', document.baseURI).href,
        nowMs: () => Date.now(),
        targetMos: () => state.config.value.targetMos,
        goToDesk: (query) => goTo(state, { name: 'desk', query }),
        goToResult: (packed) => goTo(state, { name: 'shared', packed }),
      });
    }
    if (route.name === 'desk') state.desk.value.look(route.query);
    if (route.name === 'shared') await state.desk.value.open(route.packed);
  } catch (error) {
    state.fault.value = String(error);
  }
}
