import { type Signal, signal } from '@preact/signals';
import type { HeadsetSample } from '../core/samples/examined.ts';
import { checkHeadset, type HeadsetProgress } from '../headset/check-headset.ts';
import { canChooseLoudspeaker, listDevices, NO_DEVICES } from '../headset/devices.ts';
import { playSound, RECORD_MS, recordVoice, sendThroughRelay } from '../headset/hear-yourself.ts';
import type { HeadsetScreenProps } from '../views/headset/headset-screen.tsx';
import type { HearYourselfState } from '../views/headset/hear-yourself.tsx';

export { HeadsetScreen } from '../views/headset/headset-screen.tsx';

type Sound = Parameters<typeof sendThroughRelay>[0];
type ActionName = Extract<keyof HeadsetScreenProps, `on${string}`>;

/** What the screen shows, and what a person can do on it: `<HeadsetScreen {...headset.view.value} {...headset.actions} />`. */
export interface Headset {
  readonly view: Signal<Omit<HeadsetScreenProps, ActionName>>;
  readonly actions: Pick<HeadsetScreenProps, ActionName>;
  /** Of the last check that came to its end, with the names as far as they may be kept; null before. */
  readonly sample: Signal<HeadsetSample | null>;
  /** Stops everything and forgets what was recorded: the screen is left. */
  readonly leave: () => void;
}

export interface HeadsetHost {
  /** As `probeCall` takes them. */
  readonly iceServers: Parameters<typeof sendThroughRelay>[1];
}

const NO_NAMES = { microphone: null, loudspeaker: null } as const;
const NOTHING_RECORDED: HearYourselfState = { at: 'empty', leftMs: null, levelDbfs: null, trouble: null };

/** The headset check's place in the page. Comes in a file of its own, fetched when somebody goes there. */
export function createHeadset({ iceServers }: HeadsetHost): Headset {
  const sample: Headset['sample'] = signal(null);
  const view: Headset['view'] = signal({
    state: { at: 'ready' },
    devices: NO_DEVICES,
    chosen: { microphoneId: null, loudspeakerId: null },
    names: NO_NAMES,
    keepNames: false,
    hear: NOTHING_RECORDED,
  });
  let controller = new AbortController();
  let recorded: Sound | null = null;

  const change = (part: Partial<Headset['view']['value']>) => {
    view.value = { ...view.value, ...part };
  };
  const hear = (part: Partial<HearYourselfState>) => change({ hear: { ...view.value.hear, trouble: null, ...part } });
  const ids = () => ({
    deviceId: view.value.chosen.microphoneId ?? undefined,
    sinkId: view.value.chosen.loudspeakerId ?? undefined,
  });
  /** One thing at a time: what was under way is stopped. */
  const anew = () => {
    controller.abort(new DOMException('Something else was started', 'AbortError'));
    controller = new AbortController();
    return controller.signal;
  };

  const check = async (signal: AbortSignal) => {
    // What was being recorded or played has just been stopped.
    hear({ at: recorded ? 'recorded' : 'empty' });
    change({ names: NO_NAMES });
    const onStep = (progress: HeadsetProgress) => {
      if (!signal.aborted) change({ state: { at: 'checking', ...progress } });
    };
    const onNames = (names: Headset['view']['value']['names']) => change({ names });
    const { keepNames } = view.value;
    const result = await checkHeadset({ ...ids(), signal, onStep, onNames, keepNames });
    sample.value = result;
    const devices = await listDevices();
    // A choice that would change nothing is none.
    const loudspeakers = canChooseLoudspeaker() ? devices.loudspeakers : [];
    if (!signal.aborted) change({ state: { at: 'result', result }, devices: { ...devices, loudspeakers } });
  };

  const record = async (signal: AbortSignal) => {
    hear({ at: 'recording', leftMs: RECORD_MS, levelDbfs: null });
    const onProgress = (progress: Pick<HearYourselfState, 'leftMs' | 'levelDbfs'>) => {
      if (!signal.aborted) hear({ at: 'recording', ...progress });
    };
    const sound = await recordVoice({ ...ids(), signal, onProgress });
    if ('trouble' in sound) return hear({ at: recorded ? 'recorded' : 'empty', trouble: sound.trouble });
    recorded = sound;
    hear({ at: 'recorded' });
  };

  const play = async (signal: AbortSignal, trouble: 'play' | 'relay', way: (sound: Sound) => Promise<Sound>) => {
    if (recorded === null) return;
    hear({ at: trouble === 'relay' ? 'sending' : 'playing' });
    const sound = await way(recorded).catch(() => null);
    if (signal.aborted) return;
    if (sound === null) return hear({ at: 'recorded', trouble });
    hear({ at: 'playing' });
    const isPlayed = await playSound(sound, ids().sinkId, signal).then(
      () => true,
      () => false,
    );
    if (!signal.aborted) hear({ at: 'recorded', trouble: isPlayed ? null : 'play' });
  };

  /** Stopped, it has nothing more to say; what stopped it has set the screen already. */
  const run = (task: (signal: AbortSignal) => Promise<void>) => {
    const signal = anew();
    task(signal).catch((cause: unknown) => {
      if (!signal.aborted) throw cause;
    });
  };

  return {
    view,
    sample,
    actions: {
      onStart: () => run(check),
      onStop() {
        anew();
        change({ state: { at: 'ready' } });
      },
      onChoose: (chosen) => change({ chosen }),
      onKeepNames(keepNames) {
        change({ keepNames });
        if (sample.value) sample.value = { ...sample.value, ...(keepNames ? view.value.names : NO_NAMES) };
      },
      onRecord: () => run(record),
      onPlay: () => run((signal) => play(signal, 'play', async (sound) => sound)),
      onPlayThroughRelay: () =>
        run((signal) => play(signal, 'relay', (sound) => sendThroughRelay(sound, iceServers, signal))),
    },
    leave() {
      anew();
      recorded = null;
      change({ state: { at: 'ready' }, hear: NOTHING_RECORDED });
    },
  };
}
