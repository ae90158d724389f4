import type { Measured } from '../measured.ts';
import type { Facts, Second, Voice } from './facts.ts';
import type { Found } from './rule.ts';

/** A finding that is of no direction and has no price. */
export function foundIn(confidence: Found['confidence'], figures: Found['figures'], secondsMs: number[] = []): Found {
  return { direction: null, confidence, costMos: null, secondsMs, figures };
}

export function startsMs(seconds: readonly { readonly fromMs: number }[]): number[] {
  return seconds.map(({ fromMs }) => fromMs);
}

/** A finding of each direction that has one; of the worse alone, and of neither by name, where directions cannot be told apart. */
export function eachVoice({ voices, isSplit }: Facts, find: (voice: Voice) => Found | null): readonly Found[] {
  const found = voices.flatMap((voice) => find(voice) ?? []);
  return isSplit ? found : found.toSorted(dearerFirst).slice(0, 1).map(ofNeither);
}

/**
 * One finding for both directions. A delay is seen in a voice, and both voices go up and come down: it is laid to one only where it has
 * more than twice of it (our choice), fired or not.
 */
export function oneForBoth(
  facts: Facts,
  find: (voice: Voice) => Found | null,
  amountOf: (voice: Voice) => number,
): readonly Found[] {
  const found = facts.voices.flatMap((voice) => find(voice) ?? []);
  const [dearest] = found.toSorted(dearerFirst);
  if (!dearest) return [];
  const secondsMs = [...new Set(found.flatMap((one) => one.secondsMs))].sort((a, b) => a - b);
  const [most, other] = facts.voices
    .map((voice) => ({ direction: voice.direction, amount: amountOf(voice) }))
    .toSorted((a, b) => b.amount - a.amount);
  if (!most || !other || !facts.isSplit || most.amount <= 2 * other.amount)
    return [{ ...ofNeither(dearest), secondsMs }];
  return found.filter(({ direction }) => direction === most.direction);
}

function ofNeither(found: Found): Found {
  return { ...found, direction: null };
}

export function dearerFirst(one: Found, other: Found): number {
  return (other.costMos ?? 0) - (one.costMos ?? 0);
}

/** What late voice cost in some of the seconds: its share of all that was patched though it came. */
export function lateCost({ costs, seconds }: Voice, some: readonly Second[]): Measured {
  return costs?.late == null ? null : costs.late * share(seconds, some, patchedBeyondLoss);
}

/** The same of lost packets. */
export function lossCost({ costs, seconds }: Voice, some: readonly Second[]): Measured {
  return costs ? costs.loss * share(seconds, some, ({ metrics }) => metrics.packetsLost ?? 0) : null;
}

export function added(...costs: readonly Measured[]): Measured {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
}

export function patchedBeyondLoss({ metrics: { concealedRatio, lossRatio } }: Second): number {
  return Math.max(0, (concealedRatio ?? 0) - (lossRatio ?? 0));
}

function share(all: readonly Second[], some: readonly Second[], weight: (second: Second) => number): number {
  const total = all.reduce((sum, second) => sum + weight(second), 0);
  return total === 0 ? 0 : some.reduce((sum, second) => sum + weight(second), 0) / total;
}
