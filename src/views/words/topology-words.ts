/** How the test call went, and what a test of that kind cannot tell. */
export interface TopologyWords {
  readonly name: string;
  readonly how: string;
  readonly cannotTell: string;
  /** Beside the score; null where the test tells all it is meant to. */
  readonly note: string | null;
}
