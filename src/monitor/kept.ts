import { DIRECTIONS } from '../core/direction.ts';
import type { Measured } from '../core/measured.ts';
import { MAX_MOS, MIN_MOS } from '../core/score/mos.ts';
import type { Skipped } from './schedule.ts';
import { MAX_SEEN, SEEN, type Seen, type Shift } from './shift.ts';

/** How often a line is looked at, minutes. The least is our choice: more often, a household would feel it, and the relay too. */
export const EVERY_CHOICES_MIN = [5, 15, 30, 60] as const;
export type EveryMin = (typeof EVERY_CHOICES_MIN)[number];

/** What a person wants watched; the same for all tabs of this browser. */
export interface WatchSettings {
  readonly isOn: boolean;
  readonly everyMin: EveryMin;
  /** A marked call ends by itself then, epoch ms; null outside one. */
  readonly callUntilMs: Measured;
}

export const DEFAULT_WATCH: WatchSettings = { isOn: false, everyMin: 15, callUntilMs: null };

/** What is kept of a watch, so that it survives a reload and goes from one tab to another. */
const VERSION = 1;

export function settingsText(settings: WatchSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}

export function shiftText(shift: Shift): string {
  return JSON.stringify({ version: VERSION, ...shift });
}

/** Whatever is not as it was written is nobody's wish: the defaults. Never throws. */
export function readSettings(text: string | null): WatchSettings {
  const kept = parsed(text);
  const everyMin = EVERY_CHOICES_MIN.find((choice) => choice === kept?.everyMin);
  if (!kept || everyMin === undefined || typeof kept.isOn !== 'boolean' || !isMeasured(kept.callUntilMs)) {
    return DEFAULT_WATCH;
  }
  return { isOn: kept.isOn, everyMin, callUntilMs: kept.callUntilMs };
}

/** Null where there is none that can be read: then a new one begins. Never throws. */
export function readShift(text: string | null): Shift | null {
  const kept = parsed(text);
  if (!kept || !isTime(kept.sinceMs) || !isMeasured(kept.untilMs)) return null;
  const { sinceMs, untilMs, seen, skipped } = kept;
  if (!Array.isArray(seen) || seen.length > MAX_SEEN || !isSkipped(skipped)) return null;
  const tests = seen.flatMap((one: unknown) => (isSeen(one) ? [one] : []));
  const isInOrder = tests.every(({ atMs }, i) => atMs >= (tests[i - 1]?.atMs ?? sinceMs));
  return tests.length === seen.length && isInOrder ? { sinceMs, untilMs, seen: tests, skipped } : null;
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) && value.version === VERSION ? value : null;
  } catch {
    return null;
  }
}

function isSeen(value: unknown): value is Seen {
  if (!isRecord(value)) return false;
  const { id, atMs, was, mos, direction } = value;
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]{8,64}$/.test(id) || !isTime(atMs)) return false;
  const isScored = typeof mos === 'number' && mos >= MIN_MOS && mos <= MAX_MOS;
  const isKnownWay = direction === null || DIRECTIONS.some((known) => known === direction);
  return SEEN.some((known) => known === was) && (was === 'scored' ? isScored : mos === null) && isKnownWay;
}

function isSkipped(value: unknown): value is Skipped {
  if (!isRecord(value)) return false;
  return [value.call, value.busy, value.asleep, value.blocked].every(
    (count) => Number.isInteger(count) && Number(count) >= 0,
  );
}

function isMeasured(value: unknown): value is Measured {
  return value === null || isTime(value);
}

/** As far as dates reach (ECMA-262 21.4.1.1). */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
