import type { Measured } from '../core/measured.ts';

/**
 * When the next light test of a watched line is due. No clock and no chance inside: both are handed in.
 *
 *     waiting  --due, nothing in the way--> testing
 *     waiting  --due, a call or another test--> waiting            the test is skipped, and counted as skipped
 *     testing  --ended--> waiting                                  with a repeat soon where one is asked for
 *     waiting, testing --this computer slept--> settling           what came due meanwhile is skipped, and counted
 *     settling --slept again--> settling
 *     settling --settled--> waiting
 *
 * A test under way while the computer slept has to be given up: `testEnded` then says so, and no other begins before that.
 */
export interface Schedule {
  readonly everyMs: number;
  readonly phase: 'waiting' | 'testing' | 'settling';
  /** When the next test in turn is due, epoch ms. */
  readonly regularMs: number;
  /** When the last test is repeated, epoch ms; null where it is not. */
  readonly repeatMs: Measured;
  /** No test before this, epoch ms: when the line will be back after sleep; null while it has been awake. */
  readonly settledMs: Measured;
  /** Until then this is at the latest waited for, should the browser go on saying that it is offline. */
  readonly latestMs: Measured;
  /** A marked call ends by itself then, epoch ms; null outside one. */
  readonly callUntilMs: Measured;
  readonly skipped: Skipped;
}

/** Tests that were due and not made, by what was in the way. */
export interface Skipped {
  readonly call: number;
  /** Another test had the line. */
  readonly busy: number;
  readonly asleep: number;
  /** The browser wanted a click before it let the made-up voice sound. */
  readonly blocked: number;
}

export const NOTHING_SKIPPED: Skipped = { call: 0, busy: 0, asleep: 0, blocked: 0 };

/** What is true at a tick. */
export interface Now {
  readonly nowMs: number;
  readonly isOnline: boolean;
  /** What besides a call would have a test skipped. */
  readonly inTheWay: 'busy' | 'blocked' | null;
}

/** A number from 0 to below 1, anew at each call. */
export type Chance = () => number;

/**
 * How far from N minutes two tests may lie, as a share of N. A team begins its shift on the hour, and its tests at the same moment would
 * measure the team. Each gap is drawn anew, so that computers that began together drift apart; about a fixed grid they would stay
 * neighbours. A fifth is our choice: apart by minutes within an hour, and the mean is still N.
 */
const JITTER = 0.2;
/** A test that speaks for a change is repeated this soon, ms; our choice: an outage of seconds is over by then, trouble is not. */
const REPEAT_MS = 60_000;
/**
 * How long a line may take to come back after sleep, ms. Our choice: Wi-Fi is back in 2 to 10 s, a VPN in 20; half a minute is more than
 * either, and a result that comes half a minute later is no worse.
 */
export const SETTLE_MS = 30_000;
/** As long as the browser says it is offline, it is waited this long, ms; our choice. Then being offline is a result. */
export const OFFLINE_MS = 120_000;
/** A marked call ends by itself after this, ms; our choice: few calls are longer, and a forgotten mark would end the watch unseen. */
export const CALL_MS = 2 * 3_600_000;

/**
 * @param firstMs when the first test is due, epoch ms
 * @param skipped before, in a watch that goes on
 */
export function startSchedule(everyMs: number, firstMs: number, skipped = NOTHING_SKIPPED): Schedule {
  return {
    everyMs,
    phase: 'waiting',
    regularMs: firstMs,
    repeatMs: null,
    settledMs: null,
    latestMs: null,
    callUntilMs: null,
    skipped,
  };
}

/** When the first test of a watch that goes on is due: as if it had never been interrupted, but not before the page has settled. */
export function resumedMs(everyMs: number, lastMs: Measured, nowMs: number, chance: Chance): number {
  return Math.max(nowMs + SETTLE_MS, (lastMs ?? nowMs) + spread(everyMs, chance));
}

/** When a test is next due as things stand, epoch ms; null while one is running. */
export function nextMs({ phase, regularMs, repeatMs, settledMs }: Schedule): Measured {
  if (phase === 'testing') return null;
  return Math.max(Math.min(regularMs, repeatMs ?? regularMs), settledMs ?? 0);
}

