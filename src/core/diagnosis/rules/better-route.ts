import { comparedWith, recommendedOf } from '../../report/recommend.ts';
import type { Facts } from '../facts.ts';
import { foundIn } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** Of several relays one is clearly the one to use. A cause of the line only where calls go by another that misses the target. */
export const BETTER_ROUTE = {
  code: 'better-route',
  group: (facts) => (isCostly(facts) ? 'line' : 'remark'),
  looksAt: 'examined',
  find,
} as const satisfies Rule;

function find(facts: Facts): readonly Found[] {
  const { routes } = facts.report.examined;
  const best = routes && recommendedOf(routes);
  const other = routes && best && comparedWith(routes, best);
  if (!best || !other) return [];
  const isFailed = other.outcome !== 'completed';
  const figures = { bestMos: best.mos, otherMos: other.mos, bestLoopMs: best.loopMs, otherLoopMs: other.loopMs };
  const costMos = isCostly(facts) && best.mos !== null && other.mos !== null ? Math.max(0, best.mos - other.mos) : null;
  return [{ ...foundIn(isFailed ? 'sure' : 'likely', figures), costMos }];
}

/** The route that calls go by, the first, is another, and not good enough. */
function isCostly({ report }: Facts): boolean {
  const { routes } = report.examined;
  if (!routes) return false;
  const [used] = routes.routes;
  if (!used || used.name === routes.recommended) return false;
  return used.outcome !== 'completed' || (used.mos !== null && used.mos < report.verdict.targetMos);
}
