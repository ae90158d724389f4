/** How a test that did not reach its end is told: what happened, what it means, and the one thing to do. */
export interface EndWords {
  /** The heading, at most ten words. */
  readonly heading: string;
  /** Null where all there is to say is how much was measured: see `MEASURED_SO_FAR`. */
  readonly meaning: string | null;
  readonly doThis: string;
}
