import { EMBED_WORDS } from '../words/en/embed.ts';

export interface RefusedFrameProps {
  readonly why: 'notAllowed' | 'silent';
  /** Of the page by itself. */
  readonly address: string;
  /** For the engineer: expected X, got Y. */
  readonly detail: string;
}

/** In place of everything, inside a page that may not show this one. */
export function RefusedFrame({ why, address, detail }: RefusedFrameProps) {
  const { heading, open } = EMBED_WORDS.refused;
  return (
    <section class="start">
      <h1 tabIndex={-1}>{heading}</h1>
      <p class="lead">{EMBED_WORDS.refused[why]}</p>
      <p class="unsupported-step">
        {open}{' '}
        <a class="address" href={address} target="_blank" rel="noopener noreferrer">
          {address}
        </a>
      </p>
      <p class="muted detail">{detail}</p>
    </section>
  );
}
