import type { Voice } from '../facts.ts';
import { added, lateCost, lossCost, oneForBoth, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The line stood still for a second or more and then brought everything at once. What is missing then never reached the wire: the full
 * TCP leg swallowed it, and it is not loss of the line (design 1.1).
 */
export const LINE_STALL = {
  code: 'line-stall',
  group: 'line',
  find: (facts) => oneForBoth(facts, find, ({ stalled }) => stalled.length),
} as const satisfies Rule;

function find(voice: Voice): Found | null {
  const { direction, stalled, costs } = voice;
  if (stalled.length === 0) return null;
  return {
    direction,
    confidence: 'likely',
    costMos: added(lossCost(voice, stalled), lateCost(voice, stalled), costs?.delay ?? null),
    secondsMs: startsMs(stalled),
    figures: {
      longestWaitMs: Math.max(...stalled.map(({ metrics }) => metrics.delayP95Ms ?? 0)),
      packetsLost: stalled.reduce((sum, { metrics }) => sum + (metrics.packetsLost ?? 0), 0),
    },
  };
}
