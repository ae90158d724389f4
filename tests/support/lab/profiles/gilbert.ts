import type { GilbertElliott } from '../impairment/plan.ts';

/**
 * The chain that loses all in its bad state and nothing in its good one (Gilbert's), for a wanted loss ratio (more than
 * 0, less than 1) and burst ratio (1 or more; 1 is random loss). With p from good to bad and q back, the loss ratio is
 * p / (p + q) and the burst ratio 1 / (p + q), ITU-T G.107 (06/2015) equation 7-30. Throws a RangeError.
 */
export function gilbert({ lossRatio, burstRatio }: { lossRatio: number; burstRatio: number }): GilbertElliott {
  if (!(lossRatio > 0 && lossRatio < 1)) {
    throw new RangeError(`gilbert lossRatio: expected more than 0 and less than 1, got ${lossRatio}`);
  }
  if (!(burstRatio >= 1 && burstRatio < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`gilbert burstRatio: expected a number of 1 or more, got ${burstRatio}`);
  }
  return {
    goodToBad: lossRatio / burstRatio,
    badToGood: (1 - lossRatio) / burstRatio,
    lossInGood: 0,
    lossInBad: 1,
  };
}
