import type { TrendFinding } from '../../core/trends/findings/finding.ts';
import { capital } from './capital.ts';
import { TREND_CONFIDENCE, TREND_FINDING_WORDS } from './en/trend-findings.ts';

/** What stands out over time: the answer, and what it rests on. */
export interface TrendFindingInWords {
  /** "Weekday evenings are bad". */
  readonly sentence: string;
  /** "3.1 between 18 and 22 h, 4.2 otherwise (41 of 60 evenings)". */
  readonly evidence: string;
  readonly step: string;
  /** "likely", "possible". */
  readonly confidence: string;
}

export function trendFindingInWords(finding: TrendFinding): TrendFindingInWords {
  const { sentence, evidence, step } = TREND_FINDING_WORDS[finding.code];
  return {
    sentence: sentence(finding),
    evidence: capital(
      evidence(finding)
        .filter((part) => part !== null)
        .join('; '),
    ),
    step,
    confidence: TREND_CONFIDENCE[finding.confidence],
  };
}