/** One tick. A test is to begin where the phase has become `testing`. */
export function tick(before: Schedule, now: Now, chance: Chance): Schedule {
  const schedule = settle(endForgottenCall(before, now.nowMs), now);
  const dueMs = nextMs(schedule);
  if (schedule.phase !== 'waiting' || dueMs === null || now.nowMs < dueMs) return schedule;
  const isRegular = now.nowMs >= schedule.regularMs;
  const regularMs = isRegular ? now.nowMs + spread(schedule.everyMs, chance) : schedule.regularMs;
  const next: Schedule = { ...schedule, regularMs, repeatMs: null };
  const inTheWay = schedule.callUntilMs === null ? now.inTheWay : 'call';
  return inTheWay === null ? { ...next, phase: 'testing' } : skip(next, inTheWay, 1);
}

/** This computer slept or was frozen until now. */
export function woken(schedule: Schedule, nowMs: number): Schedule {
  const { everyMs, regularMs } = schedule;
  const settledMs = nowMs + SETTLE_MS;
  const missed = regularMs <= nowMs ? 1 + Math.floor((nowMs - regularMs) / everyMs) : 0;
  return {
    ...skip(schedule, 'asleep', missed),
    phase: schedule.phase === 'testing' ? 'testing' : 'settling',
    // Whatever was due, once or often, is one test when the line is back.
    regularMs: missed > 0 ? settledMs : regularMs,
    settledMs,
    latestMs: nowMs + OFFLINE_MS,
  };
}

/**
 * The test that `tick` began is over. `counted`: it has a result; `repeat`: and that speaks for a change, so look again soon; `call`,
 * `busy`: it gave way; `blocked`: it could not sound; `asleep`: nothing it could say would be about the line.
 * @throws {TypeError} where none was running
 */
export function testEnded(
  schedule: Schedule,
  how: 'counted' | 'repeat' | keyof Skipped,
  nowMs: number,
  chance: Chance,
): Schedule {
  if (schedule.phase !== 'testing') throw new TypeError(`phase: expected testing, got ${schedule.phase}`);
  const waiting: Schedule = { ...schedule, phase: schedule.settledMs === null ? 'waiting' : 'settling' };
  if (how === 'counted') return waiting;
  if (how === 'repeat') return { ...waiting, repeatMs: nowMs + spread(REPEAT_MS, chance) };
  // Given up for sleep, it is made again; given up for a person, its turn is over.
  return how === 'asleep' ? { ...skip(waiting, how, 1), repeatMs: nowMs } : skip(waiting, how, 1);
}

/** A test is due as soon as nothing is in its way. */
export function dueNow(schedule: Schedule, nowMs: number): Schedule {
  return { ...schedule, repeatMs: nowMs };
}

/** Marks a call that begins now, or ends it with null. */
export function markCall(schedule: Schedule, callUntilMs: Measured): Schedule {
  return { ...schedule, callUntilMs };
}

/** The next test in turn is then due within the new time. */
export function changeEvery(schedule: Schedule, everyMs: number, nowMs: number, chance: Chance): Schedule {
  return { ...schedule, everyMs, regularMs: Math.min(schedule.regularMs, nowMs + spread(everyMs, chance)) };
}

/** The wall clock was set back: what is to come stays as far away as it was. */
export function setBack(schedule: Schedule, byMs: number): Schedule {
  const { regularMs, repeatMs, settledMs, latestMs, callUntilMs } = schedule;
  const moved = (atMs: Measured) => (atMs === null ? null : atMs - byMs);
  return {
    ...schedule,
    regularMs: regularMs - byMs,
    repeatMs: moved(repeatMs),
    settledMs: moved(settledMs),
    latestMs: moved(latestMs),
    callUntilMs: moved(callUntilMs),
  };
}

function endForgottenCall(schedule: Schedule, nowMs: number): Schedule {
  const { callUntilMs } = schedule;
  return callUntilMs !== null && nowMs >= callUntilMs ? { ...schedule, callUntilMs: null } : schedule;
}

function settle(schedule: Schedule, { nowMs, isOnline }: Now): Schedule {
  const { phase, settledMs, latestMs } = schedule;
  if (phase !== 'settling' || settledMs === null || latestMs === null) return schedule;
  if (nowMs < settledMs || (!isOnline && nowMs < latestMs)) return schedule;
  return { ...schedule, phase: 'waiting', settledMs: null, latestMs: null };
}

function skip(schedule: Schedule, why: keyof Skipped, count: number): Schedule {
  return { ...schedule, skipped: { ...schedule.skipped, [why]: schedule.skipped[why] + count } };
}

/** From a fifth less to a fifth more, every length as likely. */
function spread(ms: number, chance: Chance): number {
  return ms * (1 + JITTER * (2 * chance() - 1));
}
