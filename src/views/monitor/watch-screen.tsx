import { LIGHT_LENGTH_MS } from '../../core/test-choices.ts';
import { testCallBytes } from '../data-use.ts';
import { Banner } from '../parts/banner.tsx';
import { BANNER_WORDS } from '../words/en/banners.ts';
import { WATCH_WORDS } from '../words/en/watch.ts';
import { megabytesText } from '../words/numbers.ts';
import {
  type WatchAlert,
  type WatchedTest,
  type WatchingState,
  type WatchSummary,
  watchStateWords,
} from '../words/watch.ts';
import { NotifyPanel, type NotifyState } from './notify-panel.tsx';
import { ShiftPanel } from './shift-panel.tsx';

/** How often a line can be looked at, minutes. */
const EVERY_MIN = [5, 15, 30, 60] as const;
type EveryMin = (typeof EVERY_MIN)[number];

export interface WatchScreenProps {
  readonly state: WatchingState;
  readonly everyMin: EveryMin;
  /** The stretch that goes on, or the last one; null before the first. */
  readonly summary: WatchSummary | null;
  /** Of that stretch, oldest first. */
  readonly tests: readonly WatchedTest[];
  readonly alert: WatchAlert | null;
  /** It went on by itself. */
  readonly hasGoneOn: boolean;
  readonly notify: NotifyState;
  /** The last test call of this page did not cross any line. */
  readonly neverLeft: boolean;
  readonly nowMs: number;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onEvery: (everyMin: EveryMin) => void;
  readonly onBeginCall: () => void;
  readonly onEndCall: () => void;
  readonly onAskToNotify: () => void;
}

const HOUR_MIN = 60;

/** Data of an hour's light tests, bytes. */
function hourBytes(everyMin: EveryMin): number {
  return (HOUR_MIN / everyMin) * testCallBytes('opus', LIGHT_LENGTH_MS);
}

/** What it is at, then the two things a person does about it, then what it came to. */
export function WatchScreen(props: WatchScreenProps) {
  const { state, summary, tests, nowMs, notify } = props;
  const isOn = state.at !== 'off';
  return (
    <section class="watch">
      <h1 tabIndex={-1}>{WATCH_WORDS.heading}</h1>
      <p class="lead">{WATCH_WORDS.lead}</p>
      {props.neverLeft && (
        <Banner kind="warning">
          <p>{BANNER_WORDS.sameComputer}</p>
        </Banner>
      )}
      {isOn ? <Watching {...props} /> : <NotWatching {...props} />}
      {summary !== null && <ShiftPanel summary={summary} tests={tests} nowMs={nowMs} />}
      {isOn && <NotifyPanel notify={notify} onAsk={props.onAskToNotify} />}
    </section>
  );
}

function NotWatching({ everyMin, onEvery, onStart }: WatchScreenProps) {
  return (
    <>
      <ul class="promises">
        {WATCH_WORDS.promises(LIGHT_LENGTH_MS / 1000, megabytesText(hourBytes(everyMin))).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <EveryField everyMin={everyMin} onEvery={onEvery} />
      <button type="button" class="button primary big" onClick={onStart}>
        {WATCH_WORDS.start}
      </button>
    </>
  );
}

function Watching({ state, everyMin, hasGoneOn, onEvery, onStop, onBeginCall, onEndCall }: WatchScreenProps) {
  const { line, meaning } = watchStateWords(state);
  const isOnCall = state.at === 'on-call';
  return (
    <>
      {/* No live region: each test would be spoken, all day long. Alerts are announced by the page. */}
      <section class={`card watch-state watch-${state.at}`} aria-label={WATCH_WORDS.status}>
        <p class="watch-line number">{line}</p>
        <p class="muted">{meaning}</p>
        {hasGoneOn && state.at !== 'elsewhere' && state.at !== 'blocked' && <p class="muted">{WATCH_WORDS.goneOn}</p>}
        <p class="buttons">
          <button type="button" class="button primary" onClick={isOnCall ? onEndCall : onBeginCall}>
            {isOnCall ? WATCH_WORDS.endCall : WATCH_WORDS.beginCall}
          </button>
          <button type="button" class="button" onClick={onStop}>
            {WATCH_WORDS.stop}
          </button>
        </p>
      </section>
      <EveryField everyMin={everyMin} onEvery={onEvery} />
      <p class="caption">{WATCH_WORDS.dataUse(megabytesText(hourBytes(everyMin)))}</p>
    </>
  );
}

function EveryField({ everyMin, onEvery }: Pick<WatchScreenProps, 'everyMin' | 'onEvery'>) {
  return (
    <label class="watch-every">
      {WATCH_WORDS.every}
      <select
        name="every"
        value={String(everyMin)}
        onChange={({ currentTarget }) => {
          const chosen = EVERY_MIN.find((choice) => String(choice) === currentTarget.value);
          if (chosen !== undefined) onEvery(chosen);
        }}
      >
        {EVERY_MIN.map((choice) => (
          <option key={choice} value={String(choice)}>
            {WATCH_WORDS.everyChoices[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
