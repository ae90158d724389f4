import { expect, test } from '@playwright/test';
import {
  CALL_MS,
  changeEvery,
  markCall,
  nextMs,
  OFFLINE_MS,
  resumedMs,
  type Schedule,
  SETTLE_MS,
  setBack,
  startSchedule,
  testEnded,
  tick,
  woken,
} from '../../../src/monitor/schedule.ts';
import { createRandom, type Random } from '../../support/lab/impairment/random.ts';

const MINUTE = 60_000;
const EVERY = 15 * MINUTE;
const FREE = { isOnline: true, inTheWay: null } as const;
const half = () => 0.5;

interface Run {
  readonly starts: readonly number[];
  readonly schedule: Schedule;
}

/** Ticks at every whole second that matters up to `toMs`; each test takes ten seconds and ends as `how` says. */
function run(from: Schedule, fromMs: number, toMs: number, chance: Random, how: () => 'counted' | 'repeat'): Run {
  const starts: number[] = [];
  let schedule = from;
  let nowMs = fromMs;
  while (nowMs < toMs) {
    schedule = tick(schedule, { nowMs, ...FREE }, chance);
    if (schedule.phase === 'testing') {
      starts.push(nowMs);
      nowMs += 10_000;
      schedule = testEnded(tick(schedule, { nowMs, ...FREE }, chance), how(), nowMs, chance);
    }
    const dueMs = Math.min(nextMs(schedule) ?? 0, schedule.callUntilMs ?? Number.POSITIVE_INFINITY);
    nowMs = Math.max(nowMs + 1000, Math.ceil(dueMs / 1000) * 1000);
  }
  return { starts, schedule };
}

const counted = () => 'counted' as const;

test('in the long run one test every N minutes, never two closer than four fifths of that', () => {
  for (const everyMs of [5 * MINUTE, EVERY, 60 * MINUTE]) {
    const { starts } = run(startSchedule(everyMs, 0), 0, 500 * everyMs, createRandom(7), counted);
    // 500 gaps, each 0.115 N about N: their mean is within 0.02 N of it but once in ten thousand seeds, and this is one seed.
    expect(starts.length).toBeGreaterThan(490);
    expect(starts.length).toBeLessThan(511);
    const gaps = starts.slice(1).map((atMs, i) => atMs - (starts[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.8 * everyMs);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1.2 * everyMs + 1000);
  }
});

test('computers that begin at the same moment are minutes apart within an hour, and drift on', () => {
  const spreadAfter = (tests: number) => {
    const at = Array.from({ length: 40 }, (_, seed) => {
      const { starts } = run(startSchedule(EVERY, 0), 0, (tests + 3) * 1.2 * EVERY, createRandom(seed), counted);
      return starts[tests] ?? 0;
    });
    const mean = at.reduce((sum, ms) => sum + ms, 0) / at.length;
    return Math.sqrt(at.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / at.length);
  };
  const [hour, day] = [spreadAfter(4), spreadAfter(96)];
  expect(hour).toBeGreaterThan(2 * MINUTE);
  expect(day).toBeGreaterThan(2 * hour);
});

test('never two tests at once, never one in a marked call, whatever happens in whatever order', () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < 200; seed += 1) {
    const random = createRandom(seed);
    let schedule = startSchedule(5 * MINUTE, 0);
    let nowMs = 0;
    let begun = 0;
    let ended = 0;
    for (let i = 0; i < 600; i += 1) {
      const what = random();
      nowMs += what < 0.05 ? random() * 3_600_000 : random() * 20_000;
      if (what < 0.05) schedule = woken(schedule, nowMs);
      else if (what < 0.1) schedule = markCall(schedule, nowMs + random() * CALL_MS);
      else if (what < 0.15) schedule = markCall(schedule, null);
      else if (what < 0.3 && schedule.phase === 'testing') {
        const how = (['counted', 'repeat', 'call', 'busy', 'asleep', 'blocked'] as const)[Math.floor(random() * 6)];
        schedule = testEnded(schedule, how ?? 'counted', nowMs, random);
        ended += 1;
      }
      const wasTesting = schedule.phase === 'testing';
      const now = { nowMs, isOnline: random() < 0.9, inTheWay: random() < 0.1 ? ('busy' as const) : null };
      schedule = tick(schedule, now, random);
      if (schedule.phase === 'testing' && !wasTesting) {
        begun += 1;
        if (schedule.callUntilMs !== null) wrong.push(`seed ${seed}, step ${i}: a test in a call`);
        if (schedule.settledMs !== null) wrong.push(`seed ${seed}, step ${i}: a test before the line was back`);
      }
      if (begun - ended !== (schedule.phase === 'testing' ? 1 : 0)) wrong.push(`seed ${seed}, step ${i}: two at once`);
    }
    if (begun < 10) wrong.push(`seed ${seed}: ${begun} tests only`);
  }
  expect(wrong).toEqual([]);
});

