import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

export interface KeptProps {
  /** What is drawn depends on these alone. */
  readonly by: readonly unknown[];
  readonly children: () => ComponentChildren;
}

/** A part of a screen that is drawn anew only when one of these changed: hundreds of cells and rows each time would hold up the page. */
export function Kept({ by, children }: KeptProps) {
  return <>{useMemo(children, [...by])}</>;
}
