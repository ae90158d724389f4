import { allowsMethod, type Handler, sendJson } from './handler.ts';
import { RelayError } from './relay/errors.ts';
import type { RelayThread, RelayThreadStats } from './relay/thread.ts';

/** Our choice: a relay that needs seconds to say how it is cannot carry voice, and a health check does not wait longer. */
const PATIENCE_MS = 2_000;

/** `GET /healthz`: 200 while the server can serve calls, 503 once its relay has ended or does not answer. */
export function healthzHandler(relay: Pick<RelayThread, 'port' | 'stats'> | null): Handler {
  return async (request, response) => {
    if (!allowsMethod(request, response)) return;
    const uptimeSeconds = Math.round(process.uptime());
    const answer = (status: number, word: string, about: object | null): void =>
      sendJson(response, status, { status: word, uptimeSeconds, relay: about });
    if (relay === null) return answer(200, 'ok', null);
    const stats = await statsOrWord(relay);
    if (typeof stats === 'string') return answer(503, stats, null);
    return answer(200, 'ok', {
      port: relay.port,
      allocations: stats.allocations,
      eventLoopDelayMs: loopDelay(stats),
    });
  };
}

async function statsOrWord(
  relay: Pick<RelayThread, 'stats'>,
): Promise<RelayThreadStats | 'relay-ended' | 'relay-silent'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'relay-silent'>((resolve) => {
    timer = setTimeout(() => resolve('relay-silent'), PATIENCE_MS);
  });
  try {
    return await Promise.race([relay.stats(), silence]);
  } catch (error) {
    if (error instanceof RelayError && error.reason === 'thread-ended') return 'relay-ended';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What the relay itself may have added to a delay or a jitter; null before its first sample. */
function loopDelay({ eventLoopDelay }: RelayThreadStats): object | null {
  if (eventLoopDelay === null) return null;
  return { mean: eventLoopDelay.meanMs, p99: eventLoopDelay.p99Ms, max: eventLoopDelay.maxMs };
}
