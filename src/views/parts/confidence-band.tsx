import type { DirectionReport } from '../../core/report/schema.ts';
import { MAX_MOS, MIN_MOS } from '../../core/score/mos.ts';
import { CONFIDENCE_WORDS } from '../words/en/score.ts';
import { levelText, plainText } from '../words/numbers.ts';
import { confidenceLabel } from '../words/score.ts';

export interface ConfidenceBandProps {
  readonly score: DirectionReport['score'];
  /** Null before there is one, and in reports of a version that had none. */
  readonly confidence: DirectionReport['confidence'];
  readonly targetMos: number;
}

const share = (mos: number) => `${(((mos - MIN_MOS) / (MAX_MOS - MIN_MOS)) * 100).toFixed(2)}%`;

/** Where the score lies as far as chance goes, on the whole scale with the target on it. It narrows while a test goes on. */
export function ConfidenceBand({ score, confidence, targetMos }: ConfidenceBandProps) {
  const range = score.mos === null ? null : (confidence?.mos ?? null);
  const target = CONFIDENCE_WORDS.target(levelText(targetMos));
  return (
    <svg class="confidence" role="img" aria-label={confidenceLabel(range, target)}>
      <rect class="confidence-scale" x="0" y="6" width="100%" height="4" rx="2" />
      {range && (
        <rect
          class="confidence-range"
          x={share(range.low)}
          y="3"
          width={share(range.high - range.low + MIN_MOS)}
          height="10"
          rx="2"
        />
      )}
      <line class="confidence-target" x1={share(targetMos)} x2={share(targetMos)} y1="0" y2="16" />
      <text x="0" y="29">
        {plainText(MIN_MOS)}
      </text>
      <text x={share(targetMos)} y="29" text-anchor="end">
        {target}
      </text>
      <text x="100%" y="29" text-anchor="end">
        {plainText(MAX_MOS)}
      </text>
    </svg>
  );
}
