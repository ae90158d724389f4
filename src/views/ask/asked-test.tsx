import type { PersonalField } from '../../core/config/config.ts';
import type { TestRequest } from '../../core/share/test-request.ts';
import type { CodecChoice } from '../../core/test-choices.ts';
import type { CheckOffer } from '../check/check-screen.tsx';
import { SharedContents } from '../share/shared-contents.tsx';
import { askedCost, askedDetails, untilText } from '../words/asked.ts';
import { ASK_WORDS, ASKED_WORDS } from '../words/en/ask.ts';

export interface AskedTestProps {
  readonly request: TestRequest;
  /** Whose page this is. */
  readonly deployment: string;
  /** What is spoken where the link leaves it open. */
  readonly codec: CodecChoice;
  /** Null while the deployment has not said what it has. */
  readonly offer: CheckOffer | null;
  /** A result goes to the deployment's server without a click. */
  readonly isAutomatic: boolean;
  readonly personal: readonly PersonalField[];
  /** Null in the link builder, where it is looked at only. */
  readonly onStart: (() => void) | null;
}

/** What a person sees who opens a test link: who asks and why, what it takes, what is shared with whom, and one button. */
export function AskedTest({ request, deployment, codec, offer, isAutomatic, personal, onStart }: AskedTestProps) {
  const { by, why, kind, back, untilMs } = request;
  const { time, data } = askedCost(request, request.codec ?? codec, offer);
  const heading = ASKED_WORDS.heading(by);
  const isPreview = onStart === null;
  const goesBack = back === 'server' ? ASKED_WORDS.back.server(deployment) : ASKED_WORDS.back[back](by);
  return (
    <section class="asked">
      {isPreview ? <h3 class="asked-heading">{heading}</h3> : <h1 tabIndex={-1}>{heading}</h1>}
      {why !== null && (
        <p class="lead asked-why">
          <span class="visually-hidden">{ASKED_WORDS.why}: </span>
          {why}
        </p>
      )}
      <AskedOf request={request} />
      <ul class="promises">
        {[
          ASKED_WORDS.what[kind],
          ...askedDetails(request),
          ASKED_WORDS.takes(time, data),
          ASKED_WORDS.noMicrophone,
        ].map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {isPreview ? (
        <>
          {/* Looks like the button and is none: nothing can be started here. */}
          <p class="button primary big asked-button">{ASKED_WORDS.start}</p>
          <p class="caption">{ASK_WORDS.previewOnly}</p>
        </>
      ) : (
        <button type="button" class="button primary big asked-button" onClick={onStart}>
          {ASKED_WORDS.start}
        </button>
      )}
      <div class="card asked-shared">
        {isPreview ? <h4>{ASKED_WORDS.sharedHeading}</h4> : <h2>{ASKED_WORDS.sharedHeading}</h2>}
        <p>{isAutomatic ? ASKED_WORDS.automatic(deployment) : goesBack}</p>
        <SharedContents personal={personal} asked={request} />
      </div>
      {untilMs !== null && <p class="caption">{ASKED_WORDS.until(untilText(untilMs))}</p>}
    </section>
  );
}

/** For whom the link was made: it goes back with the result, so it is shown. */
function AskedOf({ request }: { readonly request: TestRequest }) {
  const rows = [
    [ASKED_WORDS.forWhom, request.label],
    [ASKED_WORDS.ticket, request.ticket],
    [ASKED_WORDS.site, request.site],
  ] as const;
  const known = rows.filter(([, text]) => text !== null);
  if (known.length === 0) return null;
  return (
    <dl class="asked-of">
      {known.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
