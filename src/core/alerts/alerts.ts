import type { Measured } from '../measured.ts';
import { expectFinite, expectMeasured } from '../score/expect-number.ts';
import { MAX_MOS, MIN_MOS } from '../score/mos.ts';
import { type AlertOptions, readAlertOptions } from './alert-options.ts';

/** One value of a sequence: the MOS of a test, or of a second. */
export interface AlertPoint {
  /** Any clock, as long as it is one. */
  readonly atMs: number;
  /** 1 to 4.5; null where nothing was measured. */
  readonly mos: Measured;
}

export interface AlertChange {
  readonly kind: 'raise' | 'clear';
  /** Of the value that made the alert begin or end. */
  readonly atMs: number;
}

/** From the value that raised the alert to the one that cleared it. */
export interface AlertStretch {
  readonly fromMs: number;
  /** Null while it lasts. */
  readonly toMs: Measured;
}

/**
 * When an alert begins and ends along a sequence of scores, oldest first. A pure fold: the same values give the same changes, and what
 * comes later changes nothing that was said before.
 *
 *     quiet --(`after` of the last `outOf` values below `raiseBelow`)--> alert
 *     alert --(`after` of the last `outOf` values at `clearFrom` or above)--> quiet
 *
 * Each change looks only at values since the one before. Null (not measured) is passed over: it neither raises nor clears.
 * @throws {RangeError | TypeError} an option or a value outside its range, by name; times that go back
 */
export function alertChanges(points: Iterable<AlertPoint>, options: AlertOptions = {}): readonly AlertChange[] {
  const alert = startAlert(options);
  return [...points].flatMap((point) => alert.add(point) ?? []);
}

/** The same, value by value: what each one changes, or null. Throws as {@link alertChanges}. */
export function startAlert(options: AlertOptions = {}): { readonly add: (point: AlertPoint) => AlertChange | null } {
  const { raiseBelow, clearFrom, after, outOf } = readAlertOptions(options);
  let raised = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  let speaking: boolean[] = [];
  return {
    add({ atMs, mos }) {
      if (expectFinite('atMs', atMs) < lastMs) {
        throw new RangeError(`atMs: expected times that do not go back, got ${atMs} after ${lastMs}`);
      }
      lastMs = atMs;
      const value = expectMeasured('mos', mos, MIN_MOS, MAX_MOS);
      if (value === null) return null;
      speaking = [...speaking, raised ? value >= clearFrom : value < raiseBelow].slice(-outOf);
      if (speaking.filter(Boolean).length < after) return null;
      raised = !raised;
      speaking = [];
      return { kind: raised ? 'raise' : 'clear', atMs };
    },
  };
}

/** The same as stretches of time, for marking them on an axis. Throws as {@link alertChanges}. */
export function alertStretches(points: Iterable<AlertPoint>, options: AlertOptions = {}): readonly AlertStretch[] {
  const changes = alertChanges(points, options);
  return changes.flatMap(({ kind, atMs }, i) =>
    kind === 'raise' ? [{ fromMs: atMs, toMs: changes[i + 1]?.atMs ?? null }] : [],
  );
}
