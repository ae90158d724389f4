import type { TestHost } from './run-test.ts';
import type { AppState } from './state.ts';

/** Our choice: the screen stands meanwhile. */
const ASK_LIMIT_MS = 5000;

/** Asks the deployment what it lets its pages examine. A start does not wait for it: without an answer the test says why. */
export async function askOffer({ offer }: AppState, { configured, iceServers }: TestHost): Promise<void> {
  try {
    await configured;
    const { readDeployment } = await import('../examine.ts');
    offer.value = { state: 'known', offer: await readDeployment(iceServers(), AbortSignal.timeout(ASK_LIMIT_MS)) };
  } catch {
    offer.value = { state: 'unanswered' };
  }
}
