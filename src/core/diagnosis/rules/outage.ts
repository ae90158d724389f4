import type { Voice } from '../facts.ts';
import { added, eachVoice, lateCost, lossCost, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** The voice was gone for half a second or more and came back: a line that breaks off, not one that loses. */
export const OUTAGE = {
  code: 'outage',
  group: 'line',
  find: (facts) => eachVoice(facts, find),
} as const satisfies Rule;

function find(voice: Voice): Found | null {
  const { direction, outages, longestGapMs } = voice;
  if (outages.length === 0) return null;
  const packetsLost = outages.reduce((sum, { metrics }) => sum + (metrics.packetsLost ?? 0), 0);
  return {
    direction,
    confidence: 'sure',
    costMos: added(lossCost(voice, outages), lateCost(voice, outages)),
    secondsMs: startsMs(outages),
    figures: { longestGapMs, packetsLost },
  };
}
