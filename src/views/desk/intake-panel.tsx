import { useRef } from 'preact/hooks';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { INTAKE_WORDS } from '../words/en/desk.ts';
import { countText } from '../words/numbers.ts';
import { testsText } from '../words/trends.ts';
import type { Unreadable } from './unreadable.ts';

/** One result that was not taken in. */
export interface Refused {
  /** Null: of the text that was pasted. */
  readonly file: string | null;
  /** Which link of the text, from 1; null where the file is no text with links. */
  readonly link: number | null;
  readonly why: Unreadable;
  /** For the engineer: expected X, got Y. */
  readonly message: string;
}

/** What is being taken in, or what came of it. */
export type IntakeWork =
  | { readonly at: 'idle' }
  | { readonly at: 'stopped' }
  | { readonly at: 'reading'; readonly done: number; readonly of: number }
  | { readonly at: 'saving'; readonly count: number }
  | {
      readonly at: 'done';
      readonly added: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly duplicates: number;
      readonly refused: readonly Refused[];
      /** The one that came, where it was one; null otherwise. */
      readonly id: string | null;
    }
  | { readonly at: 'failed'; readonly detail: string | null };

export interface IntakePanelProps {
  readonly work: IntakeWork;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onStop: () => void;
}

/** So many refusals are listed; our choice: more is a folder of something else. */
const MOST_LISTED = 100;

/** A longer text is taken as it is pasted, characters: a field takes seconds to break megabytes into lines. Our choice: several links. */
const LONG_TEXT = 20_000;

/** Files and links that came back. */
export function IntakePanel({ work, onFiles, onText, onStop }: IntakePanelProps) {
  const field = useRef<HTMLInputElement>(null);
  const isBusy = work.at === 'reading' || work.at === 'saving';
  return (
    <section class="card intake" aria-labelledby="intake">
      <h2 id="intake">{INTAKE_WORDS.heading}</h2>
      <p class="muted">{INTAKE_WORDS.about}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const text = new FormData(form).get('links');
          if (isBusy || typeof text !== 'string' || text.trim() === '') return;
          form.reset();
          onText(text);
        }}
      >
        <label>
          {INTAKE_WORDS.paste}
          <textarea
            name="links"
            rows={3}
            placeholder={INTAKE_WORDS.pasteHint}
            spellcheck={false}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (isBusy || text.length < LONG_TEXT) return;
              event.preventDefault();
              onText(text);
            }}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="button" aria-disabled={isBusy}>
            {INTAKE_WORDS.add}
          </button>
          <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && field.current?.click()}>
            {INTAKE_WORDS.choose}
          </button>
          <input
            ref={field}
            type="file"
            multiple
            accept=".json,.txt,.csv,application/json,text/plain"
            hidden
            aria-label={INTAKE_WORDS.choose}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              // The same files chosen again must be news.
              event.currentTarget.value = '';
              if (files.length > 0) onFiles(files);
            }}
          />
          {isBusy && (
            <button type="button" class="button" onClick={onStop}>
              {INTAKE_WORDS.stop}
            </button>
          )}
        </p>
      </form>
      {work.at === 'reading' && <progress value={work.done} max={work.of} aria-label={INTAKE_WORDS.heading} />}
      <output class={work.at === 'failed' ? 'form-trouble' : ''}>{workText(work)}</output>
      {work.at === 'failed' && work.detail !== null && <p class="detail">{work.detail}</p>}
      {work.at === 'done' && work.id !== null && (
        <p>
          <a href={`#/test/${work.id}`}>{INTAKE_WORDS.open}</a>
        </p>
      )}
      {work.at === 'done' && work.refused.length > 0 && <RefusedList refused={work.refused} />}
    </section>
  );
}

function RefusedList({ refused }: { readonly refused: readonly Refused[] }) {
  return (
    <div class="refused">
      <p>{INTAKE_WORDS.refused(refused.length, countText(refused.length))}</p>
      <ScrollBox name={INTAKE_WORDS.refusedList}>
        <ul>
          {refused.slice(0, MOST_LISTED).map((one) => (
            <li key={`${one.file} ${one.link}`}>
              <b>
                <bdi>{nameOf(one)}</bdi>
              </b>
              : {INTAKE_WORDS.whys[one.why]}
              <span class="detail">{one.message}</span>
            </li>
          ))}
          {refused.length > MOST_LISTED && <li>{INTAKE_WORDS.moreRefused(countText(refused.length - MOST_LISTED))}</li>}
        </ul>
      </ScrollBox>
    </div>
  );
}

function nameOf({ file, link }: Refused): string {
  if (file === null) return link === null ? INTAKE_WORDS.paste : INTAKE_WORDS.pasted(link);
  return link === null ? file : INTAKE_WORDS.linkIn(file, link);
}

function workText(work: IntakeWork): string {
  if (work.at === 'idle') return '';
  if (work.at === 'stopped') return INTAKE_WORDS.stopped;
  if (work.at === 'failed') return INTAKE_WORDS.failed;
  if (work.at === 'reading') return INTAKE_WORDS.reading(countText(work.done), countText(work.of));
  if (work.at === 'saving') return INTAKE_WORDS.saving(testsText(work.count));
  const counts = (['added', 'updated', 'unchanged', 'duplicates'] as const).filter((name) => work[name] > 0);
  if (counts.length === 0 && work.refused.length === 0) return INTAKE_WORDS.nothing;
  return counts.map((name) => INTAKE_WORDS[name](work[name], countText(work[name]))).join(' ');
}
