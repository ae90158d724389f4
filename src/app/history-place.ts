import { daysToKeep } from './config-place.ts';
import { goTo } from './go-to.ts';
import type { Housekeeping } from './history/housekeeping.ts';
import type { HistoryAccess } from './history-access.ts';
import type { Route } from './routes.ts';
import type { AppState, LaterScreens, ShownTest } from './state.ts';
import { deleteAllTests, deleteTest, readNewest } from './stored-tests.ts';

/** Shows the history as its address asks for. What was read of it is kept for the way back. */
export function followHistory(
  state: AppState,
  history: HistoryAccess,
  screens: LaterScreens | null,
  route: Route,
): void {
  if (route.name !== 'history') leave(state, history);
  const house = houseOf(state, history);
  if (route.name !== 'history' || screens === null || house === null) return;
  state.history.value ??= screens.createHistoryDesk({
    history,
    house,
    config: state.config,
    nowMs: () => Date.now(),
    goToQuery: (query) => goTo(state, { name: 'history', query }),
    goToTest: (id) => goTo(state, { name: 'test', id }),
    deleteTest: (id) => deleteTest(state, history, id),
    deleteAll: () => deleteAllTests(state, history),
  });
  state.history.value.look(route.query);
}

/** What tidies the history; null while it is not here yet. */
export function houseOf(state: AppState, history: HistoryAccess): Housekeeping | null {
  const { house, laterScreens } = state;
  house.value ??=
    laterScreens.value?.createHousekeeping(
      history,
      () => Date.now(),
      () => daysToKeep(state),
    ) ?? null;
  return house.value;
}

function leave(state: AppState, history: HistoryAccess): void {
  if (!state.history.value?.rest()) return;
  void readNewest(state, history);
}

/** Reads what was said of the test shown. */
export async function followNotes(
  state: AppState,
  history: HistoryAccess,
  screens: LaterScreens | null,
  shown: ShownTest,
): Promise<void> {
  state.notes.value = null;
  const test = shown.state === 'summary' ? shown.summary : shown.state === 'found' && shown.saved ? shown.report : null;
  if (screens === null || test === null) return;
  const notes = await screens.readNotes(history, { id: test.id, startedAt: test.startedAt, nowMs: Date.now() });
  if (state.shown.value === shown) state.notes.value = notes;
}
