import type { Direction } from '../direction.ts';

/** The same for both directions. */
export function byDirection<T>(of: (direction: Direction) => T): { readonly up: T; readonly down: T } {
  return { up: of('up'), down: of('down') };
}
