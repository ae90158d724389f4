import type { Facts, Second, Voice } from '../facts.ts';
import { added, lateCost, lossCost, oneForBoth, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** Stretches of loss that point at the queue which is full, and how many times as many as the other way's; our choice. */
const POINTING_RUNS = 2;
const POINTING_TIMES = 3;

/** A queue fills and stays full (bufferbloat): for whole seconds even the quickest packet waits. */
export const QUEUEING = { code: 'queueing', group: 'line', find } as const satisfies Rule;

function find(facts: Facts): readonly Found[] {
  const found = oneForBoth(facts, inVoice, ({ queued }) => queued.length);
  const pointed = facts.isSplit && found.some(({ direction }) => direction === null) ? pointedAt(facts) : null;
  const own = pointed && inVoice(pointed);
  return own ? [own] : found;
}

function inVoice(voice: Voice): Found | null {
  const { direction, queued, costs, leastDelayMs, metrics } = voice;
  if (queued.length === 0) return null;
  const highest = queued.map(({ metrics: { delayMinMs } }) => (delayMinMs ?? 0) - (leastDelayMs ?? 0));
  return {
    direction,
    confidence: 'likely',
    costMos: added(lossCost(voice, queued), lateCost(voice, voice.seconds), costs?.delay ?? null),
    secondsMs: startsMs(queued),
    figures: {
      queuedMs: Math.max(...highest),
      leastDelayMs,
      delayP95Ms: metrics.delayP95Ms,
      packetsLost: lost(queued),
    },
  };
}

/** Both voices pass both queues, one of them inside TCP. A full queue drops packets, and only a voice over UDP loses them. */
function pointedAt({ voices }: Facts): Voice | null {
  const runs = voices.map(({ queued }) => queued.reduce((sum, { metrics }) => sum + (metrics.lostRuns ?? 0), 0));
  const pointed = voices.find((_, i) => {
    const [own, other] = [runs[i] ?? 0, runs[1 - i] ?? 0];
    return own >= POINTING_RUNS && own >= other * POINTING_TIMES;
  });
  return pointed ?? null;
}

function lost(seconds: readonly Second[]): number {
  return seconds.reduce((sum, { metrics }) => sum + (metrics.packetsLost ?? 0), 0);
}
