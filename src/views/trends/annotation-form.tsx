import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Annotation, MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, MAX_TAGS } from '../../core/trends/annotation.ts';
import { ANNOTATION_WORDS } from '../words/en/annotation.ts';
import { ORIGIN_NAMES } from '../words/en/trends.ts';
import { parseTags } from './parse-tags.ts';

/** What earlier tests were said to be: offered while somebody types. */
export interface Suggestions {
  readonly agent: readonly string[];
  readonly place: readonly string[];
  readonly headset: readonly string[];
  readonly provider: readonly string[];
  readonly tags: readonly string[];
}

export const NO_SUGGESTIONS: Suggestions = { agent: [], place: [], headset: [], provider: [], tags: [] };

export interface AnnotationFormProps {
  readonly annotation: Annotation;
  readonly suggestions: Suggestions;
  /** Resolves with whether it was kept. */
  readonly onSave: (annotation: Annotation) => Promise<boolean>;
}

type Saving = 'untouched' | 'saving' | 'saved' | 'failed';

const NAMES = ['agent', 'place', 'headset', 'provider'] as const;

/** What a person says of a test. Each field is kept as soon as it is left. */
export function AnnotationForm({ annotation, suggestions, onSave }: AnnotationFormProps) {
  const [saving, setSaving] = useState<Saving>('untouched');
  // What was typed into one field must not be lost to the saving of another that is still under way.
  const latest = useRef(annotation);
  const turn = useRef(0);
  const isHere = useRef(true);
  const id = useId();
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const save = async (change: Partial<Annotation>) => {
    const next = { ...latest.current, ...change };
    if (JSON.stringify(next) === JSON.stringify(latest.current) && saving !== 'failed') return;
    latest.current = next;
    const mine = ++turn.current;
    setSaving('saving');
    const isKept = await onSave(next);
    if (isHere.current && mine === turn.current) setSaving(isKept ? 'saved' : 'failed');
  };

  return (
    <div class="annotation">
      {annotation.origin !== 'own' && <p class="muted">{ORIGIN_NAMES[annotation.origin]}</p>}
      <label>
        {ANNOTATION_WORDS.note}
        <textarea
          rows={2}
          maxLength={MAX_NOTE_LENGTH}
          placeholder={ANNOTATION_WORDS.noteHint}
          defaultValue={annotation.note}
          onChange={(event) => void save({ note: event.currentTarget.value.trim() })}
        />
      </label>
      <div class="annotation-names">
        {NAMES.map((name) => (
          <label key={name}>
            {ANNOTATION_WORDS[name]}
            <input
              type="text"
              maxLength={MAX_LABEL_LENGTH}
              list={`${id}-${name}`}
              defaultValue={annotation[name] ?? ''}
              onChange={(event) => void save({ [name]: event.currentTarget.value.trim() || null })}
            />
            <Choices id={`${id}-${name}`} words={suggestions[name]} />
          </label>
        ))}
        <label>
          {ANNOTATION_WORDS.tags}
          <input
            type="text"
            maxLength={MAX_TAGS * (MAX_LABEL_LENGTH + 2)}
            placeholder={ANNOTATION_WORDS.tagsHint}
            list={`${id}-tags`}
            defaultValue={annotation.tags.join(', ')}
            onChange={(event) => void save({ tags: parseTags(event.currentTarget.value) })}
          />
          <Choices id={`${id}-tags`} words={suggestions.tags} />
        </label>
      </div>
      <output class={`annotation-state annotation-${saving}`}>{stateText(saving)}</output>
    </div>
  );
}

function stateText(saving: Saving): string {
  if (saving === 'failed') return ANNOTATION_WORDS.notSaved;
  if (saving === 'untouched') return '';
  return ANNOTATION_WORDS[saving];
}

function Choices({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
