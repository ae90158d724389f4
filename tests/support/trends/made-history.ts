import type { Direction } from '../../../src/core/direction.ts';
import { bandOf } from '../../../src/core/score/bands.ts';
import { type Annotation, MONITORING_TAG, NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { columnsOf, type TestColumns, type TestRow } from '../../../src/core/trends/columns.ts';
import type { DirectionSummary, TestResult, TestSummary } from '../../../src/core/trends/summary.ts';
import { createRandom, deriveSeed, type Random } from '../lab/impairment/random.ts';
import { type HistoryPlan, historyPlan, type Schedule } from './history-plan.ts';
import { madeLine, routeAt } from './made-line.ts';
import { berlinOffsetMin } from './wall-clock.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Monday 5 January 1970. */
const MONDAY_DAY = 4;

/** MADE-UP TEST DATA: tests of an imaginary line, oldest first. The same plan gives the same tests. */
export function madeHistory(plan: HistoryPlan): readonly TestRow[] {
  const random = createRandom(deriveSeed(plan.seed, 'tests'));
  const line = madeLine(plan);
  const startMs = plan.untilMs - plan.days * DAY_MS;
  const firstDay = localDay(startMs);
  const rows: TestRow[] = [];
  let missing = { day: -1, isMissing: false };
  for (let dueMs = startMs; ; dueMs += plan.everyMin * MINUTE_MS) {
    const atMs = Math.floor(dueMs + (random() - 0.5) * 0.4 * plan.everyMin * MINUTE_MS);
    if (dueMs > plan.untilMs) return rows;
    const utcOffsetMin = berlinOffsetMin(atMs);
    const localMs = atMs + utcOffsetMin * MINUTE_MS;
    const day = Math.floor(localMs / DAY_MS);
    const hour = (localMs - day * DAY_MS) / (60 * MINUTE_MS);
    const weekday = (day - MONDAY_DAY + 7_000) % 7;
    if (missing.day !== day) missing = { day, isMissing: random() < plan.missingDays };
    if (missing.isMissing || atMs > plan.untilMs || atMs < startMs || !isTaken(plan.schedule, weekday, hour, random)) {
      continue;
    }
    const route = routeAt(plan, hour, random);
    const moment = {
      day: day - firstDay,
      isWeekend: weekday >= 5,
      hour,
      progress: (atMs - startMs) / (plan.days * DAY_MS),
      route,
    };
    rows.push(madeTest(rows.length, plan.seed, { atMs, utcOffsetMin, route, mos: line(moment), random }));
  }
}

export function madeColumns(plan: HistoryPlan): TestColumns {
  return columnsOf(madeHistory(plan));
}

/** Three years of a test every quarter of an hour, of which `count` tests are kept: the newest. */
export function madeTests(count: number, plan: Partial<Omit<HistoryPlan, 'seed'>> = {}, seed = 1): readonly TestRow[] {
  const days = Math.ceil((count * 15) / (24 * 60) / 0.94) + 2;
  const rows = madeHistory(historyPlan(seed, { everyMin: 15, schedule: 'always', days, ...plan }));
  if (rows.length < count)
    throw new Error(`count: expected at most ${rows.length} tests in ${days} days, got ${count}`);
  return count === 0 ? [] : rows.slice(-count);
}

function localDay(atMs: number): number {
  return Math.floor((atMs + berlinOffsetMin(atMs) * MINUTE_MS) / DAY_MS);
}

function isTaken(schedule: Schedule, weekday: number, hour: number, random: Random): boolean {
  const chance = random();
  if (schedule === 'always') return true;
  if (schedule === 'waking') return hour >= 7 && hour < 23;
  return weekday < 5 && ((hour >= 8 && hour < 18) || (hour >= 18 && hour < 22 && chance < 0.3));
}

interface MadeTest {
  readonly atMs: number;
  readonly utcOffsetMin: number;
  readonly route: string;
  readonly mos: { readonly [direction in Direction]: number };
  readonly random: Random;
}

function madeTest(serial: number, seed: number, { atMs, utcOffsetMin, route, mos, random }: MadeTest): TestRow {
  const chance = random();
  const result = resultBy(chance);
  const isCall = result !== 'set-up-failed' && result !== 'examined';
  const worse: Direction = mos.up <= mos.down ? 'up' : 'down';
  const score = result === 'scored' || (result === 'dropped' && chance < 0.028) ? mos[worse] : null;
  const isScored = score !== null;
  const direction = (name: Direction) => (isCall ? directionOf(mos[name], isScored, random) : NOTHING);
  const [up, down] = [direction('up'), direction('down')];
  const summary: TestSummary = {
    id: `made-${seed}-${String(serial).padStart(8, '0')}`,
    startedAt: atMs,
    utcOffsetMin: random() < 0.002 ? null : utcOffsetMin,
    mode: result === 'examined' ? 'examination' : random() < 0.7 ? 'quick' : 'thorough',
    ...ENDINGS[result],
    result,
    band: bandOf(score),
    mos: score,
    decidedBy: isScored ? worse : null,
    up,
    down,
    loopMs: up.delayMs === null || down.delayMs === null ? null : (up.delayMs + down.delayMs) / 2,
    topology: isCall ? (random() < 0.97 ? 'split-relay' : 'tcp-relay') : null,
    sameComputer: isCall ? false : null,
    route: result === 'examined' ? null : route,
    codec: isCall ? 'opus' : null,
    browser: random() < 0.9 ? 'Chromium 156' : 'Firefox 153',
    connection: random() < 0.5 ? null : random() < 0.8 ? 'wifi' : 'ethernet',
    microphone: random() < 0.01 ? 'Made-up Headset' : null,
    findings: score !== null && score < 4 ? [random() < 0.6 ? 'loss' : 'delay-variation'] : [],
  };
  return { summary, annotation: madeAnnotation(random) };
}

/** Of a hundred tests two come to no call, one is dropped (a third of those after enough data for a score), one stopped, two inconclusive. */
function resultBy(chance: number): TestResult {
  if (chance < 0.02) return 'set-up-failed';
  if (chance < 0.03) return 'dropped';
  if (chance < 0.04) return 'stopped';
  if (chance < 0.06) return 'inconclusive';
  return chance < 0.065 ? 'examined' : 'scored';
}

const ENDINGS: { readonly [result in TestResult]: Pick<TestSummary, 'outcome' | 'endReason'> } = {
  scored: { outcome: 'completed', endReason: 'finished' },
  inconclusive: { outcome: 'completed', endReason: 'finished' },
  examined: { outcome: 'completed', endReason: 'finished' },
  dropped: { outcome: 'interrupted', endReason: 'connection-lost' },
  stopped: { outcome: 'interrupted', endReason: 'stopped' },
  'set-up-failed': { outcome: 'failed', endReason: 'relay-unreachable' },
};

const NOTHING: DirectionSummary = { mos: null, lossRatio: null, delayMs: null, jitterMs: null };

/** What such a MOS comes of, roughly: three quarters of what is missing by loss, the rest by delay. */
function directionOf(mos: number, isScored: boolean, random: Random): DirectionSummary {
  const missing = 4.41 - mos;
  return {
    mos: isScored ? mos : null,
    lossRatio: Math.round(Math.min(1, missing * 0.022 * (0.5 + random())) * 850) / 850,
    delayMs: 22 + missing * 30 * (0.5 + random()),
    jitterMs: 1 + missing * 6 * (0.5 + random()),
  };
}

const BY_HAND: Annotation = { ...NO_ANNOTATION, agent: 'agent 7', place: 'home' };
const MONITORED: Annotation = { ...BY_HAND, tags: [MONITORING_TAG] };
const ELSEWHERE: Annotation = { ...MONITORED, place: null };
const NOTED: Annotation = { ...BY_HAND, note: 'somebody was watching films' };

function madeAnnotation(random: Random): Annotation {
  const chance = random();
  if (chance < 0.002) return NOTED;
  if (chance < 0.1) return BY_HAND;
  return chance < 0.8 ? MONITORED : ELSEWHERE;
}
