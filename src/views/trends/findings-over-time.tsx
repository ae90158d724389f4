import type { TrendFinding } from '../../core/trends/findings/finding.ts';
import { FindingIcon } from '../parts/icons.tsx';
import { TREND_WORDS } from '../words/en/trends.ts';
import { trendFindingInWords } from '../words/trend-findings.ts';

export interface FindingsOverTimeProps {
  /** Null while they are being looked for. */
  readonly findings: readonly TrendFinding[] | null;
  /** Scored tests among those looked at. */
  readonly scored: number;
}

/** Fewer scored tests than this cannot hold a pattern of hours or weeks; our choice: five days of six tests. */
const LEAST_FOR_FINDINGS = 30;

/** What many tests show together, each with what it rests on. */
export function FindingsOverTime({ findings, scored }: FindingsOverTimeProps) {
  if (scored < LEAST_FOR_FINDINGS) return <p class="muted">{TREND_WORDS.foundTooFew(LEAST_FOR_FINDINGS)}</p>;
  if (findings === null) return <p class="muted">{TREND_WORDS.looking}</p>;
  if (findings.length === 0) return <p>{TREND_WORDS.foundNothing}</p>;
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const { sentence, evidence, step, confidence } = trendFindingInWords(finding);
        return (
          <li key={`${finding.code}-${finding.route}-${finding.direction}`} class="finding">
            <FindingIcon of={finding.direction ?? 'line'} />
            <div>
              <p class="finding-sentence">
                {sentence} <span class="remark">{confidence}</span>
              </p>
              {evidence !== '' && <p class="number">{evidence}</p>}
              <p class="muted">{step}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
