import type { ComponentChildren } from 'preact';
import type { CodecChoice, TestKind } from '../../core/test-choices.ts';
import { testCallBytes } from '../data-use.ts';
import { LoadWarning } from '../examined/load-warning.tsx';
import { CHECK_WORDS } from '../words/en/check.ts';
import { PBX_WORDS } from '../words/en/pbx.ts';
import { megabytesText, wholeMegabytesText } from '../words/numbers.ts';

/** What the deployment lets its pages examine; null while it is not known. */
export interface CheckOffer {
  readonly routes: readonly string[];
  /** The most that filling the line uses. */
  readonly loadBytes: number;
}

export interface CheckScreenProps {
  readonly offer: CheckOffer | null;
  /** The deployment was asked and did not answer. */
  readonly isUnanswered: boolean;
  readonly codec: CodecChoice;
  /** The line may be filled in a full check. */
  readonly mayFill: boolean;
  readonly onMayFill: (mayFill: boolean) => void;
  readonly onStart: (kind: TestKind) => void;
}

/** Three stretches of 5 s and the rests between them (fill-line.ts), ms. */
const FILL_MS = 20_000;
/** How long each of several routes is called, ms (compare-routes.ts). */
const ROUTE_CALL_MS = 10_000;

/** What can be examined, each with what it takes and does, and all of it by one button. */
export function CheckScreen({ offer, isUnanswered, codec, mayFill, onMayFill, onStart }: CheckScreenProps) {
  const { full, fill, alone, reach, routes, load, headset } = CHECK_WORDS;
  const names = offer?.routes ?? [];
  const loadText = offer && wholeMegabytesText(offer.loadBytes);
  return (
    <section class="check">
      <h1 tabIndex={-1}>{CHECK_WORDS.heading}</h1>
      <p class="lead">{CHECK_WORDS.lead}</p>
      <div class="card check-full">
        <h2>{full.name}</h2>
        <p>{full.about}</p>
        <ul class="plain-list">
          {full.parts(names.length).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <label class="check-fill">
          <input type="checkbox" checked={mayFill} onChange={(event) => onMayFill(event.currentTarget.checked)} />
          <span>
            <b>{fill.label}</b> <span class="muted">{fill.about}</span>
          </span>
        </label>
        {mayFill && offer && <LoadWarning maxBytes={offer.loadBytes} lengthMs={FILL_MS} />}
        <button type="button" class="button primary big" onClick={() => onStart('check')}>
          {full.start}
        </button>
        {offer === null && <p class="caption">{isUnanswered ? CHECK_WORDS.notAsked : CHECK_WORDS.asking}</p>}
      </div>
      <h2 class="check-alone">{alone}</h2>
      <dl class="card check-list">
        <Examination name={reach.name} about={reach.about}>
          <button type="button" class="button" onClick={() => onStart('reach')}>
            {reach.start}
          </button>
        </Examination>
        {names.length > 1 && (
          <Examination
            name={routes.name}
            about={routes.about(names.join(', '), megabytesText(names.length * testCallBytes(codec, ROUTE_CALL_MS)))}
          >
            <button type="button" class="button" onClick={() => onStart('routes')}>
              {routes.start}
            </button>
          </Examination>
        )}
        {loadText !== null && (
          <Examination name={load.name} about={load.about(loadText)}>
            <button type="button" class="button" onClick={() => onStart('load')}>
              {load.start}
            </button>
          </Examination>
        )}
        <Examination name={headset.name} about={headset.about}>
          <a class="button" href="#/headset">
            {headset.start}
          </a>
        </Examination>
        <Examination name={PBX_WORDS.check} about={PBX_WORDS.checkAbout}>
          <a class="button" href="#/pbx">
            {PBX_WORDS.checkStart}
          </a>
        </Examination>
      </dl>
    </section>
  );
}

interface ExaminationProps {
  readonly name: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

function Examination({ name, about, children }: ExaminationProps) {
  return (
    <div class="check-row">
      <dt>{name}</dt>
      <dd class="muted">{about}</dd>
      <dd>{children}</dd>
    </div>
  );
}
