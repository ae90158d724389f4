import type { Measured } from '../core/measured.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { AlertNews, WatchHost } from './host.ts';
import {
  changeEvery,
  dueNow,
  markCall,
  nextMs,
  type Schedule,
  type Skipped,
  setBack,
  testEnded,
  tick,
  woken,
} from './schedule.ts';
import { isUndecided, type Shift, standingAlert, withReport } from './shift.ts';
import { stepBetween, type Tick } from './ticks.ts';

/** What the tab that watches is at. */
export type LeadState =
  | { readonly at: 'waiting'; readonly nextMs: number }
  | { readonly at: 'testing' }
  | { readonly at: 'on-call'; readonly untilMs: number }
  /** This computer slept: the line is given time to come back. */
  | { readonly at: 'woken'; readonly nextMs: number }
  /** The browser lets nothing sound before somebody has clicked. */
  | { readonly at: 'blocked' };

/** The tab that watches: it follows the clock, places the tests and says what came of them. */
export interface Lead {
  readonly state: () => LeadState;
  readonly shift: () => Shift;
  readonly onTick: (tick: Tick) => void;
  readonly markCall: (untilMs: Measured) => void;
  readonly changeEvery: (everyMs: number) => void;
  /** Somebody clicked: what was blocked may sound now. */
  readonly unblock: () => void;
  /** Gives up the test that is running, for one that a person wants; resolves when the line is free. */
  readonly makeWay: () => Promise<void>;
  /** Nothing runs any more and nothing is told. */
  readonly end: () => void;
}

export interface LeadOptions {
  readonly schedule: Schedule;
  readonly shift: Shift;
  /** Asks the clock for a tick that is marked as an answer. */
  readonly askTick: () => void;
  readonly onChange: () => void;
}

export function startLead(host: WatchHost, options: LeadOptions): Lead {
  let { schedule, shift } = options;
  let before: Tick | null = null;
  let isBlocked = false;
  let hasEnded = false;
  let running: { readonly controller: AbortController; readonly done: Promise<void> } | null = null;
  let givenUpFor: keyof Skipped | null = null;
  let answered: () => void = () => undefined;

  const change = (next: Schedule) => {
    const hasSkipped = next.skipped !== schedule.skipped;
    schedule = next;
    if (hasSkipped) shift = { ...shift, skipped: next.skipped };
    options.onChange();
  };

  const giveUp = (why: keyof Skipped) => {
    if (running === null) return;
    givenUpFor ??= why;
    running.controller.abort();
  };

  const test = async (controller: AbortController) => {
    const report = await host.test(controller.signal).catch((error: unknown) => {
      host.onFault(error);
      return null;
    });
    if (hasEnded) return;
    // Asleep or awake: the call cannot tell, and after sleep it says that the line is gone. The clock knows.
    const answer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    options.askTick();
    await answer;
    if (hasEnded) return;
    running = null;
    const news = conclude(report);
    options.onChange();
    if (news) host.onAlert(news);
  };

  /** Takes the test's result, if it is one. */
  const conclude = (report: CallReport | null): AlertNews | null => {
    isBlocked = givenUpFor === null && report?.endReason === 'audio-blocked';
    const gaveWay = givenUpFor ?? (report === null ? 'busy' : isBlocked ? 'blocked' : null);
    givenUpFor = null;
    if (gaveWay !== null || report === null) {
      change(testEnded(schedule, gaveWay ?? 'busy', host.nowMs(), host.chance));
      return null;
    }
    void host.keepReport(report);
    const earlier = standingAlert(shift, host.levels);
    shift = withReport(shift, report);
    change(testEnded(schedule, isUndecided(shift, host.levels) ? 'repeat' : 'counted', host.nowMs(), host.chance));
    const alert = standingAlert(shift, host.levels);
    if (earlier === null && alert !== null) return { kind: 'raise', alert };
    return earlier !== null && alert === null ? { kind: 'clear', alert: earlier } : null;
  };

  const follow = (now: Tick) => {
    const { wallMs } = now;
    const { slept, setBackMs } = before === null ? { slept: false, setBackMs: 0 } : stepBetween(before, now);
    before = now;
    if (setBackMs > 0) change(setBack(schedule, setBackMs));
    if (slept) {
      giveUp('asleep');
      change(woken(schedule, wallMs));
    }
    const inTheWay = isBlocked ? 'blocked' : host.isBusy() ? 'busy' : null;
    const next = tick(schedule, { nowMs: wallMs, isOnline: host.isOnline(), inTheWay }, host.chance);
    const isToTest = next.phase === 'testing' && running === null;
    if (isToTest) {
      const controller = new AbortController();
      running = { controller, done: test(controller) };
    }
    if (next !== schedule) change(next);
  };

  return {
    shift: () => shift,
    state() {
      const { callUntilMs, phase } = schedule;
      if (callUntilMs !== null) return { at: 'on-call', untilMs: callUntilMs };
      if (isBlocked) return { at: 'blocked' };
      const next = nextMs(schedule);
      return next === null ? { at: 'testing' } : { at: phase === 'settling' ? 'woken' : 'waiting', nextMs: next };
    },
    onTick(now) {
      if (hasEnded) return;
      follow(now);
      if (now.isAnswer) answered();
    },
    markCall(untilMs) {
      if (untilMs !== null) giveUp('call');
      change(markCall(schedule, untilMs));
    },
    changeEvery: (everyMs) => change(changeEvery(schedule, everyMs, host.nowMs(), host.chance)),
    unblock() {
      if (!isBlocked) return;
      isBlocked = false;
      change(dueNow(schedule, host.nowMs()));
    },
    async makeWay() {
      const { done } = running ?? {};
      giveUp('busy');
      await done;
    },
    end() {
      hasEnded = true;
      running?.controller.abort();
      answered();
    },
  };
}
