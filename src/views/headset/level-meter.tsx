import type { Measured } from '../../core/measured.ts';
import { HEADSET_WORDS } from '../words/en/headset.ts';
import { fullScaleText } from '../words/headset-figures.ts';
import { levelWord } from '../words/headset-summary.ts';

/** What the bar begins with, dBFS; our choice: about the noise of a quiet room. */
const LEAST_DBFS = -70;

/** How loud the microphone is at this moment: a bar, a word and a number. */
export function LevelMeter({ levelDbfs }: { readonly levelDbfs: Measured }) {
  const level = Math.max(LEAST_DBFS, Math.min(0, levelDbfs ?? LEAST_DBFS));
  const word = levelWord(levelDbfs);
  const text = levelDbfs === null ? word : HEADSET_WORDS.levelNow(word, fullScaleText(levelDbfs));
  return (
    <div class="level">
      <p class="caption">{HEADSET_WORDS.level}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: the element's own bar cannot be coloured alike in all browsers */}
      <div
        role="meter"
        aria-label={HEADSET_WORDS.level}
        aria-valuemin={LEAST_DBFS}
        aria-valuemax={0}
        aria-valuenow={Math.round(level)}
        aria-valuetext={text}
      >
        <svg class="level-bar" width="100%" height="16" aria-hidden="true" focusable="false">
          <rect class="level-scale" width="100%" height="16" rx="4" />
          <rect class="level-now" width={`${(100 * (level - LEAST_DBFS)) / -LEAST_DBFS}%`} height="16" rx="4" />
        </svg>
      </div>
      <p class="level-text number">{text}</p>
    </div>
  );
}
