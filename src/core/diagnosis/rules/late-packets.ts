import type { Voice } from '../facts.ts';
import { lateCost, oneForBoth, patchedBeyondLoss, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** Worth a word from here on, MOS; our choice: half of the last digit that the score is shown with. */
export const LATE_COST_MOS = 0.05;

/** The phone had to patch voice whose packets came, and nothing else that was seen says why they came too late to be played. */
export const LATE_PACKETS = {
  code: 'late-packets',
  group: 'line',
  find: (facts) => oneForBoth(facts, find, ({ costs }) => costs?.late ?? 0),
} as const satisfies Rule;

function find(voice: Voice): Found | null {
  const { direction, plain, metrics } = voice;
  const costMos = lateCost(voice, plain);
  if (costMos === null || costMos < LATE_COST_MOS) return null;
  const { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs } = metrics;
  return {
    direction,
    confidence: 'possible',
    costMos,
    secondsMs: startsMs(plain.filter((second) => patchedBeyondLoss(second) > 0)),
    figures: { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs },
  };
}
