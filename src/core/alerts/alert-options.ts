import { ALERT_MOS } from '../score/bands.ts';
import { expectNumber } from '../score/expect-number.ts';
import { MAX_MOS, MIN_MOS } from '../score/mos.ts';

/** When an alert begins and ends. Begin and end lie apart, so that a score at the edge does not flap. */
export interface AlertOptions {
  /** A value below this speaks for an alert. MOS 1 to 4.5, default 3.5. */
  readonly raiseBelow?: number;
  /** A value of at least this speaks for its end. `raiseBelow` to 4.5, default 0.2 above `raiseBelow`. */
  readonly clearFrom?: number;
  /** How many of the last `outOf` values must speak for a change. 1 to `outOf`, default 2 (1 where `outOf` is 1). */
  readonly after?: number;
  /** 1 to 1000, default 3. */
  readonly outOf?: number;
}

/**
 * Hysteresis. Our choice: the constants behind a score are good to about 0.2 (RMSE of our fit, codecs-fullband.ts), so a smaller step up is
 * no recovery.
 */
const CLEAR_ABOVE_RAISE = 0.2;
/** Our choices: one bad test may be chance, two of three are not. */
const DEFAULT_AFTER = 2;
const DEFAULT_OUT_OF = 3;
/** Longer memories are mistakes: 1000 tests are weeks. */
const MAX_OUT_OF = 1000;

/**
 * The options with their defaults.
 * @throws {RangeError | TypeError} "clearFrom: expected a number from 3.5 to 4.5, got 3", and so on for every field
 */
export function readAlertOptions(options: AlertOptions): Required<AlertOptions> {
  const raiseBelow = expectNumber('raiseBelow', options.raiseBelow ?? ALERT_MOS, MIN_MOS, MAX_MOS);
  const clearFrom = options.clearFrom ?? Math.min(MAX_MOS, raiseBelow + CLEAR_ABOVE_RAISE);
  const outOf = expectWhole('outOf', options.outOf ?? DEFAULT_OUT_OF, MAX_OUT_OF);
  return {
    raiseBelow,
    clearFrom: expectNumber('clearFrom', clearFrom, raiseBelow, MAX_MOS),
    after: expectWhole('after', options.after ?? Math.min(DEFAULT_AFTER, outOf), outOf),
    outOf,
  };
}

function expectWhole(field: string, value: number, high: number): number {
  if (Number.isInteger(expectNumber(field, value, 1, high))) return value;
  throw new RangeError(`${field}: expected a whole number from 1 to ${high}, got ${value}`);
}
