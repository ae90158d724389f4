import { UNSUPPORTED_WORDS } from '../words/en/start.ts';

/** Stands in the place of the start screen where a browser cannot call at all. */
export function UnsupportedScreen() {
  const { heading, whatItIs, meaning, doThis } = UNSUPPORTED_WORDS;
  return (
    <section class="start">
      <h1 tabIndex={-1}>{heading}</h1>
      <p class="lead">
        {whatItIs} {meaning}
      </p>
      <p class="unsupported-step">
        <b>{doThis}</b>
      </p>
    </section>
  );
}
