import { untilText } from '../words/asked.ts';
import { REFUSED_WORDS } from '../words/en/ask.ts';

/** Why a test link is not offered; `loading` while that is not known yet. */
export type RequestRefusal = keyof typeof REFUSED_WORDS.headings;

export interface RefusedRequestProps {
  readonly why: RequestRefusal | 'loading';
  /** Of an expired one: until when it worked, epoch ms; null where that is not known. */
  readonly untilMs: number | null;
  /** For the engineer: which field, what was expected and what came; null where that says nothing. */
  readonly detail: string | null;
}

/** What stands in the place of a test that cannot be offered: why, what to do, and a way to test all the same. */
export function RefusedRequest({ why, untilMs, detail }: RefusedRequestProps) {
  if (why === 'loading') {
    return (
      <section class="absent">
        <h1 tabIndex={-1} class="quiet-heading">
          {REFUSED_WORDS.loading}
        </h1>
      </section>
    );
  }
  const { headings, meaning, step, plain, toStart } = REFUSED_WORDS;
  return (
    <section class="absent">
      <h1 tabIndex={-1}>{headings[why]}</h1>
      <p class="lead">
        {why === 'expired' ? meaning.expired(untilMs === null ? null : untilText(untilMs)) : meaning[why]}
      </p>
      <p class="refused-step">{step[why]}</p>
      <p>{plain}</p>
      {detail !== null && <p class="detail">{detail}</p>}
      <p class="buttons">
        <a class="button primary" href="#/">
          {toStart}
        </a>
      </p>
    </section>
  );
}
