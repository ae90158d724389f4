import type { ComponentChildren } from 'preact';

export interface DisclosureProps {
  readonly title: string;
  /** Printed even while it is closed. */
  readonly printed?: boolean;
  readonly children: ComponentChildren;
}

/** One of several headings in a card, behind which there is more. */
export function Disclosure({ title, printed = false, children }: DisclosureProps) {
  return (
    <details class={`disclosure ${printed ? 'printed' : ''}`}>
      <summary>{title}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
