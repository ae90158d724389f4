import type { Said } from '../../core/share/shared-result.ts';
import { MAX_NAME_LENGTH } from '../../core/share/test-request.ts';
import { SHARE_WORDS } from '../words/en/share.ts';

export interface SaidFieldsProps {
  readonly said: Said;
  /** They went with the result, and cannot be changed any more. */
  readonly isFrozen: boolean;
  readonly onSaid: (said: Said) => void;
}

/** As the schema has it. */
const MAX_NOTE_LENGTH = 500;

const NAMES = ['place', 'headset', 'provider'] as const;

/** What the person who tested says with it. Each field is taken as soon as it is left. */
export function SaidFields({ said, isFrozen, onSaid }: SaidFieldsProps) {
  return (
    <div class="annotation said-fields">
      <p class="muted">{isFrozen ? SHARE_WORDS.frozen : SHARE_WORDS.wordsAbout}</p>
      <label>
        {SHARE_WORDS.note}
        <textarea
          rows={2}
          maxLength={MAX_NOTE_LENGTH}
          placeholder={SHARE_WORDS.noteHint}
          readOnly={isFrozen}
          defaultValue={said.note}
          onChange={(event) => onSaid({ ...said, note: event.currentTarget.value.trim() })}
        />
      </label>
      <div class="annotation-names">
        {NAMES.map((name) => (
          <label key={name}>
            {SHARE_WORDS[name]}
            <input
              type="text"
              maxLength={MAX_NAME_LENGTH}
              readOnly={isFrozen}
              defaultValue={said[name] ?? ''}
              onChange={(event) => onSaid({ ...said, [name]: event.currentTarget.value.trim() || null })}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
