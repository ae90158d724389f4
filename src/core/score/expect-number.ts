import type { Measured } from '../measured.ts';

/** How a value is named in an error: text in quotes, numbers as they are, the rest by its type alone. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}

function wanted(low: number, high: number): string {
  return high === Number.POSITIVE_INFINITY ? `a number of at least ${low}` : `a number from ${low} to ${high}`;
}

function reject(field: string, expected: string, value: unknown): never {
  const message = `${field}: expected ${expected}, got ${shown(value)}`;
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message);
}

function within(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;
}

/**
 * A finite number from `low` to `high`, both included; without `high`, any finite number of at least `low`.
 * @throws {TypeError} not a number; {RangeError} NaN, infinite or outside.
 */
export function expectNumber(field: string, value: unknown, low: number, high = Number.POSITIVE_INFINITY): number {
  return within(value, low, high) ? value : reject(field, wanted(low, high), value);
}

/** As {@link expectNumber}, and `null` (not measured) passes. */
export function expectMeasured(field: string, value: unknown, low: number, high = Number.POSITIVE_INFINITY): Measured {
  if (value === null || within(value, low, high)) return value;
  return reject(field, `${wanted(low, high)} or null`, value);
}

/** A finite number above 0. Throws as {@link expectNumber}. */
export function expectPositive(field: string, value: unknown): number {
  return within(value, Number.MIN_VALUE, Number.MAX_VALUE) ? value : reject(field, 'a number above 0', value);
}

/** Any finite number. Throws as {@link expectNumber}. */
export function expectFinite(field: string, value: unknown): number {
  return within(value, -Number.MAX_VALUE, Number.MAX_VALUE) ? value : reject(field, 'a finite number', value);
}
