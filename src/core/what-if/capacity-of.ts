import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { byDirection } from '../report/by-direction.ts';
import type { CallReport } from '../report/schema.ts';

/** A line that carries at least this carries any one voice format: twice the dearest, G.711 and its headers (86 kbit/s); our choice. */
const ENOUGH_BPS = 200_000;

/**
 * What the line of a report carries each way, bit/s with all headers, as `whatIf` takes it; null where it was not measured. Where the
 * transfer was cut short by its amount of data, what it reached is a lower bound: it stands only where it is enough for any call.
 */
export function capacityOf({ examined: { load } }: CallReport): { readonly [direction in Direction]: Measured } {
  return byDirection((direction) => {
    const capacityBps = load?.capacityBps[direction] ?? null;
    const isOpen = load?.isAtLeast[direction] === true && (capacityBps ?? 0) < ENOUGH_BPS;
    return isOpen ? null : capacityBps;
  });
}
