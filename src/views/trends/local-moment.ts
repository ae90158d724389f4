/** "2026-11-22T18:40", as a field of date and time has it, on the reader's own clock. */
export function momentField(atMs: number): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Epoch milliseconds of what such a field holds; null for anything else. */
export function parseMoment(field: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u.test(field)) return null;
  const atMs = new Date(field).getTime();
  return Number.isFinite(atMs) ? atMs : null;
}
