import type { Actions } from './actions.ts';
import type { AppState } from './state.ts';

/** Fetches the form to call one's own phone system by, and shows it. What was typed into it stays until the page is closed. */
export async function goToPbx(state: AppState, onCall: Actions['startPbx']): Promise<void> {
  if (state.pbx.value !== null) return;
  try {
    const { createPbx, PbxScreen } = await import('./pbx.ts');
    state.pbx.value ??= { ...createPbx(onCall), PbxScreen };
  } catch (error) {
    state.fault.value = String(error);
  }
}
