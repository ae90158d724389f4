import type { SharedResult } from '../../core/share/shared-result.ts';
import { allowsMethod, type Handler, sendJson } from '../handler.ts';
import type { ServerOptions } from '../options.ts';
import type { RateLimitOptions } from '../rate-limit.ts';
import { facetsOf, type KnownNames } from './facets.ts';
import { METRICS_PATH, metricsHandler } from './metrics/handler.ts';
import { createResultMetrics } from './metrics/result-metrics.ts';
import { takesResults } from './options.ts';
import { pointsOf } from './otlp/points.ts';
import { createOtlpSender } from './otlp/sender.ts';
import { postResultsHandler, RESULTS_PATH } from './post-results.ts';
import { openSigningKey, type SigningKey } from './signing-key.ts';
import { createStateLog } from './state-log.ts';
import { createTaken } from './taken.ts';
import { createWebhook } from './webhook.ts';

const RESULTS_KEY_PATH = '/results/key';

/** Everything behind `/results`. */
export interface Results {
  readonly routes: readonly (readonly [string, Handler])[];
  /** Ends what is under way; what it was to hand on stays in its page. */
  readonly close: () => void;
}

/**
 * Opens what the options ask for; without any of it there are no routes and nothing is opened.
 *
 * @throws OptionError where the signing key cannot be had.
 */
export function openResults(options: ServerOptions, rate?: RateLimitOptions): Results {
  const { results, config, trustProxy } = options;
  if (!takesResults(results, config)) return { routes: [], close: () => {} };
  const key = openSigningKey(results.signingKey);
  const stop = new AbortController();
  const { signal } = stop;
  const metrics = createResultMetrics();
  const say = (line: string): void => console.error(line);
  const send = results.webhook && createWebhook(results.webhook, { signal, log: createStateLog('webhook', say) });
  const otlp =
    results.otlp && createOtlpSender(results.otlp, { signal, log: createStateLog('otlp', say), done: metrics.otlp });
  const known = knownNames(options);
  const post = postResultsHandler({
    taken: createTaken(key),
    webhook:
      send &&
      (async (shared) => {
        const delivery = await send(shared);
        metrics.webhook(delivery.outcome);
        return delivery;
      }),
    arrived: (shared: SharedResult, userAgent: string | null) => {
      const facets = facetsOf(shared, known, userAgent);
      metrics.count(shared, facets);
      otlp?.add(pointsOf(shared.report, facets, shared.seen?.atMs ?? Date.now()));
    },
    refused: metrics.refused,
    trustProxy,
    rate,
  });
  const shown = results.metrics && metricsHandler(metrics.families, results.metrics.token);
  return {
    routes: [
      [RESULTS_PATH, post],
      [RESULTS_KEY_PATH, keyHandler(key)],
      ...(shown === null ? [] : [[METRICS_PATH, shown] as const]),
    ],
    close: () => stop.abort(),
  };
}

/** `GET /results/key`: what marks of this server are checked with. */
function keyHandler({ publicKeys }: SigningKey): Handler {
  return (request, response) => {
    if (allowsMethod(request, response)) sendJson(response, 200, { keys: publicKeys });
  };
}

/** The names that the deployment itself gave: sites in its config, routes there or in the server's own file. */
function knownNames({ config, routes }: ServerOptions): KnownNames {
  const relays = config?.config.relays;
  const configured = relays?.kind === 'routes' ? relays.routes.map(({ name }) => name) : [];
  return {
    sites: new Set(config?.config.sites ?? []),
    routes: new Set([...routes.map(({ name }) => name), ...configured]),
  };
}
