import { REPORT_VERSION } from './terms.ts';

type Fields = { readonly [name: string]: unknown };

/**
 * A report of an earlier version in the shape of this one, before anything about it is taken for granted: what that version did
 * not say becomes null, and every second counts, as it did then. Anything else is passed on as it is.
 */
export function upgraded(value: unknown): unknown {
  if (!isFields(value) || value.version !== 1) return value;
  const { window, computer, verdict, seconds } = value;
  return {
    ...value,
    version: REPORT_VERSION,
    window: isFields(window) ? { ...window, countedMs: countedMs(window) } : window,
    computer: isFields(computer) ? { ...computer, busySeconds: null, saturatedMs: null } : computer,
    verdict: isFields(verdict) ? { ...verdict, blames: null } : verdict,
    seconds: Array.isArray(seconds)
      ? seconds.map((second: unknown) => (isFields(second) ? { ...second, busy: [] } : second))
      : seconds,
    relay: null,
    doubt: null,
  };
}

function countedMs({ measuredFromMs, measuredToMs }: Fields): number | null {
  return typeof measuredFromMs === 'number' && typeof measuredToMs === 'number' ? measuredToMs - measuredFromMs : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
