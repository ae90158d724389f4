/** A time of day after "em": "às 14:32", "à 1:05"; with a day before it, "em dom., 22 de nov., 09:00". */
export function at(time: string): string {
  if (/^0?1\D/.test(time)) return `à ${time}`;
  return /^\d/.test(time) ? `às ${time}` : `em ${time}`;
}

/** A time of day with its article: "as 14:32", "a 1:05"; with a day before it, as it is. */
export function clock(time: string): string {
  if (/^0?1\D/.test(time)) return `a ${time}`;
  return /^\d/.test(time) ? `as ${time}` : time;
}
