import type { SharedResult } from '../../../core/share/shared-result.ts';
import type { Facets } from '../facets.ts';
import { OTLP_OUTCOMES } from '../otlp/sender.ts';
import { REFUSALS, type RefusalWhy } from '../refusals.ts';
import { WEBHOOK_OUTCOMES } from '../webhook.ts';
import { createCounter, createHistogram, type Family } from './families.ts';

export interface ResultMetrics {
  readonly families: readonly Family[];
  /** One result that passed `POST /results` for the first time. */
  readonly count: (shared: SharedResult, facets: Facets) => void;
  readonly refused: (why: RefusalWhy) => void;
  readonly webhook: (outcome: (typeof WEBHOOK_OUTCOMES)[number]) => void;
  readonly otlp: (outcome: (typeof OTLP_OUTCOMES)[number], results: number) => void;
}

/**
 * Our choice. Fifty sites, a dozen routes, six browsers, five verdicts and three directions are 54,000 series; a deployment sees a few
 * hundred of them. What would be one more is counted under `other`, so that made-up results cannot fill a Prometheus.
 */
const MAX_SERIES = 2000;
/** The edges of the bands (design 5) and what lies between; a bucket holds its own bound, a band begins at it. */
const MOS_BOUNDS = [2, 2.5, 3, 3.25, 3.5, 3.75, 4, 4.2, 4.34, 4.5];
/** Our choice: close together where a verdict turns. */
const LOSS_BOUNDS = [0, 0.001, 0.003, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5];

const PASSED = 'Of results that passed POST /results; tests that nobody sent are not in it.';

export function createResultMetrics(maxSeries = MAX_SERIES): ResultMetrics {
  const tests = createCounter<Facets & { readonly direction: string }>({
    name: 'callprobe_tests',
    help: `Tests by what was decided about the target MOS (misses-target is a bad one) and the direction that decided it. ${PASSED}`,
  });
  const mos = createHistogram<{ readonly route: string; readonly direction: string }>(
    { name: 'callprobe_mos', help: `Estimated MOS of each direction, 1 to 4.5. ${PASSED}` },
    MOS_BOUNDS,
  );
  const loss = createHistogram<{ readonly route: string; readonly direction: string }>(
    { name: 'callprobe_loss_ratio', unit: 'ratio', help: `Packets that never came, of those sent. ${PASSED}` },
    LOSS_BOUNDS,
  );
  const refused = createCounter<{ readonly why: RefusalWhy }>({
    name: 'callprobe_results_refused',
    help: 'Requests to POST /results that were not answered with a mark.',
    from: REFUSALS.map((why) => ({ why })),
  });
  const webhook = createCounter<{ readonly outcome: string }>({
    name: 'callprobe_webhook_deliveries',
    help: 'Attempts to hand a result to the webhook.',
    from: WEBHOOK_OUTCOMES.map((outcome) => ({ outcome })),
  });
  const otlp = createCounter<{ readonly outcome: string }>({
    name: 'callprobe_otlp_results',
    help: 'Results whose figures the OpenTelemetry collector took, and those given up.',
    from: OTLP_OUTCOMES.map((outcome) => ({ outcome })),
  });
  const known = new Set<string>();
  return {
    families: [tests, mos, loss, refused, webhook, otlp].map(({ family }) => family),
    count({ report }, facets) {
      const direction = report.verdict.direction ?? 'none';
      const key = JSON.stringify([...Object.values(facets), direction]);
      const isCounted = known.has(key) || known.size < maxSeries;
      if (isCounted) known.add(key);
      const { site, route, ...rest } = facets;
      tests.add({ site: isCounted ? site : 'other', route: isCounted ? route : 'other', ...rest, direction });
      for (const way of ['up', 'down'] as const) {
        const { score, metrics } = report.directions[way];
        mos.observe({ route, direction: way }, score.mos);
        loss.observe({ route, direction: way }, metrics.lossRatio);
      }
    },
    refused: (why) => refused.add({ why }),
    webhook: (outcome) => webhook.add({ outcome }),
    otlp: (outcome, results) => otlp.add({ outcome }, results),
  };
}
