import type { VNode } from 'preact';
import {
  HeadsetScreen,
  type HeadsetScreenState,
  type HeadsetScreenStep,
} from '../../../src/views/headset/headset-screen.tsx';
import type { HearYourselfState } from '../../../src/views/headset/hear-yourself.tsx';
import { HEADSETS, NAMES } from '../headset/made-headsets.ts';

const nothing = () => {};
const NO_NAMES = { microphone: null, loudspeaker: null };
const DEVICES = {
  microphones: [
    { id: 'a', name: NAMES.microphone },
    { id: 'b', name: 'Microphone built into this computer' },
  ],
  loudspeakers: [
    { id: 'c', name: NAMES.loudspeaker },
    { id: 'd', name: 'Loudspeakers built into this computer' },
  ],
};

function screen(state: HeadsetScreenState, isAllowed: boolean, hear: Partial<HearYourselfState> = {}): VNode {
  return (
    <HeadsetScreen
      state={state}
      devices={isAllowed ? DEVICES : { microphones: [], loudspeakers: [] }}
      chosen={{ microphoneId: null, loudspeakerId: isAllowed ? 'd' : null }}
      names={isAllowed ? NAMES : NO_NAMES}
      keepNames={false}
      hear={{ at: 'empty', leftMs: null, levelDbfs: null, trouble: null, ...hear }}
      onStart={nothing}
      onStop={nothing}
      onChoose={nothing}
      onKeepNames={nothing}
      onRecord={nothing}
      onPlay={nothing}
      onPlayThroughRelay={nothing}
    />
  );
}

const ready = (hear: Partial<HearYourselfState> = {}) => ({
  screen: screen({ at: 'ready' }, hear.at !== undefined, hear),
});
const checking = (step: HeadsetScreenStep, leftMs: number | null, levelDbfs: number | null) => () => ({
  screen: screen({ at: 'checking', step, leftMs, levelDbfs }, step !== 'asking'),
});
const result =
  (name: keyof typeof HEADSETS, isAllowed = true) =>
  () => ({
    screen: screen({ at: 'result', result: HEADSETS[name] }, isAllowed),
  });

/** The headset check, in every state that a person can meet. */
export const HEADSET_VIEWS = {
  'headset-ready': () => ready(),
  'headset-asking': checking('asking', null, null),
  'headset-quiet': checking('quiet', 1_400, -68.2),
  'headset-speaking': checking('speech', 3_100, -24.3),
  'headset-playing': checking('sweep', 1_900, null),
  'headset-again': checking('processed', 5_300, null),
  'headset-fine': result('fine'),
  'headset-echo': result('echo'),
  'headset-silent': result('silent'),
  'headset-refused': result('refused', false),
  'headset-no-microphone': result('noneFound', false),
  'headset-removed': result('removed'),
  'headset-recording': () => ready({ at: 'recording', leftMs: 3_200, levelDbfs: null }),
  'headset-recorded': () => ready({ at: 'recorded', trouble: 'relay' }),
} as const;
