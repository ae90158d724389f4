import { ConfirmButton } from '../parts/confirm-button.tsx';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { RESULT_WORDS } from '../words/en/result.ts';

export interface AbsentTestProps {
  readonly why: 'loading' | 'missing' | 'damaged';
  /** For a damaged test: what was expected in its record and what was found. */
  readonly detail: string | null;
  readonly onDelete: () => void;
}

/** What stands in the place of a test that cannot be shown. */
export function AbsentTest({ why, detail, onDelete }: AbsentTestProps) {
  if (why === 'loading') {
    return (
      <section class="absent">
        <h1 tabIndex={-1} class="quiet-heading">
          {RESULT_WORDS.loading}
        </h1>
      </section>
    );
  }
  const damaged = why === 'damaged';
  return (
    <section class="absent">
      <h1 tabIndex={-1}>{damaged ? RESULT_WORDS.damagedHeading : RESULT_WORDS.missingHeading}</h1>
      <p class="lead">{damaged ? RESULT_WORDS.damaged : RESULT_WORDS.missing}</p>
      {detail !== null && <p class="detail">{detail}</p>}
      <p class="buttons">
        <a class="button" href="#/history">
          {RESULT_WORDS.toHistory}
        </a>
        {damaged && (
          <ConfirmButton label={RESULT_WORDS.deleteTest} question={HISTORY_WORDS.confirmOne} onConfirm={onDelete} />
        )}
      </p>
    </section>
  );
}
