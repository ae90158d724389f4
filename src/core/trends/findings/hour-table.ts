import { UNKNOWN_HOUR, type Watched } from './watched.ts';

/** Sums of a figure by day, route and hour of the local clock; tests whose clock is not known are in none. */
export interface HourTable {
  readonly days: number;
  readonly routes: number;
  readonly counts: Uint16Array;
  readonly sums: Float64Array;
}

export const HOURS = 24;

export function hourTable(watched: Watched, values: Float32Array): HourTable {
  const { days, day, hour, route } = watched;
  const routes = watched.routes.length;
  const counts = new Uint16Array(days * routes * HOURS);
  const sums = new Float64Array(days * routes * HOURS);
  for (let i = 0; i < watched.length; i++) {
    const value = values[i] ?? Number.NaN;
    const at = hour[i] ?? UNKNOWN_HOUR;
    if (at === UNKNOWN_HOUR || Number.isNaN(value)) continue;
    const cell = ((day[i] ?? 0) * routes + (route[i] ?? 0)) * HOURS + at;
    counts[cell] = (counts[cell] ?? 0) + 1;
    sums[cell] = (sums[cell] ?? 0) + value;
  }
  return { days, routes, counts, sums };
}

/** For every day and route running sums over its hours, 25 each: those of hours a to b are [b] less [a]. */
export function runningHours(table: HourTable): { readonly counts: Uint16Array; readonly sums: Float64Array } {
  const lines = table.days * table.routes;
  const counts = new Uint16Array(lines * (HOURS + 1));
  const sums = new Float64Array(lines * (HOURS + 1));
  for (let line = 0; line < lines; line++) {
    const to = line * (HOURS + 1);
    for (let hour = 0; hour < HOURS; hour++) {
      counts[to + hour + 1] = (counts[to + hour] ?? 0) + (table.counts[line * HOURS + hour] ?? 0);
      sums[to + hour + 1] = (sums[to + hour] ?? 0) + (table.sums[line * HOURS + hour] ?? 0);
    }
  }
  return { counts, sums };
}
