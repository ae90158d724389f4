import type { Measured } from '../../core/measured.ts';
import { BAND_NAMES } from '../words/en/bands.ts';
import { DESK_WORDS } from '../words/en/desk.ts';
import { mosText } from '../words/numbers.ts';
import { bandOfScore } from './band-of-score.ts';
import { barShare } from './sorted-agents.ts';

/** The score of one direction as a small bar, and in words. */
export function DirectionBar({ mos, targetMos }: { readonly mos: Measured; readonly targetMos: number }) {
  const share = barShare(mos);
  if (share === null) return <span class="muted">{DESK_WORDS.notScored}</span>;
  const band = bandOfScore(mos);
  return (
    <span class={`direction-bar band-${band}`}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="100" height="8" />
        <rect class="bar-mos" width={100 * share} height="8" />
        <path class="bar-target" d={`M${100 * (barShare(targetMos) ?? 0)} 0V8`} vector-effect="non-scaling-stroke" />
      </svg>
      <b class="number">{mosText(mos, 1)}</b> {BAND_NAMES[band]}
    </span>
  );
}
