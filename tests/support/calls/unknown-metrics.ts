import type { Direction } from '../../../src/core/direction.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';

/** Names of the figures of a direction that a report says were not measured, in alphabetical order. */
export function unknownMetrics({ directions }: CallReport, direction: Direction): string[] {
  const unknown = Object.entries(directions[direction].metrics).filter(([, value]) => value === null);
  return unknown.map(([name]) => name).sort();
}
