import { useState } from 'preact/hooks';
import { MAX_LABEL_LENGTH, type Mark } from '../../core/trends/annotation.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { shortDateText } from '../words/dates.ts';
import { MARK_WORDS } from '../words/en/annotation.ts';
import { momentField, parseMoment } from './local-moment.ts';

export interface MarksPanelProps {
  /** Newest first. */
  readonly marks: readonly Mark[];
  readonly nowMs: number;
  /** Resolves with whether it was kept. */
  readonly onSave: (mark: Omit<Mark, 'id'>) => Promise<boolean>;
  readonly onDelete: (id: string) => void;
}

/** Moments at which something was changed on purpose. */
export function MarksPanel({ marks, nowMs, onSave, onDelete }: MarksPanelProps) {
  const [text, setText] = useState('');
  const [moment, setMoment] = useState<string | null>(null);
  const [trouble, setTrouble] = useState('');

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const atMs = parseMoment(moment ?? momentField(nowMs));
    const words = text.trim();
    if (words === '') return setTrouble(MARK_WORDS.noText);
    if (atMs === null) return setTrouble(MARK_WORDS.noTime);
    const isKept = await onSave({ atMs, text: words });
    setTrouble(isKept ? '' : MARK_WORDS.notSaved);
    if (!isKept) return;
    setText('');
    setMoment(null);
  };

  return (
    <div class="marks">
      <p class="muted">{MARK_WORDS.lead}</p>
      {/* Checked here, so that what is missing is said in our words. */}
      <form class="mark-form" noValidate onSubmit={(event) => void save(event)}>
        <label>
          {MARK_WORDS.text}
          <input
            type="text"
            maxLength={MAX_LABEL_LENGTH}
            placeholder={MARK_WORDS.textHint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          {MARK_WORDS.when}
          <input
            type="datetime-local"
            value={moment ?? momentField(nowMs)}
            onInput={(event) => setMoment(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {MARK_WORDS.save}
        </button>
      </form>
      <output class="form-trouble">{trouble}</output>
      {marks.length === 0 ? (
        <p class="muted">{MARK_WORDS.none}</p>
      ) : (
        <ul class="mark-list">
          {marks.map(({ id, atMs, text: words }) => (
            <li key={id}>
              <span class="mark-text">
                <b>{words}</b> <span class="muted number">{shortDateText(atMs, nowMs)}</span>
              </span>
              <ConfirmButton
                label={MARK_WORDS.delete}
                name={MARK_WORDS.deleteNamed(words)}
                question={MARK_WORDS.question}
                onConfirm={() => onDelete(id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
