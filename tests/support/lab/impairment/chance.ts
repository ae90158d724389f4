import type { GilbertElliott } from './plan.ts';
import { createRandom, type Random } from './random.ts';

/** What chance has in store for one kind of message: its numbers, and the state of its Gilbert-Elliott chain. */
export interface Chance {
  readonly random: Random;
  isBad: boolean;
}

/** All in [0, 1). */
export interface Draws {
  readonly loss: number;
  readonly burst: number;
  readonly change: number;
  readonly jitter: number;
  readonly duplicate: number;
  readonly reorder: number;
}

export function createChance(seed: number): Chance {
  return { random: createRandom(seed), isBad: false };
}

/**
 * The numbers of the next message: always the same draws in the same order, used or not, so that no option changes what
 * another meets.
 */
export function draw({ random }: Chance): Draws {
  return {
    loss: random(),
    burst: random(),
    change: random(),
    jitter: random(),
    duplicate: random(),
    reorder: random(),
  };
}

/** Whether the chain loses this message; then lets it change state. */
export function nextInBurst(chance: Chance, model: GilbertElliott, draws: Draws): boolean {
  const isLost = draws.burst < (chance.isBad ? model.lossInBad : model.lossInGood);
  if (draws.change < (chance.isBad ? model.badToGood : model.goodToBad)) chance.isBad = !chance.isBad;
  return isLost;
}
