import type { TrendFinding } from '../../core/trends/findings/finding.ts';

/** What was found over time, in words; the figures are the finding's own. */
export interface TrendFindingWords {
  readonly sentence: (finding: TrendFinding) => string;
  /** Parts of one line; null for one whose figures are not known. */
  readonly evidence: (finding: TrendFinding) => readonly (string | null)[];
  readonly step: string;
}
