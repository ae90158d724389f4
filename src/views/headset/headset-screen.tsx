import { useEffect, useRef } from 'preact/hooks';
import type { HeadsetReport } from '../../core/diagnosis/headset-rule.ts';
import type { Measured } from '../../core/measured.ts';
import { HeadsetNames, HeadsetPanel } from '../examined/headset-panel.tsx';
import { HEADSET_STEP_WORDS, HEADSET_WORDS } from '../words/en/headset.ts';
import { MEASURING_WORDS } from '../words/en/start.ts';
import { type ChosenDevices, DeviceFields, type HeadsetDevices } from './device-fields.tsx';
import { HearYourself, type HearYourselfProps } from './hear-yourself.tsx';
import { LevelMeter } from './level-meter.tsx';

export type HeadsetScreenStep = keyof typeof HEADSET_STEP_WORDS;

/** `ready` -> `checking` -> `result`, and from there again; stopped, it is `ready`. */
export type HeadsetScreenState =
  | { readonly at: 'ready' }
  | {
      readonly at: 'checking';
      readonly step: HeadsetScreenStep;
      /** Of this step; null while the person is asked. */
      readonly leftMs: Measured;
      readonly levelDbfs: Measured;
    }
  | { readonly at: 'result'; readonly result: HeadsetReport };

export interface HeadsetScreenProps extends HearYourselfProps {
  readonly state: HeadsetScreenState;
  readonly devices: HeadsetDevices;
  readonly chosen: ChosenDevices;
  /** Of the devices in use: shown here, whether they are kept or not. */
  readonly names: { readonly microphone: string | null; readonly loudspeaker: string | null };
  readonly keepNames: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onChoose: (chosen: ChosenDevices) => void;
  readonly onKeepNames: (keep: boolean) => void;
}

/** Says why it asks before it asks; then what to do, step by step; then one sentence. */
export function HeadsetScreen(props: HeadsetScreenProps) {
  const { state } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state.at);
  useEffect(() => {
    // What was pressed is gone: the focus goes where the reading goes on.
    if (shown.current !== state.at) heading.current?.focus();
    shown.current = state.at;
  }, [state.at]);
  return (
    <section class="headset">
      {state.at === 'checking' ? (
        <Checking {...props} state={state} heading={heading} />
      ) : (
        <>
          <h1 tabIndex={-1} ref={heading}>
            {HEADSET_WORDS.heading}
          </h1>
          <p class="lead">{HEADSET_WORDS.lead}</p>
          {state.at === 'result' ? <Result {...props} result={state.result} /> : <Promises />}
          <DeviceFields devices={props.devices} chosen={props.chosen} onChoose={props.onChoose} />
          <button type="button" class="button primary big" onClick={props.onStart}>
            {state.at === 'result' ? HEADSET_WORDS.again : HEADSET_WORDS.start}
          </button>
          <HearYourself
            hear={props.hear}
            onRecord={props.onRecord}
            onPlay={props.onPlay}
            onPlayThroughRelay={props.onPlayThroughRelay}
          />
        </>
      )}
    </section>
  );
}

function Promises() {
  return (
    <ul class="promises">
      {HEADSET_WORDS.promises.map((promise) => (
        <li key={promise}>{promise}</li>
      ))}
    </ul>
  );
}

interface CheckingProps extends HeadsetScreenProps {
  readonly state: Extract<HeadsetScreenState, { readonly at: 'checking' }>;
  readonly heading: { readonly current: HTMLHeadingElement | null };
}

function Checking({ state: { step, leftMs, levelDbfs }, names, onStop, heading }: CheckingProps) {
  const words = HEADSET_STEP_WORDS[step];
  const steps = Object.keys(HEADSET_STEP_WORDS);
  const isListening = step === 'quiet' || step === 'speech';
  return (
    <>
      <div class="measuring-head">
        <div role="status">
          <h1 tabIndex={-1} ref={heading}>
            {words.heading}
          </h1>
          <p class="lead">{words.explain}</p>
        </div>
        <button type="button" class="button" onClick={onStop}>
          {HEADSET_WORDS.stop}
        </button>
      </div>
      <progress class="progress" aria-label={HEADSET_WORDS.progress} max={steps.length} value={steps.indexOf(step)} />
      <p class="progress-text">
        <span class="number">{leftMs === null ? '' : MEASURING_WORDS.timeLeft(Math.ceil(leftMs / 1000))}</span>
      </p>
      {isListening && <LevelMeter levelDbfs={levelDbfs} />}
      <HeadsetNames {...names} />
    </>
  );
}

function Result({ result, names, keepNames, onKeepNames }: HeadsetScreenProps & { readonly result: HeadsetReport }) {
  const hasNames = names.microphone !== null || names.loudspeaker !== null;
  return (
    <>
      {/* The names stand below, where it is chosen whether they are kept. */}
      <HeadsetPanel headset={{ ...result, microphone: null, loudspeaker: null }} />
      {hasNames && (
        <section class="headset-devices">
          <h2>{HEADSET_WORDS.devices}</h2>
          <div class="card">
            <HeadsetNames {...names} />
            <label class="tick">
              <input
                type="checkbox"
                checked={keepNames}
                onChange={({ currentTarget }) => onKeepNames(currentTarget.checked)}
              />
              {HEADSET_WORDS.keepNames}
            </label>
          </div>
        </section>
      )}
    </>
  );
}