test('a sleep of any length gives at most one test, and not before the line had time to come back', () => {
  for (const sleptMs of [6000, 5 * MINUTE, 14.9 * MINUTE, 8 * 60 * MINUTE, 3 * 24 * 60 * MINUTE]) {
    const { schedule } = run(startSchedule(EVERY, 0), 0, 20 * MINUTE, half, counted);
    const wokenMs = 20 * MINUTE + sleptMs;
    const { starts } = run(woken(schedule, wokenMs), wokenMs, wokenMs + 12 * MINUTE, half, counted);
    expect(starts.filter((atMs) => atMs < wokenMs + SETTLE_MS)).toEqual([]);
    expect(starts.length).toBeLessThanOrEqual(1);
    // Nothing is silently left out: what came due is either made or counted.
    const dueInSleep = Math.floor((20 * MINUTE + sleptMs) / EVERY) - Math.floor((20 * MINUTE) / EVERY);
    expect(woken(schedule, wokenMs).skipped.asleep).toBe(dueInSleep);
  }
});

test('slept in the middle of a test: it is given up, counted as skipped, and made once more when the line is back', () => {
  const testing = tick(startSchedule(EVERY, 0), { nowMs: 0, ...FREE }, half);
  const wokenMs = 2 * 60 * MINUTE;
  const after = testEnded(woken(testing, wokenMs), 'asleep', wokenMs + 100, half);
  expect(after.phase).toBe('settling');
  expect(nextMs(after)).toBe(wokenMs + SETTLE_MS);
  const { starts } = run(after, wokenMs + 100, wokenMs + 12 * MINUTE, half, counted);
  expect(starts).toHaveLength(1);
});

test('awake but offline: the line gets two minutes, then being offline is a result', () => {
  const asleep = woken(startSchedule(EVERY, 0), 10 * MINUTE);
  const at = (nowMs: number, isOnline: boolean) => tick(asleep, { nowMs, isOnline, inTheWay: null }, half).phase;
  expect(at(10 * MINUTE + SETTLE_MS, false)).toBe('settling');
  expect(at(10 * MINUTE + SETTLE_MS, true)).toBe('testing');
  expect(at(10 * MINUTE + OFFLINE_MS, false)).toBe('testing');
});

test('what is in the way has the test skipped and counted; a forgotten call ends by itself', () => {
  const onCall = markCall(startSchedule(EVERY, 0), CALL_MS);
  const { starts, schedule } = run(onCall, 0, CALL_MS + 20 * MINUTE, half, counted);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(CALL_MS);
  expect(starts.length).toBeGreaterThan(0);
  expect(schedule.skipped).toEqual({ call: 8, busy: 0, asleep: 0, blocked: 0 });
  const busy = tick(startSchedule(EVERY, 0), { nowMs: 0, isOnline: true, inTheWay: 'busy' }, half);
  expect([busy.phase, busy.skipped.busy, nextMs(busy)]).toEqual(['waiting', 1, EVERY]);
});

test('a test that speaks for a change is repeated about a minute later, and the turn after it stays where it was', () => {
  const first = tick(startSchedule(EVERY, 0), { nowMs: 0, ...FREE }, half);
  const waiting = testEnded(first, 'repeat', 10_000, half);
  expect(nextMs(waiting)).toBe(10_000 + MINUTE);
  const repeated = tick(waiting, { nowMs: 10_000 + MINUTE, ...FREE }, half);
  expect([repeated.phase, repeated.regularMs]).toEqual(['testing', EVERY]);
  expect(nextMs(testEnded(repeated, 'counted', 80_000, half))).toBe(EVERY);
});

test('the wall clock set back keeps what is to come as far away as it was', () => {
  const schedule = markCall(woken(startSchedule(EVERY, 5 * MINUTE), 2 * MINUTE), CALL_MS);
  const moved = setBack(schedule, MINUTE);
  expect(nextMs(moved)).toBe((nextMs(schedule) ?? 0) - MINUTE);
  expect(moved.callUntilMs).toBe(CALL_MS - MINUTE);
});

test('a shorter interval brings the next test forward, a longer one does not put it off', () => {
  const schedule = startSchedule(60 * MINUTE, 50 * MINUTE);
  expect(nextMs(changeEvery(schedule, 5 * MINUTE, 0, half))).toBe(5 * MINUTE);
  expect(nextMs(changeEvery(startSchedule(EVERY, 3 * MINUTE), 60 * MINUTE, 0, half))).toBe(3 * MINUTE);
});

test('gone on with after a reload: in turn, and not before the page has settled', () => {
  expect(resumedMs(EVERY, 0, 5 * MINUTE, half)).toBe(EVERY);
  expect(resumedMs(EVERY, 0, 60 * MINUTE, half)).toBe(60 * MINUTE + SETTLE_MS);
});

test('ending a test that is not running is refused by name', () => {
  expect(() => testEnded(startSchedule(EVERY, 0), 'counted', 0, half)).toThrow('phase: expected testing, got waiting');
});
