import type { SharedCause, SharedCauses, SharedWord } from '../../core/trends/shared-causes.ts';
import { CAUSE_WORDS } from '../words/en/desk.ts';
import { wordText } from '../words/trends.ts';

const WHATS = ['up', 'down', 'both', 'failed'] as const;

/** What the bad lines have in common, and what it stands on. */
export function SharedLine({ causes }: { readonly causes: SharedCauses }) {
  const { lines, bad, by, tooFew } = causes;
  if (lines === 0) return null;
  const sorts = WHATS.filter((what) => by[what] > 0).toSorted((one, other) => by[other] - by[one]);
  return (
    <section class="card shared-causes" aria-labelledby="shared-causes">
      <h2 id="shared-causes">{CAUSE_WORDS.heading}</h2>
      <p class="lead">
        {[CAUSE_WORDS.badLines(bad, lines), ...sorts.map((what) => CAUSE_WORDS.by(by[what], bad, what))].join(' ')}
      </p>
      {causes.causes.map((cause) => (
        <Cause key={`${cause.facet} ${cause.word}`} cause={cause} />
      ))}
      {causes.causes.length > 0 && <p class="caption">{CAUSE_WORDS.caution}</p>}
      {causes.causes.length === 0 && bad > 0 && <p>{tooFew ? CAUSE_WORDS.tooFew : CAUSE_WORDS.nothing}</p>}
    </section>
  );
}

function Cause({ cause }: { readonly cause: SharedCause }) {
  const { bad, allBad, good, allGood, alongside } = cause;
  return (
    <p class="cause">
      <b>{sameText(cause)}</b> {CAUSE_WORDS.evidence(bad, allBad, good, allGood)}
      {alongside.length > 0 && ` ${CAUSE_WORDS.alongside(alongside.map(sameText).join(' '))}`}
    </p>
  );
}

function sameText({ facet, word }: SharedWord): string {
  return CAUSE_WORDS.same[facet](wordText(facet, word));
}
