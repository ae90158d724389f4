import { allowsMethod, type Handler, sendJson } from './handler.ts';
import type { RelayThread } from './relay/thread.ts';

/** Where a call asks how the relay kept up while it lasted; `/ice-servers` names it beside the embedded relay. */
export const RELAY_LOAD_PATH = '/relay-load';

/**
 * `GET /relay-load`: how late the relay's event loop was at worst in each of the last seconds, ms, so that a call can keep those
 * seconds out of the line's account. 503 when the relay does not answer.
 */
export function relayLoadHandler(relay: Pick<RelayThread, 'stats'>): Handler {
  return async (request, response) => {
    if (!allowsMethod(request, response)) return;
    const stats = await relay.stats().catch(() => null);
    if (stats === null) return sendJson(response, 503, { seconds: [] });
    const seconds = stats.eventLoopDelay?.seconds ?? [];
    sendJson(response, 200, {
      seconds: seconds.map(({ agoMs, maxMs }) => ({ agoMs: tenths(agoMs), maxMs: tenths(maxMs) })),
    });
  };
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
