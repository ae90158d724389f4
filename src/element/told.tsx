import { DIRECTIONS, type Direction } from '../core/direction.ts';
import type { Measured } from '../core/measured.ts';
import type { CallReport, DirectionReport } from '../core/report/schema.ts';
import { bandOf } from '../core/score/bands.ts';
import { BandBadge } from '../views/parts/band-badge.tsx';
import { BandIcon, DirectionIcon } from '../views/parts/icons.tsx';
import measuringCss from '../views/styles/measuring.css?raw';
import { ELEMENT_WORDS } from '../views/words/en/element.ts';
import { DIRECTION_WORDS, MEASURING_WORDS } from '../views/words/en/start.ts';
import { NEXT_STEP_WORDS } from '../views/words/en/verdict.ts';
import { mosText } from '../views/words/numbers.ts';
import { hasFigures, resultHead } from '../views/words/result-head.ts';
import { edgeNote } from '../views/words/score.ts';
import type { ElementSize } from './settings.ts';
import type { ElementState, RunningState, WatchingState } from './state.ts';
import { Heading } from './view.tsx';

export const TOLD_CSS = measuringCss;

export type ToldState = Extract<ElementState, { readonly is: 'running' | 'watching' | 'ended' }>;

export interface ToldViewProps {
  readonly state: ToldState;
  readonly size: ElementSize;
}

/** A call under way, and what it came to: fetched when there is one. */
export function ToldView({ state, size }: ToldViewProps) {
  if (state.is === 'ended')
    return size === 'badge' ? <EndedLine {...state} /> : <EndedCard report={state.report} hasCards={size === 'full'} />;
  return size === 'badge' ? <CourseLine state={state} /> : <CourseCard state={state} />;
}

/** What is said once when a call has ended. */
export function endedText(report: CallReport): string {
  return resultHead(report).heading;
}

type CourseState = RunningState | WatchingState;

function courseHeading(state: CourseState): string {
  if (state.is === 'running') return MEASURING_WORDS.headings[state.phase];
  return state.isPoor ? ELEMENT_WORDS.callPoor : ELEMENT_WORDS.watching;
}

function CourseLine({ state }: { readonly state: CourseState }) {
  const worse = state.is === 'watching' ? worseOf(scoresOf(state)) : null;
  return (
    <>
      {worse === null ? <span>{courseHeading(state)}</span> : <Mark {...worse} />}
      {state.is === 'running' && state.phase !== 'connecting' && (
        <span class="muted number">{timeLeftText(state)}</span>
      )}
    </>
  );
}

function CourseCard({ state }: { readonly state: CourseState }) {
  const isConnecting = state.is === 'running' && state.phase === 'connecting';
  return (
    <>
      <Heading>{courseHeading(state)}</Heading>
      {state.is === 'watching' ? (
        <p class="muted">{ELEMENT_WORDS.watchingWhy}</p>
      ) : (
        <>
          {/* While it is connecting, how long that takes is not known. */}
          <progress
            class="progress"
            part="progress"
            aria-label={MEASURING_WORDS.progress}
            {...(!isConnecting && { max: state.plannedMs, value: Math.min(state.elapsedMs, state.plannedMs) })}
          />
          <p class="muted number">{isConnecting ? MEASURING_WORDS.waiting : timeLeftText(state)}</p>
        </>
      )}
      <Ways scores={scoresOf(state)} live />
    </>
  );
}

type Scores = { readonly [direction in Direction]: MarkProps };

/** Of a test all that was measured so far, of a watched call what it is now. */
function scoresOf(state: CourseState): Scores {
  if (state.is === 'running') return state.report === null ? NO_SCORES : reportScores(state.report);
  const { newest } = state;
  const mark = (mos: Measured): MarkProps => ({ mos, band: bandOf(mos) });
  return newest === null ? NO_SCORES : { up: mark(newest.up?.mos ?? null), down: mark(newest.down?.mos ?? null) };
}

