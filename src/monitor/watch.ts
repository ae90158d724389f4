import type { TickSource } from './clock.ts';
import type { Alert, WatchHost } from './host.ts';
import { type EveryMin, readSettings, readShift, settingsText, shiftText, type WatchSettings } from './kept.ts';
import { type Lead, type LeadState, startLead } from './lead.ts';
import { CALL_MS, markCall, resumedMs, startSchedule } from './schedule.ts';
import { beginShift, type Shift, standingAlert } from './shift.ts';
import type { Tick } from './ticks.ts';

/**
 * A line being watched, in this tab or another. What is watched is a wish of the person's, the same in all tabs; one of them does it.
 *
 *     off --start, here or in another tab--> starting
 *     starting --no other tab watches--> leading          (LeadState says what it is at)
 *     starting --another does--> elsewhere --that one is closed--> leading
 *     starting, leading, elsewhere --stop, here or in another tab--> off
 */
export type WatchState =
  | { readonly at: 'off' }
  | { readonly at: 'starting' }
  | { readonly at: 'elsewhere' }
  | LeadState;

export interface WatchView {
  readonly state: WatchState;
  readonly settings: WatchSettings;
  /** The one that goes on, or the last one; null before the first. */
  readonly shift: Shift | null;
  readonly alert: Alert | null;
  /** It went on by itself after a reload, or after the tab that watched was closed. */
  readonly hasGoneOn: boolean;
}

export interface Watch {
  readonly view: () => WatchView;
  /** Follows what this browser is to watch from now on; at once where it is on already. */
  readonly goOn: () => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly changeEvery: (everyMin: EveryMin) => void;
  /** A call begins: no test until `endCall`, or until it ends by itself. */
  readonly beginCall: () => void;
  readonly endCall: () => void;
  readonly unblock: () => void;
  readonly makeWay: () => Promise<void>;
  /** This page is done with it; other tabs go on. */
  readonly close: () => void;
}

/** How often a tab asks whether the one that watches has gone, in ticks; our choice. */
const ASK_EVERY_TICKS = 3;
/** After a longer pause a new shift begins. Our choice: longer than any break, shorter than a night. */
const SAME_SHIFT_MS = 4 * 3_600_000;

/** @param onChange the view has changed */
export function createWatch(host: WatchHost, onChange: () => void): Watch {
  let settings = readSettings(host.kept.read('settings'));
  let shift = readShift(host.kept.read('shift'));
  let role: 'off' | 'starting' | 'elsewhere' | 'lead' = 'off';
  let ticks: TickSource | null = null;
  let lead: Lead | null = null;
  let letOthers: () => void = () => undefined;
  let hasGoneOn = false;
  let count = 0;

  const keep = (next: Partial<WatchSettings>) => {
    settings = { ...settings, ...next };
    host.kept.write('settings', settingsText(settings));
  };
  const keepShift = (next: Shift) => {
    if (next === shift) return;
    shift = next;
    host.kept.write('shift', shiftText(next));
  };

  const join = (goesOn: boolean) => {
    role = 'starting';
    hasGoneOn = goesOn;
    count = 0;
    ticks = host.startTicks(onTick);
    onChange();
    void tryToLead();
  };

  const tryToLead = async () => {
    const release = await host.beTheOne().catch((error: unknown) => {
      host.onFault(error);
      return null;
    });
    // Stopped, or asked twice, in the meantime.
    if (role === 'off' || role === 'lead') return release?.();
    if (release !== null) return takeLead(release);
    role = 'elsewhere';
    hasGoneOn = true;
    onChange();
  };

  const takeLead = (release: () => void) => {
    letOthers = release;
    role = 'lead';
    const nowMs = host.nowMs();
    const everyMs = settings.everyMin * 60_000;
    const earlier = hasGoneOn ? openShift(readShift(host.kept.read('shift')), nowMs) : null;
    const begun = earlier ?? beginShift(nowMs);
    const firstMs = hasGoneOn ? resumedMs(everyMs, earlier?.seen.at(-1)?.atMs ?? null, nowMs, host.chance) : nowMs;
    const schedule = markCall(startSchedule(everyMs, firstMs, begun.skipped), settings.callUntilMs);
    keepShift(begun);
    lead = startLead(host, {
      schedule,
      shift: begun,
      askTick: () => ticks?.ask(),
      onChange() {
        if (lead) keepShift(lead.shift());
        onChange();
      },
    });
    ticks?.ask();
    onChange();
  };

  const onTick = (now: Tick) => {
    // Ended by itself, it has to be so in all tabs.
    if (settings.callUntilMs !== null && now.wallMs >= settings.callUntilMs) keep({ callUntilMs: null });
    lead?.onTick(now);
    if (role !== 'elsewhere') return;
    count += 1;
    if (count % ASK_EVERY_TICKS === 0) void tryToLead();
  };

  const leave = () => {
    lead?.end();
    lead = null;
    ticks?.stop();
    ticks = null;
    role = 'off';
    letOthers();
    letOthers = () => undefined;
  };

  const follow = () => {
    const before = settings;
    settings = readSettings(host.kept.read('settings'));
    if (settings.isOn && role === 'off') return join(true);
    if (!settings.isOn && role !== 'off') return stop();
    if (lead && settings.everyMin !== before.everyMin) lead.changeEvery(settings.everyMin * 60_000);
    if (lead && settings.callUntilMs !== before.callUntilMs) lead.markCall(settings.callUntilMs);
    if (!lead) shift = readShift(host.kept.read('shift'));
    onChange();
  };

  const stop = () => {
    const wasLeading = lead !== null;
    leave();
    if (settings.isOn || settings.callUntilMs !== null) keep({ isOn: false, callUntilMs: null });
    if (wasLeading && shift) keepShift({ ...shift, untilMs: host.nowMs() });
    onChange();
  };

  const stateNow = (): WatchState => {
    if (lead) return lead.state();
    const { callUntilMs } = settings;
    // Whichever tab watches, the person has marked the call here and wants to see it.
    if (role === 'elsewhere' && callUntilMs !== null) return { at: 'on-call', untilMs: callUntilMs };
    return { at: role === 'lead' ? 'starting' : role };
  };

  let unlisten: () => void = () => undefined;

  return {
    view: () => ({
      state: stateNow(),
      settings,
      shift,
      alert: shift && shift.untilMs === null && role !== 'off' ? standingAlert(shift, host.levels) : null,
      hasGoneOn,
    }),
    goOn() {
      unlisten = host.kept.onChange(follow);
      if (settings.isOn) join(true);
    },
    start() {
      if (role !== 'off') return;
      keep({ isOn: true });
      join(false);
    },
    stop,
    changeEvery(everyMin) {
      keep({ everyMin });
      lead?.changeEvery(everyMin * 60_000);
      onChange();
    },
    beginCall() {
      keep({ callUntilMs: host.nowMs() + CALL_MS });
      lead?.markCall(settings.callUntilMs);
      onChange();
    },
    endCall() {
      keep({ callUntilMs: null });
      lead?.markCall(null);
      onChange();
    },
    unblock: () => lead?.unblock(),
    makeWay: async () => lead?.makeWay(),
    close() {
      unlisten();
      leave();
    },
  };
}

function openShift(shift: Shift | null, nowMs: number): Shift | null {
  if (shift === null || shift.untilMs !== null) return null;
  const lastMs = shift.seen.at(-1)?.atMs ?? shift.sinceMs;
  return nowMs - lastMs <= SAME_SHIFT_MS ? shift : null;
}
