import { goTo } from './go-to.ts';
import type { HistoryAccess } from './history-access.ts';
import type { Route } from './routes.ts';
import type { AppState } from './state.ts';

/** Fetches the help desk's screens, and shows what the address asks for. */
export async function goToDesk(state: AppState, history: HistoryAccess, route: Route): Promise<void> {
  if (route.name !== 'desk') state.desk.value?.rest();
  try {
    if (route.name === 'desk') await lookAtDesk(state, history, route.query);
    if (route.name === 'shared') await openLink(state, history, route.packed);
  } catch (error) {
    state.fault.value = String(error);
  }
}

async function lookAtDesk(state: AppState, history: HistoryAccess, query: string): Promise<void> {
  if (state.desk.value === null) {
    const { createHelpDesk } = await import('./later-screens.ts');
    state.desk.value ??= createHelpDesk({
      history,
      keysAddress: keysAddress(),
      nowMs: () => Date.now(),
      targetMos: () => state.config.value.targetMos,
      goToDesk: (next) => goTo(state, { name: 'desk', query: next }),
      goToResult: (packed) => goTo(state, { name: 'shared', packed }),
    });
  }
  state.desk.value.look(query);
}

async function openLink(state: AppState, history: HistoryAccess, packed: string): Promise<void> {
  if (state.linked.value === null) {
    const { createResultPage, SharedScreen } = await import('./shared-page.ts');
    state.linked.value ??= { ...createResultPage(history, keysAddress()), SharedScreen };
  }
  await state.linked.value.open(packed);
}

function keysAddress(): string {
  return new URL('results/key', document.baseURI).href;
}
