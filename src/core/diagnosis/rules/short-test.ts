import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** The first honest verdict needs this much voice. Our choice, as for the quick test: 250 packets, of which one lost is 0.4 %. */
const SHORTEST_MS = 5000;

/** Ended before anything could be said of the line. */
export const SHORT_TEST = {
  code: 'short-test',
  group: 'call',
  find: ({ report: { window, verdict, outcome } }) => {
    if (window.mediaFromMs === null || outcome === 'failed' || verdict.band !== 'inconclusive') return [];
    const measuredMs = (window.measuredToMs ?? 0) - (window.measuredFromMs ?? 0);
    return measuredMs < SHORTEST_MS ? [foundIn('sure', { measuredMs })] : [];
  },
} as const satisfies Rule;
