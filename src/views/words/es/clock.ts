/**
 * A time of day with its article, for the middle of a sentence: "las 14:32", "la 1:05"; with a day before it, "el dom, 22 nov, 09:00".
 */
export function clock(time: string): string {
  if (/^0?1\D/.test(time)) return `la ${time}`;
  return /^\d/.test(time) ? `las ${time}` : `el ${time}`;
}
