import { mean } from '../../metrics/statistics.ts';
import { DELAY_VARIATION_MS } from '../episodes.ts';
import type { Facts, Second, Voice } from '../facts.ts';
import { lateCost, oneForBoth, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';
import { LATE_COST_MOS } from './late-packets.ts';

/** These seconds must hold so much of what was patched though it came, or something else was late; our choice: most of it. */
const MOST = 0.5;

/** Some packets come much later than others, again and again, and too late to be played: spikes, which a steady delay has none of. */
export const DELAY_VARIATION = {
  code: 'delay-variation',
  group: 'line',
  find: (facts) => oneForBoth(facts, (voice) => find(facts, voice), spreadMs),
} as const satisfies Rule;

function find(facts: Facts, voice: Voice): Found | null {
  const { direction, plain, leastDelayMs, metrics } = voice;
  const uneven = plain.filter((second) => isUneven(second, leastDelayMs));
  const costMos = lateCost(voice, plain);
  // What the jitter buffer swallows is its work, and costs a little delay at most.
  if (costMos === null || costMos < LATE_COST_MOS || (lateCost(voice, uneven) ?? 0) < costMos * MOST) return null;
  const highest = Math.max(...uneven.map((second) => second.metrics.delayP95Ms ?? 0));
  return {
    direction,
    confidence: isResent(facts, voice, uneven) ? 'possible' : 'likely',
    costMos,
    secondsMs: startsMs(uneven),
    figures: { leastDelayMs, highestDelayMs: highest, jitterMs: metrics.jitterMs, unevenSeconds: uneven.length },
  };
}

/** How far from the call's quickest packet the slow ones are, in the mean of the seconds. */
function spreadMs({ plain, leastDelayMs }: Voice): number {
  const aboveMs = plain.flatMap(({ metrics: { delayP95Ms } }) =>
    delayP95Ms === null ? [] : delayP95Ms - (leastDelayMs ?? 0),
  );
  return mean(aboveMs) ?? 0;
}

function isUneven({ metrics: { delayP95Ms } }: Second, leastDelayMs: number | null): boolean {
  return delayP95Ms !== null && leastDelayMs !== null && delayP95Ms - leastDelayMs >= DELAY_VARIATION_MS;
}

/**
 * On a real line a loss in one direction is also a wait in the other voice, whose TCP leg sends again and holds everything behind it
 * (design 1.1). Each stretch of losses explains two seconds, since a wait may reach into the next.
 */
function isResent({ isSplit, voices }: Facts, { direction }: Voice, uneven: readonly Second[]): boolean {
  const other = voices.find((voice) => voice.direction !== direction);
  return isSplit && uneven.length <= 2 * (other?.metrics.lostRuns ?? 0);
}
