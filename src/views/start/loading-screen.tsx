import { LOADING_WORDS } from '../words/en/start.ts';

/** For the blink of an eye in which a screen is still being fetched. */
export function LoadingScreen() {
  return (
    <section class="absent">
      <h1 tabIndex={-1} class="quiet-heading">
        {LOADING_WORDS.heading}
      </h1>
    </section>
  );
}
