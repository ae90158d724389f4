import { type GlossName, glossOf } from '../words/gloss.ts';

/** A word with a "?" behind it that opens one sentence and the standard's name. */
export function Gloss({ name }: { readonly name: GlossName }) {
  const { term, sentence, standard } = glossOf(name);
  return (
    <details class="gloss">
      <summary>
        <span>{term}</span>
        <span class="gloss-mark" aria-hidden="true">
          ?
        </span>
      </summary>
      <p>
        {sentence} <span class="standard">({standard})</span>
      </p>
    </details>
  );
}
