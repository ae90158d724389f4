import type { AlertStretch } from '../../core/alerts/alerts.ts';
import type { Direction } from '../../core/direction.ts';
import type { Measured } from '../../core/measured.ts';
import { dateFormat } from './date-format.ts';
import { DIRECTION_WORDS } from './en/start.ts';
import { UNIT_WORDS } from './en/units.ts';
import { ALERT_WORDS, SHIFT_WORDS, WATCH_STATE_WORDS } from './en/watch.ts';
import { levelText, mosText } from './numbers.ts';

/** What a screen is told of one light test. */
export interface WatchedTest {
  readonly id: string;
  /** Epoch ms. */
  readonly atMs: number;
  readonly was: 'scored' | 'no-call' | 'dropped' | 'unknown';
  readonly mos: Measured;
  readonly direction: Direction | null;
}

export interface WatchAlert {
  readonly fromMs: number;
  readonly worst: WatchedTest;
  /** Below this, tests speak for it. */
  readonly alertMos: number;
}

/** What the watch is at; `untilMs`, `nextMs`: epoch ms. */
export type WatchingState =
  | { readonly at: 'off' | 'starting' | 'testing' | 'elsewhere' | 'blocked' }
  | { readonly at: 'waiting' | 'woken'; readonly nextMs: number }
  | { readonly at: 'on-call'; readonly untilMs: number };

/** What a stretch of watching came to. `told`: tests that have a say about the line. */
export interface WatchSummary {
  readonly sinceMs: number;
  /** Null while it goes on. */
  readonly untilMs: Measured;
  readonly tests: number;
  readonly told: number;
  readonly meetTarget: number;
  /** What they were held to, MOS. */
  readonly targetMos: number;
  readonly worst: WatchedTest | null;
  readonly alerts: readonly AlertStretch[];
  readonly skipped: { readonly [why in keyof typeof SHIFT_WORDS.skippedFor]: number };
}

/** 14:32, in the reader's own time zone. */
export function timeText(atMs: number): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit' }).format(atMs);
}

/** "Sun 22 Nov, 09:00". */
function dayText(atMs: number): string {
  const day = dateFormat({ weekday: 'short', day: 'numeric', month: 'short' }).format(atMs);
  return UNIT_WORDS.dayAndTime(day, timeText(atMs));
}

/** The time alone on the day of the other, else with its day. */
function timeAfter(atMs: number, beforeMs: number): string {
  return new Date(atMs).toDateString() === new Date(beforeMs).toDateString() ? timeText(atMs) : dayText(atMs);
}

/** "21 min", "2 h 5 min"; less than a minute is one. */
export function lengthText(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? UNIT_WORDS.hours(hours) : '', rest > 0 ? UNIT_WORDS.minutes(rest) : ''].filter(Boolean).join(' ');
}

export function watchStateWords(state: WatchingState): { readonly line: string; readonly meaning: string } {
  if (state.at === 'on-call') {
    const { line, meaning } = WATCH_STATE_WORDS['on-call'];
    return { line: line(timeText(state.untilMs)), meaning };
  }
  if (state.at === 'waiting' || state.at === 'woken') {
    const { line, meaning } = WATCH_STATE_WORDS[state.at];
    return { line: line(timeText(state.nextMs)), meaning };
  }
  return WATCH_STATE_WORDS[state.at];
}

export function alertWords({ fromMs, worst, alertMos }: WatchAlert) {
  const since = ALERT_WORDS.since(timeText(fromMs));
  if (worst.was === 'no-call' || worst.was === 'dropped') {
    const { heading, doThis } = ALERT_WORDS[worst.was];
    return { heading, detail: `${since} ${ALERT_WORDS.twoOfThree}`, doThis };
  }
  const { doThis } = ALERT_WORDS.scored;
  const heading = ALERT_WORDS.scored[worst.direction ?? 'both'];
  return { heading, detail: `${since} ${ALERT_WORDS.worst(mosText(worst.mos, 1), levelText(alertMos))}`, doThis };
}

export function recoveredWords(fromMs: number, toMs: number) {
  const detail = ALERT_WORDS.from(timeText(fromMs), timeAfter(toMs, fromMs), lengthText(toMs - fromMs));
  return { heading: ALERT_WORDS.recovered, detail };
}

export function testText({ was, mos, direction }: WatchedTest): string {
  if (was !== 'scored') return SHIFT_WORDS.failed[was];
  return SHIFT_WORDS.score(
    mosText(mos, 1),
    direction === null ? SHIFT_WORDS.bothWays : DIRECTION_WORDS[direction].inSentence,
  );
}

/** Three lines for whoever asks how the day was: what was tested, the worst, the alerts. */
export function shiftLines(summary: WatchSummary, nowMs: number): readonly string[] {
  const { sinceMs, untilMs, worst, alerts } = summary;
  const until = untilMs === null ? SHIFT_WORDS.untilNow(timeAfter(nowMs, sinceMs)) : timeAfter(untilMs, sinceMs);
  const stretches = alerts.map(({ fromMs, toMs }) => {
    const endMs = toMs ?? untilMs;
    if (endMs === null) return SHIFT_WORDS.lasting(timeAfter(fromMs, sinceMs));
    return SHIFT_WORDS.lasted(timeAfter(fromMs, sinceMs), timeAfter(endMs, fromMs), lengthText(endMs - fromMs));
  });
  return [
    [SHIFT_WORDS.head(dayText(sinceMs), until), ...countTexts(summary)].join(' '),
    worst === null ? SHIFT_WORDS.noWorst : SHIFT_WORDS.worst(timeAfter(worst.atMs, sinceMs), testText(worst)),
    stretches.length === 0 ? SHIFT_WORDS.noAlerts : SHIFT_WORDS.alerts(stretches.join(', ')),
  ];
}

function countTexts({ tests, told, meetTarget, targetMos, skipped }: WatchSummary): readonly string[] {
  const reasons = Object.entries(SHIFT_WORDS.skippedFor) as [keyof WatchSummary['skipped'], string][];
  const whys = reasons.flatMap(([why, text]) => (skipped[why] > 0 ? [SHIFT_WORDS.skippedWhy(skipped[why], text)] : []));
  const count = Object.values(skipped).reduce((sum, one) => sum + one, 0);
  const counted =
    told === 0 ? SHIFT_WORDS.tests(tests) : SHIFT_WORDS.testsMet(tests, meetTarget, told, levelText(targetMos));
  return [
    tests === 0 ? SHIFT_WORDS.noTests : counted,
    ...(tests > told ? [SHIFT_WORDS.untold(tests - told)] : []),
    ...(count > 0 ? [SHIFT_WORDS.skipped(count, whys.join(', '))] : []),
  ];
}
