import { type Signal, signal } from '@preact/signals';
import { LIGHT_LENGTH_MS } from '../core/test-choices.ts';
import { MONITORING_TAG } from '../core/trends/annotation.ts';
import { startWorkerTicks } from '../monitor/clock.ts';
import type { AlertNews, Kept } from '../monitor/host.ts';
import { type Shift, summaryOfShift } from '../monitor/shift.ts';
import { createWatch } from '../monitor/watch.ts';
import type { WatchBannerProps } from '../views/monitor/watch-banner.tsx';
import type { WatchScreenProps } from '../views/monitor/watch-screen.tsx';
import { WATCH_STATE_WORDS } from '../views/words/en/watch.ts';
import { alertWords, recoveredWords } from '../views/words/watch.ts';
import { houseOf } from './history-place.ts';
import { askToNotify, notify, notifyState } from './monitor-notify.ts';
import { WATCH_KEYS } from './monitor-place.ts';
import type { TestHost } from './run-test.ts';
import type { AppState } from './state.ts';
import { createTestLock } from './test-lock.ts';

export { WatchBanner } from '../views/monitor/watch-banner.tsx';
export { WatchScreen } from '../views/monitor/watch-screen.tsx';

type ActionName = Extract<keyof WatchScreenProps, `on${string}`>;

/** What screen and banner show, and what can be done: `<WatchScreen {...place.view.value} {...place.actions} />`. */
export interface WatchPlace {
  readonly view: Signal<Omit<WatchScreenProps, ActionName>>;
  readonly actions: Pick<WatchScreenProps, ActionName>;
  readonly banner: Signal<WatchBannerProps>;
  /** Gives up the light test that is running; resolves when the line is free. */
  readonly makeWay: () => Promise<void>;
}

/** Held by the tab that watches, as long as it does. */
const WATCH_LOCK = 'callprobe-watch';

/** The watch's place in the page. Comes in a file of its own, fetched where it is wanted. */
export function createMonitor(state: AppState, host: TestHost): WatchPlace {
  const { value: levels } = state.config;
  const summaryOf = (shift: Shift | null) => shift && summaryOfShift(shift, levels);
  let recovered: AlertNews['alert'] | null = null;
  let recoveredMs = 0;
  let neverLeft = false;

  const onAlert = ({ kind, alert }: AlertNews) => {
    recovered = kind === 'clear' ? alert : null;
    // As the summary has it: the test that cleared it, not the moment at which that test had ended.
    recoveredMs = summaryOf(watch.view().shift)?.alerts.at(-1)?.toMs ?? Date.now();
    const words = kind === 'raise' ? alertWords(alert) : recoveredWords(alert.fromMs, recoveredMs);
    state.announcement.value = words.heading;
    notify(words.heading, words.detail, goToScreen);
    show();
  };

  const watch = createWatch(
    {
      startTicks: startWorkerTicks,
      chance: Math.random,
      nowMs: Date.now,
      isOnline: () => navigator.onLine !== false,
      isBusy: () => state.running.value !== null || state.headset.value !== null,
      beTheOne: createTestLock(WATCH_LOCK).acquire,
      test: (signal) => lightTest(host, levels.targetMos, signal),
      levels,
      keepReport(report) {
        const { sameComputer, topology } = report.setup;
        neverLeft = sameComputer === true || topology === 'loopback';
        return host.history
          .write((history) => history.saveReport(report, { tags: [MONITORING_TAG] }))
          .finally(() => void houseOf(state, host.history)?.afterTest(true));
      },
      kept: createKept(),
      onAlert,
      onFault(error) {
        state.fault.value = String(error);
      },
    },
    () => show(),
  );

  const look = (): WatchPlace['view']['value'] => {
    const { state: at, settings, shift, alert, hasGoneOn } = watch.view();
    const { everyMin } = settings;
    const summary = summaryOf(shift);
    const tests = shift?.seen ?? [];
    return {
      state: at,
      everyMin,
      summary,
      tests,
      alert,
      hasGoneOn,
      neverLeft,
      notify: notifyState(),
      nowMs: Date.now(),
    };
  };
  const view: WatchPlace['view'] = signal(look());
  const bannerOf = (): WatchBannerProps => ({
    alert: view.value.alert,
    recovered: recovered && { fromMs: recovered.fromMs, toMs: recoveredMs },
    onSeen() {
      recovered = null;
      show();
    },
  });
  const banner: WatchPlace['banner'] = signal(bannerOf());
  const show = () => {
    const before = view.value.state.at;
    view.value = look();
    // A watch that stands still unseen would pass for a line without trouble.
    const { line, meaning } = WATCH_STATE_WORDS.blocked;
    if (before !== 'blocked' && view.value.state.at === 'blocked') notify(line, meaning, goToScreen);
    banner.value = bannerOf();
  };

  watch.goOn();
  // A page that goes on by itself may have no click yet, without which Chromium plays nothing, not even to nobody.
  for (const type of ['pointerup', 'keyup']) addEventListener(type, watch.unblock);

  return {
    view,
    banner,
    makeWay: watch.makeWay,
    actions: {
      onStart: watch.start,
      onStop: watch.stop,
      onEvery: watch.changeEvery,
      onBeginCall: watch.beginCall,
      onEndCall: watch.endCall,
      onAskToNotify: () => void askToNotify().then(show),
    },
  };
}

function goToScreen(): void {
  location.hash = '#/watch';
}

/** No checkpoints: a tab closed in the middle of eight seconds leaves nothing worth a line in history. */
async function lightTest({ lock, tests, iceServers }: TestHost, targetMos: number, signal: AbortSignal) {
  const release = await lock.acquire();
  if (release === null) return null;
  try {
    // Always Opus: it uses least, and a trend wants like beside like.
    const options = { codec: 'opus', mode: 'thorough', durationMs: LIGHT_LENGTH_MS, load: false } as const;
    for await (const event of tests.call({ ...options, iceServers: iceServers(), targetMos, signal }))
      if (event.type === 'report') return event.report;
    throw new TypeError('events: expected a report as the last one, got none');
  } finally {
    release();
  }
}

/** Where storage is switched off, each tab is by itself and a reload begins anew. */
function createKept(): Kept {
  return {
    read(name) {
      try {
        return localStorage.getItem(WATCH_KEYS[name]);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        localStorage.setItem(WATCH_KEYS[name], text);
      } catch {
        // Full or refused: the watch itself goes on.
      }
    },
    onChange(listener) {
      const keys: readonly (string | null)[] = Object.values(WATCH_KEYS);
      const heard = ({ key }: StorageEvent) => {
        if (key === null || keys.includes(key)) listener();
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
  };
}
