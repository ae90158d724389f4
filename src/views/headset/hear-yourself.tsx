import type { Measured } from '../../core/measured.ts';
import { HEAR_YOURSELF_WORDS, TROUBLE_WORDS } from '../words/en/headset.ts';
import { LevelMeter } from './level-meter.tsx';

/**
 * `empty` -> `recording` -> `recorded` -> `playing` -> `recorded`; on the way through the relay `sending` before `playing`. Whatever
 * fails goes back to where it came from, with its word.
 */
export interface HearYourselfState {
  readonly at: 'empty' | 'recording' | 'recorded' | 'sending' | 'playing';
  readonly leftMs: Measured;
  readonly levelDbfs: Measured;
  readonly trouble: keyof typeof TROUBLE_WORDS | 'relay' | 'play' | null;
}

export interface HearYourselfProps {
  readonly hear: HearYourselfState;
  readonly onRecord: () => void;
  readonly onPlay: () => void;
  readonly onPlayThroughRelay: () => void;
}

/** Five seconds of one's own voice, plain and as a caller would hear it. */
export function HearYourself({ hear, onRecord, onPlay, onPlayThroughRelay }: HearYourselfProps) {
  const words = HEAR_YOURSELF_WORDS;
  const isBusy = hear.at === 'recording' || hear.at === 'sending' || hear.at === 'playing';
  const canPlay = hear.at === 'recorded';
  return (
    <section class="hear-yourself">
      <h2>{words.heading}</h2>
      <div class="card">
        <p>{words.lead}</p>
        <p class="caption">{words.privacy}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onRecord} disabled={isBusy}>
            {hear.at === 'empty' ? words.record : words.recordAgain}
          </button>
          <button type="button" class="button" onClick={onPlay} disabled={!canPlay}>
            {words.plain}
          </button>
          <button type="button" class="button" onClick={onPlayThroughRelay} disabled={!canPlay}>
            {words.throughRelay}
          </button>
        </div>
        {hear.at === 'recording' && <LevelMeter levelDbfs={hear.levelDbfs} />}
        <p class="hear-now" role="status">
          {nowText(hear)}
        </p>
      </div>
    </section>
  );
}

function nowText({ at, leftMs, trouble }: HearYourselfState): string {
  const words = HEAR_YOURSELF_WORDS;
  if (trouble === 'relay') return words.relayFailed;
  if (trouble === 'play') return words.playFailed;
  if (trouble !== null) return `${TROUBLE_WORDS[trouble].sentence} ${TROUBLE_WORDS[trouble].step}`;
  if (at === 'recording') return words.recording(Math.ceil((leftMs ?? 0) / 1000));
  if (at === 'sending') return words.sending;
  if (at === 'playing') return words.playing;
  return at === 'recorded' ? words.ready : '';
}
