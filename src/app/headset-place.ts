import type { TestHost } from './run-test.ts';
import type { AppState } from './state.ts';

/** Fetches the headset check and shows it. Each check that comes to its end is kept as a result of its own. */
export async function goToHeadset(state: AppState, { history, configured, iceServers }: TestHost): Promise<void> {
  if (state.headset.value !== null) return;
  try {
    const code = [import('./headset.ts'), import('./headset-results.ts')] as const;
    const [{ createHeadset, HeadsetScreen }, { keepResults }] = await Promise.all(code);
    await configured;
    if (state.route.value.name !== 'headset') return;
    const headset = createHeadset({ iceServers: iceServers() });
    state.headset.value = { ...headset, HeadsetScreen };
    keepResults(headset.sample, history);
  } catch (error) {
    state.fault.value = String(error);
  }
}

/** Nothing listens any more once the screen is left. */
export function leaveHeadset(state: AppState): void {
  state.headset.value?.leave();
  state.headset.value = null;
}