function reportScores({ directions: { up, down } }: CallReport): Scores {
  return { up: up.score, down: down.score };
}

const NO_SCORE: MarkProps = { mos: null, band: 'inconclusive' };
const NO_SCORES: Scores = { up: NO_SCORE, down: NO_SCORE };

function worseOf({ up, down }: Scores): (MarkProps & { readonly mos: number }) | null {
  const known = [up, down].flatMap(({ mos, band }) => (mos === null ? [] : [{ mos, band }]));
  return known.toSorted((a, b) => a.mos - b.mos)[0] ?? null;
}

function timeLeftText({ elapsedMs, plannedMs, report }: RunningState): string {
  const text = MEASURING_WORDS.timeLeft(Math.max(0, Math.ceil((plannedMs - elapsedMs) / 1000)));
  return report?.test.mode === 'quick' ? MEASURING_WORDS.atMost(text) : text;
}

interface Ended {
  readonly report: CallReport;
}

function EndedLine({ report }: Ended) {
  const { band, heading } = resultHead(report);
  const { mos } = report.verdict;
  if (band === null || band === 'inconclusive' || mos === null) {
    return (
      <span class="band-inconclusive" part="verdict">
        <BandIcon band="inconclusive" /> {heading}
      </span>
    );
  }
  return <Mark mos={mos} band={band} />;
}

type MarkProps = Pick<DirectionReport['score'], 'mos' | 'band'>;

function Mark({ mos, band }: MarkProps) {
  return (
    <>
      <BandBadge band={band} />
      <span class="muted number" part="score">
        {ELEMENT_WORDS.score(mosText(mos, 1))}
      </span>
    </>
  );
}

/** `hasCards`: both directions follow below, with more. */
function EndedCard({ report, hasCards }: Ended & { readonly hasCards: boolean }) {
  const { band, heading, sentences, actionLabel, action } = resultHead(report);
  return (
    <>
      <h2 class={`heading band-${band ?? 'inconclusive'}`} part="heading verdict">
        {band !== null && <BandIcon band={band} />}
        <span>{heading}</span>
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="step" part="next-step">
        {actionLabel !== null && <b>{actionLabel} </b>}
        {stepHere(action)}
      </p>
      {hasFigures(report) && !hasCards && (
        <>
          <Ways scores={reportScores(report)} live={false} />
          <p class="caption">{ELEMENT_WORDS.scoreRange}</p>
        </>
      )}
    </>
  );
}

/** Some steps name a button of the page that is not here. */
function stepHere(action: string): string {
  if (action === NEXT_STEP_WORDS.testLonger) return ELEMENT_WORDS.testLonger;
  return action === NEXT_STEP_WORDS.chooseOpus ? ELEMENT_WORDS.chooseOpus : action;
}

/** Both directions, up first. */
function Ways({ scores, live }: { readonly scores: Scores; readonly live: boolean }) {
  return (
    <ul class="ways">
      {DIRECTIONS.map((direction) => (
        <Way key={direction} direction={direction} score={scores[direction]} live={live} />
      ))}
    </ul>
  );
}

interface WayProps {
  readonly direction: Direction;
  readonly score: MarkProps;
  /** While the call runs a missing score is "not yet", afterwards "not measured". */
  readonly live: boolean;
}

function Way({ direction, score: { mos, band }, live }: WayProps) {
  const edge = live ? null : edgeNote(mos);
  return (
    <li class={`way band-${band}`} part={`direction direction-${direction}`}>
      <span class="way-name">
        <DirectionIcon direction={direction} />
        {DIRECTION_WORDS[direction].title}
      </span>
      {mos === null ? (
        <span class="muted">{live ? MEASURING_WORDS.notYet : mosText(mos, 1)}</span>
      ) : (
        <span class="way-score">
          {edge !== null && <span class="muted">{edge}</span>}
          <b part="score">{mosText(mos, 1)}</b>
          <BandBadge band={band} />
        </span>
      )}
    </li>
  );
}
