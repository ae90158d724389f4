import { beginShift, type Seen, type Shift, standingAlert, summaryOfShift } from '../../../src/monitor/shift.ts';
import type { NotifyState } from '../../../src/views/monitor/notify-panel.tsx';
import { WatchBanner } from '../../../src/views/monitor/watch-banner.tsx';
import { WatchScreen, type WatchScreenProps } from '../../../src/views/monitor/watch-screen.tsx';
import { FIRST_STARTED_AT } from '../reports/index.ts';

const nothing = () => {};
const MINUTE = 60_000;
const SINCE_MS = FIRST_STARTED_AT;

function seen(minute: number, mos: number | null, direction: Seen['direction'] = 'up'): Seen {
  const at = { id: `made-up-watch-${minute}`, atMs: SINCE_MS + minute * MINUTE };
  return mos === null ? { ...at, was: 'no-call', mos, direction: null } : { ...at, was: 'scored', mos, direction };
}

function shiftOf(tests: readonly Seen[], more: Partial<Shift> = {}): Shift {
  return { ...beginShift(SINCE_MS), seen: tests, ...more };
}

const CALM = shiftOf([seen(0, 4.31, 'down'), seen(14, 4.28), seen(31, 4.33), seen(44, 4.21, 'down')]);
const POOR = shiftOf([...CALM.seen, seen(61, 3.12, 'down'), seen(62, 2.24, 'down')]);
const GONE = shiftOf([...CALM.seen, seen(61, null), seen(62, null)]);
const DAY = shiftOf([...POOR.seen, seen(75, 2.9, 'down'), seen(92, 4.1), seen(93, 4.26), seen(470, 4.3)], {
  untilMs: SINCE_MS + 480 * MINUTE,
  skipped: { call: 6, busy: 1, asleep: 3, blocked: 0 },
});

interface Shown {
  readonly shift?: Shift | null;
  readonly hasGoneOn?: boolean;
  readonly notify?: NotifyState;
  readonly neverLeft?: boolean;
}

function view(state: WatchScreenProps['state'], more: Shown = {}) {
  const { shift = CALM, hasGoneOn = false, notify = 'granted', neverLeft = false } = more;
  const alert = shift && shift.untilMs === null ? standingAlert(shift) : null;
  const screen = (
    <WatchScreen
      state={state}
      everyMin={15}
      summary={shift && summaryOfShift(shift)}
      tests={shift?.seen ?? []}
      alert={alert}
      hasGoneOn={hasGoneOn}
      notify={notify}
      neverLeft={neverLeft}
      nowMs={SINCE_MS + 64 * MINUTE}
      onStart={nothing}
      onStop={nothing}
      onEvery={nothing}
      onBeginCall={nothing}
      onEndCall={nothing}
      onAskToNotify={nothing}
    />
  );
  return { screen, banners: <WatchBanner alert={alert} recovered={null} onSeen={nothing} /> };
}

const NEXT = { nextMs: SINCE_MS + 76 * MINUTE } as const;

/** The watch of a line, in every state that a person can meet. */
export const WATCH_VIEWS = {
  'watch-off': () => view({ at: 'off' }, { shift: null }),
  'watch-waiting': () => view({ at: 'waiting', ...NEXT }, { notify: 'default' }),
  'watch-testing': () => view({ at: 'testing' }, { shift: shiftOf([]), neverLeft: true }),
  'watch-on-call': () => view({ at: 'on-call', untilMs: SINCE_MS + 184 * MINUTE }),
  'watch-woken': () => view({ at: 'woken', ...NEXT }, { notify: 'unsupported' }),
  'watch-elsewhere': () => view({ at: 'elsewhere' }),
  'watch-blocked': () => view({ at: 'blocked' }, { hasGoneOn: true }),
  'watch-alert': () => view({ at: 'waiting', ...NEXT }, { shift: POOR }),
  'watch-alert-gone': () => view({ at: 'waiting', ...NEXT }, { shift: GONE, notify: 'denied' }),
  'watch-recovered': () => ({
    ...view({ at: 'waiting', ...NEXT }),
    banners: (
      <WatchBanner
        alert={null}
        recovered={{ fromMs: SINCE_MS + 20 * MINUTE, toMs: SINCE_MS + 43 * MINUTE }}
        onSeen={nothing}
      />
    ),
  }),
  'watch-summary': () => view({ at: 'off' }, { shift: DAY }),
} as const;
