import type { Measured } from '../measured.ts';

/**
 * How fast a listener's impression follows the quality, s: soon when it worsens, slowly when it recovers (A. Clark, "Modeling the
 * effects of burst packet loss and recency on subjective voice quality", 2001; ETSI TS 101 329-5 Annex E).
 */
const WORSENING_S = 5;
const RECOVERY_S = 15;

/** What a listener says after the call leans to its last bad stretch, and less so the longer that is past (same sources). */
const RECENCY_WEIGHT = 0.7;
const RECENCY_S = 30;

/** Impairments are in R of their scale: what is missing from the R of a clean connection. */
export interface PerceivedCourse {
  /** What a listener perceives at the end of each step; null before the first that is known. */
  readonly impairments: readonly Measured[];
  /** Mean over the time whose quality is known; null where none is. */
  readonly mean: Measured;
}

/**
 * The impression that a listener has of a call whose quality changes: the perceived impairment relaxes to the instantaneous one,
 * exactly for quality that stays the same within a step.
 *
 * It starts from the best step of the call: our choice, since a listener brings no bad impression along. It is never better than
 * the best step nor worse than the worst.
 * @param impairments one a step, R; a null holds the impression, and is not part of the mean
 * @param stepS length of a step, s
 */
export function perceive(impairments: readonly Measured[], stepS: number): PerceivedCourse {
  const known = impairments.filter((impairment) => impairment !== null);
  let perceived = Math.min(...known);
  let integral = 0;
  let isBegun = false;
  const ends = impairments.map((impairment) => {
    if (impairment === null) return isBegun ? perceived : null;
    isBegun = true;
    const tauS = impairment > perceived ? WORSENING_S : RECOVERY_S;
    const left = Math.exp(-stepS / tauS);
    const distance = perceived - impairment;
    integral += impairment * stepS + distance * tauS * (1 - left);
    perceived = impairment + distance * left;
    return perceived;
  });
  return { impairments: ends, mean: known.length === 0 ? null : integral / (known.length * stepS) };
}

/**
 * The impairment that a listener remembers when the call is over: its mean, drawn to what was perceived at the end of the last bad
 * stretch. A bad stretch is our reading of Clark's burst where only seconds are known: steps worse than that mean.
 * Null where no step is known.
 */
export function impairmentAfterCall(impairments: readonly Measured[], stepS: number): Measured {
  const { impairments: perceived, mean } = perceive(impairments, stepS);
  if (mean === null) return null;
  const last = impairments.findLastIndex((impairment) => impairment !== null && impairment > mean);
  const sinceS = (impairments.length - 1 - last) * stepS;
  return mean + RECENCY_WEIGHT * ((perceived[last] ?? mean) - mean) * Math.exp(-sinceS / RECENCY_S);
}
