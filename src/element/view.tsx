import type { ComponentChildren } from 'preact';
import type { Language } from '../core/config/languages.ts';
import { ELEMENT_WORDS } from '../views/words/en/element.ts';
import { LANGUAGE_FACTS } from '../views/words/languages.ts';
import type { EvidenceView } from './evidence.tsx';
import type { ElementSize } from './settings.ts';
import { type ElementState, type FaultState, isBusy } from './state.ts';
import type { ToldView } from './told.tsx';

export interface ElementViewProps {
  readonly state: ElementState;
  readonly size: ElementSize;
  /** False where there is nothing a press could begin. */
  readonly hasButton: boolean;
  /** What the host calls this one; null: nothing. */
  readonly label: string | null;
  readonly language: Language;
  /** Said once to those who listen. */
  readonly announcement: string;
  /** Null until they are fetched. */
  readonly told: typeof ToldView | null;
  readonly evidence: typeof EvidenceView | null;
  readonly onAct: () => void;
  /** Somebody comes near: what the press will need can be fetched already. */
  readonly onNear: () => void;
}

/** The frame in the host's page. The one button stays where it is whatever it does, and keeps the focus if it has it. */
export function ElementView(props: ElementViewProps) {
  const { size, label, language, announcement, onNear } = props;
  return (
    <section
      class={size === 'badge' ? 'frame badge-size' : 'frame card-frame'}
      part="base"
      aria-label={label ?? ELEMENT_WORDS.label}
      lang={language}
      dir={LANGUAGE_FACTS[language].dir}
      onPointerEnter={onNear}
      onFocusIn={onNear}
    >
      {size === 'badge' ? <Badge {...props} /> : <Card {...props} />}
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </section>
  );
}

function Badge(props: ElementViewProps) {
  return (
    <>
      <span class="line" part="line">
        <BadgeLine {...props} />
      </span>
      <ActionButton {...props} />
    </>
  );
}

function BadgeLine({ state, told: Told, size }: ElementViewProps) {
  if (state.is === 'idle') return <slot name="heading">{ELEMENT_WORDS.notTested}</slot>;
  if (state.is === 'waiting') return <>{ELEMENT_WORDS.waiting}</>;
  if (state.is === 'fault') return <>{faultHeading(state)}</>;
  if (state.is === 'preparing' || Told === null) return <>{ELEMENT_WORDS.preparing}</>;
  return <Told state={state} size={size} />;
}

function Card(props: ElementViewProps) {
  const { state, size, evidence: Evidence, language } = props;
  const isIdle = state.is === 'idle';
  return (
    <>
      <div class="told">
        <CardText {...props} />
      </div>
      <div class="buttons" part="buttons">
        <ActionButton {...props} />
        {!isIdle && !isBusy(state) && <slot name="actions" />}
      </div>
      {size === 'full' && state.is === 'ended' && Evidence !== null && (
        <Evidence key={`${state.report.id} ${language}`} report={state.report} />
      )}
    </>
  );
}

function CardText({ state, told: Told, size }: ElementViewProps) {
  if (state.is === 'idle') {
    return (
      <>
        <Heading>
          <slot name="heading">{ELEMENT_WORDS.heading}</slot>
        </Heading>
        <p class="muted" part="intro">
          <slot name="intro">{ELEMENT_WORDS.intro}</slot>
        </p>
      </>
    );
  }
  if (state.is === 'waiting') {
    return (
      <>
        <Heading>{ELEMENT_WORDS.waiting}</Heading>
        <p class="muted">{ELEMENT_WORDS.waitingWhy}</p>
      </>
    );
  }
  if (state.is === 'fault') {
    return (
      <>
        <Heading>{faultHeading(state)}</Heading>
        <p>{state.kind === 'not-set-up' ? ELEMENT_WORDS.notSetUpStep : ELEMENT_WORDS.notFetchedStep}</p>
        <p class="detail" part="detail">
          {state.detail}
        </p>
      </>
    );
  }
  if (state.is === 'preparing' || Told === null) return <Heading>{ELEMENT_WORDS.preparing}</Heading>;
  return <Told state={state} size={size} />;
}

export function Heading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h2 class="heading" part="heading">
      {children}
    </h2>
  );
}

/** What the fault is called, at the head and to those who listen. */
export function faultHeading({ kind }: FaultState): string {
  return kind === 'not-set-up' ? ELEMENT_WORDS.notSetUp : ELEMENT_WORDS.notFetched;
}

function ActionButton({ state, size, hasButton, onAct }: ElementViewProps) {
  if (!hasButton) return null;
  const isPrimary = state.is === 'idle' && size !== 'badge';
  return (
    <button
      type="button"
      class={isPrimary ? 'button primary' : 'button'}
      part={`button ${isBusy(state) ? 'stop' : 'start'}`}
      onClick={(event) => {
        // The second press of a double click starts nothing and stops nothing.
        if (event.detail < 2) onAct();
      }}
    >
      <ActionLabel state={state} isShort={size === 'badge'} />
    </button>
  );
}

function ActionLabel({ state, isShort }: { readonly state: ElementState; readonly isShort: boolean }) {
  if (state.is === 'watching')
    return <slot name="stop">{isShort ? ELEMENT_WORDS.stop : ELEMENT_WORDS.stopWatching}</slot>;
  if (isBusy(state)) return <slot name="stop">{ELEMENT_WORDS.stop}</slot>;
  if (state.is === 'idle' || (state.is === 'ended' && state.report.test.mode === 'watched'))
    return <slot name="start">{isShort ? ELEMENT_WORDS.check : ELEMENT_WORDS.start}</slot>;
  return <slot name="again">{ELEMENT_WORDS.again}</slot>;
}
