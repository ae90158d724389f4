const HOUR_MS = 3_600_000;

/**
 * Minutes that a clock of Central Europe is ahead of UTC: 60, and 120 from the last Sunday of March to the last of October, 01:00 UTC each
 * (Directive 2000/84/EC). Asking Intl a hundred thousand times takes seconds; a unit test holds this against it.
 */
export function berlinOffsetMin(atMs: number): number {
  const year = yearOf(atMs);
  return atMs >= lastSundayMs(year, 2) && atMs < lastSundayMs(year, 9) ? 120 : 60;
}

function yearOf(atMs: number): number {
  // Right but for the hours around a new year, when no clock is changed.
  return 1970 + Math.floor(atMs / (365.2425 * 24 * HOUR_MS));
}

const known = new Map<number, number>();

function lastSundayMs(year: number, month: number): number {
  const key = year * 12 + month;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  const atMs = lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR_MS + HOUR_MS;
  known.set(key, atMs);
  return atMs;
}
