import { comparedWith, recommendedOf, soundsBetter } from '../../core/report/recommend.ts';
import type { CallReport } from '../../core/report/schema.ts';

/** The route recommended, the one it is compared with, and why; null where none is. */
export interface BetterRoute {
  readonly best: string;
  readonly other: string;
  readonly why: 'other-failed' | 'sounds-better' | 'quicker' | 'unknown';
  /** By so much sooner to the test server and back, ms; null where that is not why. */
  readonly soonerMs: number | null;
}

export function betterRoute(report: CallReport | undefined): BetterRoute | null {
  const routes = report?.examined.routes;
  const best = routes && recommendedOf(routes);
  const other = best && comparedWith(routes, best);
  if (!best || !other) return null;
  const named = { best: best.name, other: other.name, soonerMs: null };
  if (other.outcome !== 'completed') return { ...named, why: 'other-failed' };
  if (soundsBetter(best, other)) return { ...named, why: 'sounds-better' };
  if (best.loopMs === null || other.loopMs === null) return { ...named, why: 'unknown' };
  return { ...named, why: 'quicker', soonerMs: other.loopMs - best.loopMs };
}
